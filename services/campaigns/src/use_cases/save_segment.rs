//! Keeping selections under a name.

use kernel::{SegmentId, Timestamp, Version};
use serde_json::{Value, json};
use store::Tx;
use web::{Caller, Ctx};

use super::{AUDIT, read_rule};
use crate::error::Error;
use crate::store::segments::{self, Segment};

/// Keeps a new segment; its rule must be complete.
pub async fn save_segment(tx: &Tx, by: &Caller, title: String, rule: Value, now: Timestamp) -> Result<Segment, Error> {
    read_rule(&rule, "/rule")?;
    let segment = Segment {
        id: SegmentId::fresh(),
        title,
        rule,
        version: Version::FIRST,
        created_by: by.person,
        created_at: now,
        updated_at: now,
        archived_at: None,
    };
    segments::insert(tx, &segment).await?;
    tx.audit(AUDIT, &by.actor(), "segment_saved", &segment.id.to_string(), &segment.rule).await?;
    Ok(segment)
}

/// Changes a segment. Campaigns that took its rule keep theirs.
pub async fn change_segment(
    ctx: &Ctx,
    by: &Caller,
    id: SegmentId,
    seen: Option<Version>,
    title: String,
    rule: Value,
) -> Result<Segment, Error> {
    read_rule(&rule, "/rule")?;
    let tx = ctx.begin().await?;
    let before = segments::find(&tx, id).await?.ok_or(Error::NotFound("segment"))?;
    if seen.is_some_and(|seen| seen != before.version) {
        return Err(Error::Stale);
    }
    let segment = segments::save(&tx, &Segment { title, rule, updated_at: ctx.now(), ..before }, by.person).await?;
    tx.audit(AUDIT, &by.actor(), "segment_changed", &id.to_string(), &segment.rule).await?;
    tx.commit().await?;
    Ok(segment)
}

/// Puts a segment away, or takes it out again. Doing it twice is no mistake.
pub async fn archive_segment(ctx: &Ctx, by: &Caller, id: SegmentId, is_away: bool) -> Result<Segment, Error> {
    let tx = ctx.begin().await?;
    let segment = segments::find(&tx, id).await?.ok_or(Error::NotFound("segment"))?;
    if segment.archived_at.is_some() == is_away {
        return Ok(segment);
    }
    let archived_at = is_away.then(|| ctx.now());
    segments::archive(&tx, id, archived_at).await?;
    let action = if is_away { "segment_archived" } else { "segment_restored" };
    tx.audit(AUDIT, &by.actor(), action, &id.to_string(), &json!({})).await?;
    tx.commit().await?;
    Ok(Segment { archived_at, ..segment })
}
