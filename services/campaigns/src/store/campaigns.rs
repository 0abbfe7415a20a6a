//! Campaigns at rest.

use std::collections::HashMap;

use kernel::{CampaignId, Day, Timestamp, Version};
use store::{Bind, Conn, Json, Row, StoreError, ensure_fresh, placeholders};

use super::unknown;
use crate::domain::campaign::{Campaign, Terms};
use crate::domain::stage::Stage;

/// The columns that [`read`] reads.
pub const COLUMNS: &str = "id, reference, title, segment_id, rule, hold_out_bp, strategy, calendar, capacity, window_days, \
    as_of, stage, version, revision, frozen, launches_on, launched_on, closed_on, reason, sequence, created_by, editors, \
    created_at, submitted_at, decided_at";

/// Keeps a new campaign.
pub async fn insert(conn: &Conn, campaign: &Campaign) -> Result<(), StoreError> {
    let sql = "insert into campaigns (id, reference, title, segment_id, rule, hold_out_bp, strategy, calendar, capacity, \
               window_days, as_of, stage, version, revision, sequence, created_by, editors, created_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
    let Terms { title, segment_id, rule, hold_out, strategy, calendar, capacity, window_days, as_of } = &campaign.terms;
    conn.execute(
        sql,
        &[
            &campaign.id,
            &campaign.reference,
            title,
            segment_id,
            rule,
            hold_out,
            &Json(strategy),
            &Json(calendar),
            capacity,
            window_days,
            as_of,
            &campaign.stage.name(),
            &campaign.version,
            &campaign.revision,
            &campaign.sequence,
            &campaign.created_by,
            &Json(&campaign.editors),
            &campaign.created_at,
        ],
    )
    .await?;
    Ok(())
}

/// Keeps a changed campaign; `campaign.version` is the one it was read with.
pub async fn save(conn: &Conn, campaign: &Campaign) -> Result<Campaign, StoreError> {
    let sql = "update campaigns set title = $3, segment_id = $4, rule = $5, hold_out_bp = $6, strategy = $7, calendar = $8, \
               capacity = $9, window_days = $10, as_of = $11, stage = $12, revision = $13, frozen = $14, frozen_at = $15, \
               launches_on = $16, launched_on = $17, window_end = $18, closed_on = $19, reason = $20, editors = $21, \
               submitted_at = $22, decided_at = $23, version = version + 1 where id = $1 and version = $2";
    let Terms { title, segment_id, rule, hold_out, strategy, calendar, capacity, window_days, as_of } = &campaign.terms;
    let updated = conn
        .execute(
            sql,
            &[
                &campaign.id,
                &campaign.version,
                title,
                segment_id,
                rule,
                hold_out,
                &Json(strategy),
                &Json(calendar),
                capacity,
                window_days,
                as_of,
                &campaign.stage.name(),
                &campaign.revision,
                &campaign.frozen.as_ref().map(Json),
                &campaign.frozen.as_ref().map(|frozen| frozen.frozen_at),
                &campaign.launches_on,
                &campaign.launched_on,
                &campaign.window_end(),
                &campaign.closed_on,
                &campaign.reason,
                &Json(&campaign.editors),
                &campaign.submitted_at,
                &campaign.decided_at,
            ],
        )
        .await?;
    ensure_fresh(updated)?;
    Ok(Campaign { version: campaign.version.next(), ..campaign.clone() })
}

/// Counts one more telling of a campaign's progress, and keeps others from telling it at the same time.
pub async fn next_sequence(conn: &Conn, id: CampaignId, now: Timestamp) -> Result<i64, StoreError> {
    let sql = "update campaigns set sequence = sequence + 1, progress_told_at = $2, progress_due = $3 where id = $1 \
               returning sequence";
    conn.one(sql, &[&id, &now, &false], |row| row.get("sequence")).await
}

/// Whether the campaign's progress was told since an instant; if so it is noted that it must be told again.
pub async fn defer_progress(conn: &Conn, id: CampaignId, since: Timestamp) -> Result<bool, StoreError> {
    let sql = "update campaigns set progress_due = $3 where id = $1 and progress_told_at > $2";
    Ok(conn.execute(sql, &[&id, &since, &true]).await? > 0)
}

/// Campaigns whose progress changed since it was told.
pub async fn progress_due(conn: &Conn) -> Result<Vec<CampaignId>, StoreError> {
    conn.all("select id from campaigns where progress_due = $1 order by id", &[&true], |row| row.get("id")).await
}

/// A campaign by its id.
pub async fn find(conn: &Conn, id: CampaignId) -> Result<Option<Campaign>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from campaigns where id = $1"), &[&id], read).await
}

/// Campaigns by their ids.
pub async fn find_all(conn: &Conn, ids: Vec<CampaignId>) -> Result<HashMap<CampaignId, Campaign>, StoreError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!("select {COLUMNS} from campaigns where id in ({})", placeholders(1, ids.len()));
    let params: Vec<&(dyn Bind + Sync)> = ids.iter().map(|id| id as &(dyn Bind + Sync)).collect();
    Ok(conn.all(&sql, &params, read).await?.into_iter().map(|campaign| (campaign.id, campaign)).collect())
}

/// Campaigns that walk their plan, or should begin to.
pub async fn due(conn: &Conn, today: Day) -> Result<Vec<CampaignId>, StoreError> {
    let sql = "select id from campaigns where (stage = 'scheduled' and launches_on <= $1) or (stage = 'running' and exists \
               (select 1 from plan_rows where plan_rows.campaign_id = campaigns.id and state = 'planned' and release_on <= $1)) \
               order by id";
    conn.all(sql, &[&today], |row| row.get("id")).await
}

/// A campaign of a row.
pub fn read(row: &Row) -> Result<Campaign, StoreError> {
    let stage: String = row.get("stage")?;
    Ok(Campaign {
        id: row.get("id")?,
        reference: row.get("reference")?,
        terms: Terms {
            title: row.get("title")?,
            segment_id: row.get("segment_id")?,
            rule: row.get("rule")?,
            hold_out: row.get("hold_out_bp")?,
            strategy: row.get::<Json<_>>("strategy")?.0,
            calendar: row.get::<Json<_>>("calendar")?.0,
            capacity: row.get("capacity")?,
            window_days: row.get("window_days")?,
            as_of: row.get("as_of")?,
        },
        stage: Stage::named(&stage).ok_or_else(|| unknown("stage", &stage))?,
        version: row.get::<Version>("version")?,
        revision: row.get("revision")?,
        frozen: row.get::<Option<Json<_>>>("frozen")?.map(|frozen| frozen.0),
        launches_on: row.get("launches_on")?,
        launched_on: row.get("launched_on")?,
        closed_on: row.get("closed_on")?,
        reason: row.get("reason")?,
        sequence: row.get("sequence")?,
        created_by: row.get("created_by")?,
        editors: row.get::<Json<_>>("editors")?.0,
        created_at: row.get("created_at")?,
        submitted_at: row.get("submitted_at")?,
        decided_at: row.get("decided_at")?,
    })
}
