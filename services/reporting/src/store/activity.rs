//! The activity feed: every event, numbered in the order it became visible.

use contracts::Envelope;
use kernel::{CampaignId, Timestamp};
use serde::Serialize;
use store::{Conn, Json, StoreError, Tx};
use utoipa::ToSchema;

use crate::domain::summary::summary;

/// One line of the feed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Activity {
    /// Grows with every line; an SSE client resumes after it.
    pub seq: i64,
    /// When it happened.
    pub at: Timestamp,
    /// The event: `campaigns.campaign_launched`.
    pub kind: String,
    /// The campaign, where there is one.
    pub campaign_id: Option<CampaignId>,
    /// What it is about.
    pub subject: String,
    /// A line of English.
    pub summary: String,
}

/// Which lines of the feed are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// Lines after this one.
    pub after: i64,
    /// Of one campaign alone.
    pub campaign: Option<CampaignId>,
}

/// Adds an event to the feed. The number comes from a locked counter, so a reader that has seen `n` has seen all below.
pub async fn add(tx: &Tx, envelope: &Envelope, campaign: Option<CampaignId>) -> Result<i64, StoreError> {
    let seq = tx.next_number("activity").await?;
    tx.execute(
        "insert into activity (seq, event_id, happened_at, kind, campaign_id, subject, summary, envelope)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            &seq,
            &envelope.id,
            &envelope.time,
            &envelope.name(),
            &campaign,
            &envelope.subject,
            &summary(envelope),
            &Json(envelope),
        ],
    )
    .await?;
    Ok(seq)
}

/// The newest line's number, 0 when there is none.
pub async fn newest(db: &Conn) -> Result<i64, StoreError> {
    db.one("select coalesce(max(seq), 0) as seq from activity", &[], |row| row.get("seq")).await
}

/// Lines before a number, the newest first.
pub async fn page(
    db: &Conn,
    before: i64,
    campaign: Option<CampaignId>,
    limit: u32,
) -> Result<Vec<Activity>, StoreError> {
    db.all(
        "select seq, happened_at, kind, campaign_id, subject, summary from activity
         where seq < $1 and ($2 is null or campaign_id = $2)
         order by seq desc limit $3",
        &[&before, &campaign, &i64::from(limit)],
        |row| {
            Ok(Activity {
                seq: row.get("seq")?,
                at: row.get("happened_at")?,
                kind: row.get("kind")?,
                campaign_id: row.get("campaign_id")?,
                subject: row.get("subject")?,
                summary: row.get("summary")?,
            })
        },
    )
    .await
}

/// Events after a line, the oldest first, as they are sent to live listeners.
pub async fn after(db: &Conn, wanted: Wanted, limit: u32) -> Result<Vec<(i64, Envelope)>, StoreError> {
    let campaign_filter = if wanted.campaign.is_some() { "and campaign_id = $3" } else { "and $3 is null" };
    db.all(
        &format!("select seq, envelope from activity where seq > $1 {campaign_filter} order by seq limit $2"),
        &[&wanted.after, &i64::from(limit), &wanted.campaign],
        |row| Ok((row.get("seq")?, row.get::<Json<Envelope>>("envelope")?.0)),
    )
    .await
}
