//! Paper, rounds and doors.

use contracts::notices::{NoticeServed, NoticesRecalled, RoundAssigned, RunPrinted, VisitRecorded};
use kernel::Timestamp;
use store::{Conn, StoreError, Value};

/// Notices were printed.
pub async fn print(db: &Conn, event: &RunPrinted, at: Timestamp) -> Result<(), StoreError> {
    let rows = event
        .items
        .iter()
        .map(|notice| {
            vec![
                Value::from(notice.notice_id),
                Value::from(event.campaign_id),
                Value::from(notice.member_id),
                Value::from(notice.account_id),
                Value::from(notice.number.clone()),
                Value::from(at),
            ]
        })
        .collect();
    let columns = [
        ("notice_id", "uuid"),
        ("campaign_id", "uuid"),
        ("member_id", "uuid"),
        ("account_id", "uuid"),
        ("number", "text"),
        ("printed_at", "timestamptz"),
    ];
    db.stage("printed", &columns, rows).await?;
    // A reprint tells the same notice again.
    db.execute(
        "insert into notices (notice_id, campaign_id, member_id, account_id, number, printed_at)
         select notice_id, campaign_id, member_id, account_id, number, printed_at from printed where true
         on conflict (notice_id) do nothing",
        &[],
    )
    .await?;
    Ok(())
}

/// A round was assigned.
pub async fn assign(db: &Conn, event: &RoundAssigned) -> Result<(), StoreError> {
    db.execute(
        "insert into rounds (round_id, campaign_id, technician, walked_on, stops) values ($1, $2, $3, $4, $5)
         on conflict (round_id) do update set technician = excluded.technician, stops = excluded.stops",
        &[&event.round_id, &event.campaign_id, &event.technician, &event.day, &i64::from(event.stops)],
    )
    .await?;
    Ok(())
}

/// Somebody was at a door.
pub async fn visit(db: &Conn, event: &VisitRecorded) -> Result<(), StoreError> {
    db.execute(
        "insert into visits (visit_id, campaign_id, notice_id, member_id, account_id, technician, attempt, outcome,
             is_delivered, is_flagged, visited_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (visit_id) do nothing",
        &[
            &event.visit_id,
            &event.campaign_id,
            &event.notice_id,
            &event.member_id,
            &event.account_id,
            &event.technician,
            &i64::from(event.attempt),
            &event.outcome.name(),
            &event.outcome.is_delivered(),
            &!event.flags.is_empty(),
            &event.visited_at,
        ],
    )
    .await?;
    Ok(())
}

/// A notice counts as served.
pub async fn serve(db: &Conn, event: &NoticeServed) -> Result<(), StoreError> {
    db.execute(
        "insert into served_notices (notice_id, campaign_id, member_id, served_on) values ($1, $2, $3, $4)
         on conflict (notice_id) do nothing",
        &[&event.notice_id, &event.campaign_id, &event.member_id, &event.served_on],
    )
    .await?;
    Ok(())
}

/// Printed notices were called back.
pub async fn recall(db: &Conn, event: &NoticesRecalled) -> Result<(), StoreError> {
    let rows = event
        .items
        .iter()
        .map(|notice| {
            vec![Value::from(notice.notice_id), Value::from(event.campaign_id), Value::from(notice.reason.as_str())]
        })
        .collect();
    let columns = [("notice_id", "uuid"), ("campaign_id", "uuid"), ("reason", "text")];
    db.stage("recalled", &columns, rows).await?;
    db.execute(
        "insert into recalled_notices (notice_id, campaign_id, reason)
         select notice_id, campaign_id, reason from recalled where true on conflict (notice_id) do nothing",
        &[],
    )
    .await?;
    Ok(())
}
