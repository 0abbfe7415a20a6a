//! Tasks at rest.

use kernel::{CampaignId, Day, Page, PageQuery, PersonId, TaskId, TeamId};
use store::{Conn, Row, StoreError, ensure_fresh};

use crate::domain::task::{Task, TaskTerms};

const COLUMNS: &str = "id, campaign_id, title, note, team_id, person_id, starts_on, due_on, done_at, done_by, version, \
    created_by, created_at";

/// Keeps a new task.
pub async fn insert(conn: &Conn, task: &Task) -> Result<(), StoreError> {
    let sql = "insert into tasks (id, campaign_id, title, note, team_id, person_id, starts_on, due_on, version, created_by, \
               created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let Task { id, campaign_id, terms, version, created_by, created_at, .. } = task;
    let TaskTerms { title, note, team, person, starts_on, due_on } = terms;
    let params: store::Params<'_> =
        &[id, campaign_id, title, note, team, person, starts_on, due_on, version, created_by, created_at];
    conn.execute(sql, params).await?;
    Ok(())
}

/// Keeps a changed task; `task.version` is the one it was read with.
pub async fn save(conn: &Conn, task: &Task) -> Result<Task, StoreError> {
    let sql = "update tasks set title = $3, note = $4, team_id = $5, person_id = $6, starts_on = $7, due_on = $8, \
               done_at = $9, done_by = $10, version = version + 1 where id = $1 and version = $2";
    let TaskTerms { title, note, team, person, starts_on, due_on } = &task.terms;
    let (done_at, done_by) = task.done.unzip();
    let params: store::Params<'_> =
        &[&task.id, &task.version, title, note, team, person, starts_on, due_on, &done_at, &done_by];
    ensure_fresh(conn.execute(sql, params).await?)?;
    Ok(Task { version: task.version.next(), ..task.clone() })
}

/// A task by its id.
pub async fn find(conn: &Conn, id: TaskId) -> Result<Option<Task>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from tasks where id = $1"), &[&id], read).await
}

/// Which tasks are wanted.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Of one campaign.
    pub campaign: Option<CampaignId>,
    /// Of a person, or of their team.
    pub of: Option<(PersonId, Option<TeamId>)>,
    /// Open ones, or done ones.
    pub open: Option<bool>,
    /// Due before a day.
    pub due_before: Option<Day>,
}

/// Tasks by their due day, those without one at the end.
pub async fn list(
    conn: &Conn,
    sought: &Sought,
    page: &PageQuery,
    after: Option<(String, TaskId)>,
) -> Result<Page<Task>, StoreError> {
    let sql = format!(
        "select {COLUMNS}, coalesce(cast(due_on as text), '~') as sort_key from tasks \
         where (cast($1 as uuid) is null or campaign_id = $1) \
         and (cast($2 as uuid) is null or person_id = $2 or team_id = $3) \
         and (cast($4 as boolean) is null or (done_at is null) = $4) and (cast($5 as date) is null or due_on < $5) \
         and (cast($7 as uuid) is null or (coalesce(cast(due_on as text), '~'), id) > (cast($6 as text), $7)) \
         order by coalesce(cast(due_on as text), '~'), id limit $8"
    );
    let (person, team) = sought.of.unzip();
    let (key, id) = after.unzip();
    let limit = i64::from(page.limit()) + 1;
    let params: store::Params<'_> =
        &[&sought.campaign, &person, &team.flatten(), &sought.open, &sought.due_before, &key, &id, &limit];
    let rows = conn.all(&sql, params, |row| Ok((read(row)?, row.get::<String>("sort_key")?))).await?;
    let found = Page::from_rows(rows, page.limit(), |(task, key)| vec![key.clone(), task.id.to_string()]);
    Ok(found.map(|(task, _)| task))
}

fn read(row: &Row) -> Result<Task, StoreError> {
    let done_at: Option<kernel::Timestamp> = row.get("done_at")?;
    Ok(Task {
        id: row.get("id")?,
        campaign_id: row.get("campaign_id")?,
        terms: TaskTerms {
            title: row.get("title")?,
            note: row.get("note")?,
            team: row.get("team_id")?,
            person: row.get("person_id")?,
            starts_on: row.get("starts_on")?,
            due_on: row.get("due_on")?,
        },
        done: done_at.zip(row.get("done_by")?),
        version: row.get("version")?,
        created_by: row.get("created_by")?,
        created_at: row.get("created_at")?,
    })
}
