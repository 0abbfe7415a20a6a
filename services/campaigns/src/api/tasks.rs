//! What teams do around a campaign.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, put};
use kernel::{CampaignId, Day, Page, PageQuery, PersonId, TaskId, TeamId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use store::Conn;
use utoipa::{IntoParams, ToSchema};
use web::{
    Anyone, Begun, Check, Ctx, FieldError, IdempotencyKey, IfMatch, Path, Planner, Problem, Query, Valid, paging,
    with_etag,
};

use super::callers::Follower;
use super::segments::{day_fault, title_fault};
use crate::domain::task::{Task, TaskTerms};
use crate::store::people::{self, Person, Team};
use crate::store::tasks::{self, Sought};
use crate::use_cases;

/// What is to be done, by whom and when.
#[derive(Deserialize, ToSchema)]
#[schema(as = TaskInput)]
#[serde(deny_unknown_fields)]
pub struct TaskIn {
    /// What is to be done.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// More about it.
    #[serde(default)]
    #[schema(max_length = 2000)]
    note: Option<String>,
    /// The team whose it is.
    #[serde(default)]
    team_id: Option<TeamId>,
    /// The person whose it is.
    #[serde(default)]
    person_id: Option<PersonId>,
    /// The day it begins.
    #[serde(default)]
    starts_on: Option<Day>,
    /// The day it is due.
    #[serde(default)]
    due_on: Option<Day>,
}

impl Check for TaskIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut faults: Vec<FieldError> = title_fault(&self.title).into_iter().collect();
        if self.note.as_ref().is_some_and(|note| note.chars().count() > 2000) {
            faults.push(FieldError::new("/note", "expected at most 2000 characters"));
        }
        faults.extend(self.starts_on.and_then(|day| day_fault("/starts_on", day)));
        faults.extend(self.due_on.and_then(|day| day_fault("/due_on", day)));
        if self.starts_on.zip(self.due_on).is_some_and(|(starts, due)| starts > due) {
            faults.push(FieldError::new("/due_on", "a task is due on or after the day it begins"));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

impl From<TaskIn> for TaskTerms {
    fn from(body: TaskIn) -> Self {
        let TaskIn { title, note, team_id, person_id, starts_on, due_on } = body;
        Self { title, note, team: team_id, person: person_id, starts_on, due_on }
    }
}

/// A task of a campaign.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignTask)]
pub struct TaskOut {
    id: TaskId,
    campaign_id: CampaignId,
    title: String,
    note: Option<String>,
    team: Option<Team>,
    person: Option<Person>,
    starts_on: Option<Day>,
    due_on: Option<Day>,
    /// Whether its day has passed and it is still open.
    overdue: bool,
    done_at: Option<Timestamp>,
    done_by: Option<Person>,
    version: Version,
    created_by: Person,
    created_at: Timestamp,
}

/// Tasks with the names of people and teams.
pub async fn present_all(conn: &Conn, tasks: Vec<Task>, today: Day) -> Result<Vec<TaskOut>, Problem> {
    let mentioned = tasks
        .iter()
        .flat_map(|task| [Some(task.created_by), task.terms.person, task.done.map(|(_, by)| by)].into_iter().flatten());
    let people = people::named(conn, mentioned).await?;
    let teams = people::named_teams(conn, tasks.iter().filter_map(|task| task.terms.team)).await?;
    let present = |task: Task| TaskOut {
        overdue: task.is_overdue(today),
        id: task.id,
        campaign_id: task.campaign_id,
        title: task.terms.title,
        note: task.terms.note,
        team: task.terms.team.map(|team| teams.get(team)),
        person: task.terms.person.map(|person| people.get(person)),
        starts_on: task.terms.starts_on,
        due_on: task.terms.due_on,
        done_at: task.done.map(|(at, _)| at),
        done_by: task.done.map(|(_, by)| people.get(by)),
        version: task.version,
        created_by: people.get(task.created_by),
        created_at: task.created_at,
    };
    Ok(tasks.into_iter().map(present).collect())
}

async fn present(conn: &Conn, task: Task, today: Day) -> Result<TaskOut, Problem> {
    present_all(conn, vec![task], today).await?.pop().ok_or_else(Problem::internal)
}

/// Which tasks are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TaskQuery {
    /// Only open ones, or only done ones.
    open: Option<bool>,
    /// Only those whose day has passed.
    overdue: Option<bool>,
    /// Only those of the caller and their team.
    mine: Option<bool>,
}

impl TaskQuery {
    fn sought(&self, campaign: Option<CampaignId>, by: &web::Caller, today: Day) -> Sought {
        let is_overdue = self.overdue.unwrap_or_default();
        Sought {
            campaign,
            of: self.mine.unwrap_or_default().then_some((by.person, by.team)),
            open: if is_overdue { Some(true) } else { self.open },
            due_before: is_overdue.then_some(today),
        }
    }
}

async fn listed(ctx: &Ctx, sought: &Sought, page: &PageQuery) -> Result<HttpResponse, Problem> {
    let after = paging::after(page, 2)?.map(|cursor| cursor.0);
    let after = after.and_then(|mut keys| Some((keys.pop()?.parse().ok()?, keys.pop()?)));
    let conn = ctx.read();
    let Page { items, next_cursor } = tasks::list(&conn, sought, page, after.map(|(id, key)| (key, id))).await?;
    let items = present_all(&conn, items, ctx.today()).await?;
    Ok(HttpResponse::Ok().json(Page { items, next_cursor }))
}

/// List tasks of every campaign: for a team's list of things to do.
#[utoipa::path(
    tag = "tasks",
    security(("bearer" = [])),
    params(TaskQuery, PageQuery),
    responses((status = 200, description = "By due day.", body = Page<TaskOut>))
)]
#[get("/tasks")]
pub async fn list_tasks(
    ctx: Ctx,
    by: Anyone,
    wanted: Query<TaskQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    listed(&ctx, &wanted.sought(None, &by, ctx.today()), &page).await
}

