//! The activity feed: every event, numbered in the order it became visible.

use contracts::Envelope;
use kernel::{CampaignId, PersonId, Timestamp};
use serde::Serialize;
use store::{Conn, Json, Row, StoreError, Tx, Value, params};
use utoipa::ToSchema;

use crate::domain::facts::{Facts, person_of};
use crate::domain::summary::summary;

/// One line of the feed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Activity {
    /// Grows with every line; an SSE client resumes after it.
    pub seq: i64,
    /// When it happened.
    pub at: Timestamp,
    /// The event: `campaigns.campaign_launched`; `GET /event-types` names it in both languages.
    pub kind: String,
    /// The campaign, where there is one.
    pub campaign_id: Option<CampaignId>,
    /// Its human reference.
    pub campaign_reference: Option<String>,
    /// Its title.
    pub campaign_title: Option<String>,
    /// Which of our people it is about or by, where it names one.
    pub person_id: Option<PersonId>,
    /// Their name.
    pub person_name: Option<String>,
    /// What it is about.
    pub subject: String,
    /// What to tell, for a sentence in any language.
    pub facts: Facts,
    /// A line of English.
    pub summary: String,
}

/// Which lines of the feed a page shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Lines before this one.
    pub before: Option<i64>,
    /// Of one campaign alone.
    pub campaign: Option<CampaignId>,
    /// Of one kind of event alone.
    pub kind: Option<String>,
    /// Of one person alone.
    pub person: Option<PersonId>,
    /// What happened at this instant or later.
    pub since: Option<Timestamp>,
    /// What happened before this instant.
    pub until: Option<Timestamp>,
}

/// Which lines of the feed a live listener waits for.
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
        "insert into activity (seq, event_id, happened_at, kind, campaign_id, subject, summary, envelope, facts, person_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &[
            &seq,
            &envelope.id,
            &envelope.time,
            &envelope.name(),
            &campaign,
            &envelope.subject,
            &summary(envelope),
            &Json(envelope),
            &Json(Facts::of(envelope)),
            &person_of(envelope),
        ],
    )
    .await?;
    Ok(seq)
}

/// The newest line's number, 0 when there is none.
pub async fn newest(db: &Conn) -> Result<i64, StoreError> {
    db.one("select coalesce(max(seq), 0) as seq from activity", &[], |row| row.get("seq")).await
}

/// Lines that pass a filter, the newest first.
pub async fn page(db: &Conn, filter: &Filter, limit: u32) -> Result<Vec<Activity>, StoreError> {
    let wanted = [
        ("a.seq <", filter.before.map(Value::from)),
        ("a.campaign_id =", filter.campaign.map(Value::from)),
        ("a.kind =", filter.kind.as_deref().map(Value::from)),
        ("a.person_id =", filter.person.map(Value::from)),
        ("a.happened_at >=", filter.since.map(Value::from)),
        ("a.happened_at <", filter.until.map(Value::from)),
    ];
    let mut values = vec![Value::from(limit)];
    let mut passes = String::from("a.seq > 0");
    for (condition, value) in wanted {
        if let Some(value) = value {
            values.push(value);
            passes.push_str(&format!(" and {condition} ${}", values.len()));
        }
    }
    let sql = format!(
        "select a.seq, a.happened_at, a.kind, a.campaign_id, a.subject, a.summary, a.facts, a.person_id,
             case when a.facts is null then a.envelope end as envelope,
             c.reference as campaign_reference, c.title as campaign_title, p.name as person_name
         from activity a left join campaigns c on c.campaign_id = a.campaign_id
             left join people p on p.person_id = a.person_id
         where {passes} order by a.seq desc limit $1"
    );
    db.all(&sql, &params(&values), read).await
}

fn read(row: &Row) -> Result<Activity, StoreError> {
    let facts = match row.get::<Option<Json<Facts>>>("facts")? {
        Some(Json(facts)) => facts,
        None => Facts::of(&row.get::<Json<Envelope>>("envelope")?.0),
    };
    Ok(Activity {
        seq: row.get("seq")?,
        at: row.get("happened_at")?,
        kind: row.get("kind")?,
        campaign_id: row.get("campaign_id")?,
        campaign_reference: row.get("campaign_reference")?,
        campaign_title: row.get::<Option<String>>("campaign_title")?.filter(|title| !title.is_empty()),
        person_id: row.get("person_id")?,
        person_name: row.get("person_name")?,
        subject: row.get("subject")?,
        facts,
        summary: row.get("summary")?,
    })
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
