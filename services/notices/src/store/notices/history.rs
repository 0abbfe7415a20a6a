//! What happened to notices, in the order in which it happened.

use contracts::notices::Outcome;
use kernel::{AccountId, Actor, NoticeId, PersonId, RoundId, Timestamp, VisitId};
use store::{Conn, Json, StoreError, Value, Word, params};

use crate::domain::notice::Status;
use crate::domain::visits::Review;

/// Whose history is wanted.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// One notice.
    Notice(NoticeId),
    /// Every notice of an account.
    Account(AccountId),
}

/// Something that happened to a notice.
#[derive(Clone, Debug)]
pub struct Happening {
    pub notice_id: NoticeId,
    pub number: String,
    pub at: Timestamp,
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// It got its number, or was printed again.
    Issued { issue: u32, by: Actor, reason: Option<String> },
    /// It was put on paper.
    Printed,
    /// It came on a technician's phone.
    Assigned { round_id: RoundId, technician: PersonId, technician_name: Option<String>, attempt: u32 },
    /// Somebody was at the door.
    Visited {
        visit_id: VisitId,
        technician: PersonId,
        technician_name: Option<String>,
        attempt: u32,
        outcome: Outcome,
        counts: bool,
        review_state: Option<Review>,
    },
    /// It was withdrawn or recalled.
    TakenBack { status: Status, reason: Option<String>, by: Option<Actor> },
}

/// The history of a notice or of an account's notices, the oldest first.
pub async fn history(conn: &Conn, of: Of) -> Result<Vec<Happening>, StoreError> {
    let (condition, id): (_, Value) = match of {
        Of::Notice(id) => ("n.notice_id = $1", id.into()),
        Of::Account(id) => ("n.account_id = $1", id.into()),
    };
    let id = [id];
    let id = params(&id);
    let mut all = issued(conn, condition, &id).await?;
    all.extend(printed_and_taken_back(conn, condition, &id).await?);
    all.extend(assigned(conn, condition, &id).await?);
    all.extend(visited(conn, condition, &id).await?);
    all.sort_by_key(|happening| happening.at);
    Ok(all)
}

async fn issued(conn: &Conn, condition: &str, id: store::Params<'_>) -> Result<Vec<Happening>, StoreError> {
    let sql = format!(
        "select n.notice_id, n.number, i.issue, i.reason, i.made_by, i.made_at from notice_issues i
         join notices n on n.notice_id = i.notice_id where {condition}"
    );
    conn.all(&sql, id, |row| {
        let what =
            What::Issued { issue: row.get("issue")?, by: row.get::<Json<_>>("made_by")?.0, reason: row.get("reason")? };
        Ok(Happening { notice_id: row.get("notice_id")?, number: row.get("number")?, at: row.get("made_at")?, what })
    })
    .await
}

async fn assigned(conn: &Conn, condition: &str, id: store::Params<'_>) -> Result<Vec<Happening>, StoreError> {
    let sql = format!(
        "select n.notice_id, n.number, r.round_id, r.technician, p.name as technician_name, s.attempt, r.assigned_at
         from notices n join stops s on s.member_id = n.member_id and s.step = n.step
         join rounds r on r.round_id = s.round_id left join people p on p.person_id = r.technician
         where {condition} and r.assigned_at is not null and n.status <> 'cancelled'"
    );
    conn.all(&sql, id, |row| {
        let what = What::Assigned {
            round_id: row.get("round_id")?,
            technician: row.get("technician")?,
            technician_name: row.get("technician_name")?,
            attempt: row.get("attempt")?,
        };
        let at = row.get("assigned_at")?;
        Ok(Happening { notice_id: row.get("notice_id")?, number: row.get("number")?, at, what })
    })
    .await
}

async fn visited(conn: &Conn, condition: &str, id: store::Params<'_>) -> Result<Vec<Happening>, StoreError> {
    let sql = format!(
        "select n.notice_id, n.number, v.visit_id, v.technician, p.name as technician_name, v.attempt, v.outcome,
            v.review_state, v.visited_at, g.notice_id as served_notice
         from visits v join notices n on n.notice_id = v.notice_id
         left join people p on p.person_id = v.technician left join servings g on g.visit_id = v.visit_id
         where {condition}"
    );
    conn.all(&sql, id, |row| {
        let what = What::Visited {
            visit_id: row.get("visit_id")?,
            technician: row.get("technician")?,
            technician_name: row.get("technician_name")?,
            attempt: row.get("attempt")?,
            outcome: row.get::<Word<_>>("outcome")?.0,
            counts: row.get::<Option<NoticeId>>("served_notice")?.is_some(),
            review_state: row.get::<Option<Word<_>>>("review_state")?.map(|review| review.0),
        };
        let at = row.get("visited_at")?;
        Ok(Happening { notice_id: row.get("notice_id")?, number: row.get("number")?, at, what })
    })
    .await
}

async fn printed_and_taken_back(
    conn: &Conn,
    condition: &str,
    id: store::Params<'_>,
) -> Result<Vec<Happening>, StoreError> {
    let sql = format!(
        "select n.notice_id, n.number, n.printed_at, n.status, n.status_reason, n.taken_back_at, n.taken_back_by
         from notices n where {condition}"
    );
    let rows = conn.all(&sql, id, |row| {
        let (notice_id, number): (NoticeId, String) = (row.get("notice_id")?, row.get("number")?);
        let happening = |at, what| Happening { notice_id, number: number.clone(), at, what };
        let printed = row.get::<Option<Timestamp>>("printed_at")?.map(|at| happening(at, What::Printed));
        let what = What::TakenBack {
            status: row.get::<Word<_>>("status")?.0,
            reason: row.get("status_reason")?,
            by: row.get::<Option<Json<_>>>("taken_back_by")?.map(|by| by.0),
        };
        let taken_back = row.get::<Option<Timestamp>>("taken_back_at")?.map(|at| happening(at, what));
        Ok(printed.into_iter().chain(taken_back))
    });
    Ok(rows.await?.into_iter().flatten().collect())
}
