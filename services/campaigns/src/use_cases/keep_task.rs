//! Tasks of teams around a campaign.

use kernel::{CampaignId, Role, TaskId, Timestamp, Version};
use serde_json::json;
use store::{Conn, Tx};
use web::{Caller, Ctx};

use super::{AUDIT, load};
use crate::domain::task::{Task, TaskTerms};
use crate::error::Error;
use crate::store::{people, tasks};

/// Adds a task, in the transaction of the caller's idempotency key.
pub async fn add_task(tx: &Tx, by: &Caller, id: CampaignId, terms: TaskTerms, now: Timestamp) -> Result<Task, Error> {
    load(tx, id).await?;
    ensure_known(tx, &terms).await?;
    let task = Task {
        id: TaskId::fresh(),
        campaign_id: id,
        terms,
        done: None,
        version: Version::FIRST,
        created_by: by.person,
        created_at: now,
    };
    tasks::insert(tx, &task).await?;
    note(tx, by, "task_added", &task).await?;
    Ok(task)
}

/// Changes what is to be done, by whom and when.
pub async fn change_task(
    ctx: &Ctx,
    by: &Caller,
    at: (CampaignId, TaskId),
    seen: Option<Version>,
    terms: TaskTerms,
) -> Result<Task, Error> {
    let tx = ctx.begin().await?;
    let task = load_task(&tx, at).await?;
    if seen.is_some_and(|seen| seen != task.version) {
        return Err(Error::Stale);
    }
    ensure_known(&tx, &terms).await?;
    let task = tasks::save(&tx, &Task { terms, ..task }).await?;
    note(&tx, by, "task_changed", &task).await?;
    tx.commit().await?;
    Ok(task)
}

/// Says that a task is done, or that it is not after all. Saying it twice is no mistake.
pub async fn finish_task(ctx: &Ctx, by: &Caller, at: (CampaignId, TaskId), is_done: bool) -> Result<Task, Error> {
    let tx = ctx.begin().await?;
    let task = load_task(&tx, at).await?;
    if !by.has(Role::Planner) && !task.is_theirs(by.person, by.team) {
        return Err(Error::NotYourTask);
    }
    if task.done.is_some() == is_done {
        return Ok(task);
    }
    let done = is_done.then(|| (ctx.now(), by.person));
    let task = tasks::save(&tx, &Task { done, ..task }).await?;
    note(&tx, by, if is_done { "task_done" } else { "task_reopened" }, &task).await?;
    tx.commit().await?;
    Ok(task)
}

async fn load_task(conn: &Conn, (campaign, id): (CampaignId, TaskId)) -> Result<Task, Error> {
    let task = tasks::find(conn, id).await?;
    task.filter(|task| task.campaign_id == campaign).ok_or(Error::NotFound("task"))
}

async fn ensure_known(conn: &Conn, terms: &TaskTerms) -> Result<(), Error> {
    if let Some(person) = terms.person
        && !people::is_active(conn, person).await?
    {
        return Err(Error::Field { pointer: "/person_id", detail: "there is no such active person".into() });
    }
    if let Some(team) = terms.team
        && !people::is_team(conn, team).await?
    {
        return Err(Error::Field { pointer: "/team_id", detail: "there is no such team".into() });
    }
    Ok(())
}

async fn note(tx: &Tx, by: &Caller, action: &str, task: &Task) -> Result<(), Error> {
    let terms = &task.terms;
    let detail = json!({
        "task": task.id, "title": terms.title, "team": terms.team, "person": terms.person, "due_on": terms.due_on,
    });
    tx.audit(AUDIT, &by.actor(), action, &task.campaign_id.to_string(), &detail).await?;
    Ok(())
}