/// List the tasks of a campaign.
#[utoipa::path(
    tag = "tasks",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), TaskQuery, PageQuery),
    responses((status = 200, description = "By due day.", body = Page<TaskOut>))
)]
#[get("/campaigns/{id}/tasks")]
pub async fn list_campaign_tasks(
    ctx: Ctx,
    by: Follower,
    id: Path<CampaignId>,
    wanted: Query<TaskQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    use_cases::load(&ctx.read(), *id).await?;
    listed(&ctx, &wanted.sought(Some(*id), &by, ctx.today()), &page).await
}

/// Add a task to a campaign.
#[utoipa::path(
    tag = "tasks",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign."), IdempotencyKey),
    request_body = TaskIn,
    responses((status = 201, description = "Added.", body = TaskOut))
)]
#[post("/campaigns/{id}/tasks")]
pub async fn add_task(
    ctx: Ctx,
    by: Planner,
    id: Path<CampaignId>,
    body: Valid<TaskIn>,
    key: IdempotencyKey,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let task = use_cases::add_task(&tx, &by, *id, body.0.into(), ctx.now()).await?;
    let out = present(&tx, task, ctx.today()).await?;
    key.commit(tx, StatusCode::CREATED, &out).await
}

/// Change a task: what is to be done, by whom, by when.
#[utoipa::path(
    tag = "tasks",
    security(("bearer" = ["planner"])),
    params(
        ("id" = CampaignId, Path, description = "The campaign."),
        ("task_id" = TaskId, Path, description = "The task."),
        IfMatch,
    ),
    request_body = TaskIn,
    responses((status = 200, description = "Changed.", body = TaskOut))
)]
#[put("/campaigns/{id}/tasks/{task_id}")]
pub async fn change_task(
    ctx: Ctx,
    by: Planner,
    path: Path<(CampaignId, TaskId)>,
    seen: IfMatch,
    body: Valid<TaskIn>,
) -> Result<HttpResponse, Problem> {
    let task = use_cases::change_task(&ctx, &by, path.into_inner(), seen.0, body.0.into()).await?;
    answer(&ctx, task).await
}

/// Say that a task is done: a planner, or whose it is.
#[utoipa::path(
    tag = "tasks",
    security(("bearer" = [])),
    params(
        ("id" = CampaignId, Path, description = "The campaign."),
        ("task_id" = TaskId, Path, description = "The task."),
    ),
    responses(
        (status = 200, description = "Done.", body = TaskOut),
        (status = 403, description = "Somebody else's task.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/tasks/{task_id}/done")]
pub async fn finish_task(ctx: Ctx, by: Anyone, path: Path<(CampaignId, TaskId)>) -> Result<HttpResponse, Problem> {
    let task = use_cases::finish_task(&ctx, &by, path.into_inner(), true).await?;
    answer(&ctx, task).await
}

/// Say that a task is not done after all.
#[utoipa::path(
    tag = "tasks",
    security(("bearer" = [])),
    params(
        ("id" = CampaignId, Path, description = "The campaign."),
        ("task_id" = TaskId, Path, description = "The task."),
    ),
    responses(
        (status = 200, description = "Open again.", body = TaskOut),
        (status = 403, description = "Somebody else's task.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/tasks/{task_id}/reopen")]
pub async fn reopen_task(ctx: Ctx, by: Anyone, path: Path<(CampaignId, TaskId)>) -> Result<HttpResponse, Problem> {
    let task = use_cases::finish_task(&ctx, &by, path.into_inner(), false).await?;
    answer(&ctx, task).await
}

async fn answer(ctx: &Ctx, task: Task) -> Result<HttpResponse, Problem> {
    let version = task.version;
    Ok(with_etag(HttpResponse::Ok(), version, &present(&ctx.read(), task, ctx.today()).await?))
}
