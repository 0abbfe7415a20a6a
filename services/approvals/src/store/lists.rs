//! Lists of requests.

use kernel::{ApprovalRequestId, Day, Page, PersonId, Timestamp};
use store::{Conn, StoreError, Word};

use super::requests;
use crate::domain::{Request, State};

/// Which requests a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub state: Option<State>,
    pub escalated: Option<bool>,
    pub kind: Option<String>,
    pub subject_id: Option<String>,
    /// Only those this person may decide now.
    pub decidable_by: Option<PersonId>,
}

/// A request with its current stage.
pub struct Listed {
    pub request: Request,
    pub stage: Option<CurrentStage>,
}

/// The stage whose voters are asked.
pub struct CurrentStage {
    pub position: u32,
    pub name: String,
    pub due_at: Option<Timestamp>,
}

/// A page of requests, newest first.
///
/// "May decide" is what `Request::may_vote` says, in SQL: asked themselves or standing in for somebody who is, and
/// neither maker nor stand-in of a maker.
pub async fn list(
    conn: &Conn,
    filter: &Filter,
    today: Day,
    after: Option<ApprovalRequestId>,
    limit: u32,
) -> Result<Page<Listed>, StoreError> {
    let columns = requests::COLUMNS.split(',').map(|column| format!("r.{}", column.trim())).collect::<Vec<_>>();
    let sql = format!(
        "select {columns}, s.position, s.name as stage_name, s.due_at
         from requests r left join stages s on s.request_id = r.id and s.state = 'requested'
         where (cast($1 as text) is null or r.state = $1)
           and (cast($2 as boolean) is null or (r.escalated is not null) = $2)
           and (cast($3 as text) is null or r.kind = $3)
           and (cast($4 as text) is null or r.subject_id = $4)
           and (cast($5 as uuid) is null or r.id < $5)
           and (cast($6 as uuid) is null or (
               r.state = 'open'
               and exists (
                   select 1 from voters v where v.stage_id = s.id and v.person_id is not null
                     and v.state in ('requested', 'approved', 'rejected')
                     and (v.person_id = $6 or v.person_id in (
                         select d.from_person from delegations d where d.to_person = $6 and d.revoked_at is null
                           and d.starts_on <= $7 and d.ends_on >= $7)))
               and not exists (
                   select 1 from request_makers m where m.request_id = r.id
                     and (m.person_id = $6 or m.person_id in (
                         select d.from_person from delegations d where d.to_person = $6 and d.revoked_at is null
                           and d.starts_on <= $7 and d.ends_on >= $7)))))
         order by r.id desc limit $8",
        columns = columns.join(", ")
    );
    let rows = conn
        .all(
            &sql,
            &[
                &filter.state.map(Word),
                &filter.escalated,
                &filter.kind,
                &filter.subject_id,
                &after,
                &filter.decidable_by,
                &today,
                &(i64::from(limit) + 1),
            ],
            |row| {
                let stage = match row.get::<Option<u32>>("position")? {
                    None => None,
                    Some(position) => {
                        Some(CurrentStage { position, name: row.get("stage_name")?, due_at: row.get("due_at")? })
                    }
                };
                Ok(Listed { request: requests::read(row)?, stage })
            },
        )
        .await?;
    Ok(Page::from_rows(rows, limit, |listed| vec![listed.request.id.to_string()]))
}
