//! Lists of requests, and how many wait for somebody.

use kernel::{ApprovalRequestId, Day, Page, PersonId, Timestamp};
use store::{Conn, Row, StoreError, Word};

use super::requests;
use crate::domain::{Request, State};

/// Which requests a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub state: Option<State>,
    pub escalated: Option<bool>,
    pub kind: Option<String>,
    pub subject_id: Option<String>,
    /// Part of the title.
    pub text: Option<String>,
    /// Only those the caller may decide now.
    pub mine: bool,
    /// Only those in which the caller has voted, for themselves or for another.
    pub decided: bool,
}

/// Who looks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Looker {
    pub person: PersonId,
    pub today: Day,
    pub now: Timestamp,
}

/// A request with its current stage, as one person sees it.
pub struct Listed {
    pub request: Request,
    pub requester_name: Option<String>,
    pub stage: Option<CurrentStage>,
    /// Stages there are, and those approved.
    pub stages: (u32, u32),
    /// Whether the person is asked and has not voted.
    pub waits: bool,
    /// Whether that is so only because they stand in for somebody.
    pub by_delegation: bool,
}

/// The stage whose voters are asked.
pub struct CurrentStage {
    pub position: u32,
    pub name: String,
    pub due_at: Option<Timestamp>,
}

/// How much waits.
pub struct Counts {
    pub waiting: u32,
    pub by_delegation: u32,
    pub overdue: u32,
    pub open: u32,
    pub escalated: u32,
}

/// The person `$1` on the day `$2` or whom they stand in for.
const THEIRS: &str = "(select d.from_person from delegations d where d.to_person = $1 and d.revoked_at is null
    and d.starts_on <= $2 and d.ends_on >= $2)";

/// What `Request::may_vote` says, in SQL: asked themselves or standing in for somebody who is, and neither maker nor
/// stand-in of a maker.
fn may_vote(voter_states: &str) -> String {
    format!(
        "(r.state = 'open'
          and exists (select 1 from voters v where v.stage_id = s.id and v.person_id is not null
            and v.state in ({voter_states}) and (v.person_id = $1 or v.person_id in {THEIRS}))
          and not exists (select 1 from request_makers m where m.request_id = r.id
            and (m.person_id = $1 or m.person_id in {THEIRS})))"
    )
}

/// Of those that wait, the ones in which nobody asked the person themselves.
const NOT_OWN: &str = "not exists (select 1 from voters v where v.stage_id = s.id and v.person_id = $1
    and v.state = 'requested')";

const FROM: &str = "from requests r left join stages s on s.request_id = r.id and s.state = 'requested'";

/// A page of requests, newest first.
pub async fn list(
    conn: &Conn,
    filter: &Filter,
    looker: Looker,
    after: Option<ApprovalRequestId>,
    limit: u32,
) -> Result<Page<Listed>, StoreError> {
    let columns = requests::COLUMNS.split(',').map(|column| format!("r.{}", column.trim())).collect::<Vec<_>>();
    let mine =
        if filter.mine { format!("and {}", may_vote("'requested', 'approved', 'rejected'")) } else { String::new() };
    let decided = if filter.decided {
        "and exists (select 1 from voters v join stages o on o.id = v.stage_id where o.request_id = r.id
            and v.acted_by = $1 and v.state in ('approved', 'rejected'))"
    } else {
        ""
    };
    let sql = format!(
        "select {columns}, p.name as requester_name, s.position, s.name as stage_name, s.due_at,
           (select count(*) from stages o where o.request_id = r.id) as stages_all,
           (select count(*) from stages o where o.request_id = r.id and o.state = 'approved') as stages_done,
           cast(case when {waits} then 1 else 0 end as bigint) as waits,
           cast(case when {NOT_OWN} then 1 else 0 end as bigint) as not_own
         {FROM} left join people p on p.id = r.requester
         where cast($2 as date) is not null
           and (cast($3 as text) is null or r.state = $3)
           and (cast($4 as boolean) is null or (r.escalated is not null) = $4)
           and (cast($5 as text) is null or r.kind = $5)
           and (cast($6 as text) is null or r.subject_id = $6)
           and (cast($7 as text) is null or lower(r.title) like $7 escape '\\')
           and (cast($8 as uuid) is null or r.id < $8) {mine} {decided}
         order by r.id desc limit $9",
        columns = columns.join(", "),
        waits = may_vote("'requested'"),
    );
    let params: store::Params<'_> = &[
        &looker.person,
        &looker.today,
        &filter.state.map(Word),
        &filter.escalated,
        &filter.kind,
        &filter.subject_id,
        &filter.text.as_deref().map(like),
        &after,
        &(i64::from(limit) + 1),
    ];
    let rows = conn.all(&sql, params, read).await?;
    Ok(Page::from_rows(rows, limit, |listed| vec![listed.request.id.to_string()]))
}

/// How much waits for a person, and for anybody.
pub async fn counts(conn: &Conn, looker: Looker) -> Result<Counts, StoreError> {
    let waits = may_vote("'requested'");
    let sql = format!(
        "select count(*) as open_count, count(*) filter (where r.escalated is not null) as escalated,
           count(*) filter (where s.due_at <= $3) as overdue, count(*) filter (where {waits}) as waiting,
           count(*) filter (where {waits} and {NOT_OWN}) as by_delegation
         {FROM} where r.state = 'open'"
    );
    conn.one(&sql, &[&looker.person, &looker.today, &looker.now], |row| {
        Ok(Counts {
            waiting: row.get("waiting")?,
            by_delegation: row.get("by_delegation")?,
            overdue: row.get("overdue")?,
            open: row.get("open_count")?,
            escalated: row.get("escalated")?,
        })
    })
    .await
}

fn read(row: &Row) -> Result<Listed, StoreError> {
    let stage = match row.get::<Option<u32>>("position")? {
        None => None,
        Some(position) => Some(CurrentStage { position, name: row.get("stage_name")?, due_at: row.get("due_at")? }),
    };
    let waits = row.get::<i64>("waits")? == 1;
    Ok(Listed {
        request: requests::read(row)?,
        requester_name: row.get("requester_name")?,
        stage,
        stages: (row.get("stages_all")?, row.get("stages_done")?),
        waits,
        by_delegation: waits && row.get::<i64>("not_own")? == 1,
    })
}

/// A pattern that finds a text anywhere, whatever its case.
fn like(text: &str) -> String {
    let escaped = text.trim().to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}
