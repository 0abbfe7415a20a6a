//! A campaign over time.

use actix_web::{HttpResponse, get};
use kernel::{CampaignId, Day, PageQuery};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::callers::Follower;
use super::tasks::{self, TaskOut};
use crate::domain::campaign::Campaign;
use crate::domain::planner;
use crate::domain::timeline::{self, Row, StepSpan};
use crate::store::{funnels, plans, tasks as tasks_at_rest};
use crate::use_cases;

/// A campaign over time.
#[derive(Serialize, ToSchema)]
#[schema(as = Timeline)]
pub struct TimelineOut {
    today: Day,
    /// The first day of any row.
    starts_on: Option<Day>,
    /// The last day of any row.
    ends_on: Option<Day>,
    /// Whether the steps are only expected: nothing was launched.
    projected: bool,
    /// Phases, steps, milestones, tasks.
    rows: Vec<Row>,
    /// The tasks of the rows, with everything about them.
    tasks: Vec<TaskOut>,
}

/// See a campaign over time: phases, plan steps, milestones and tasks, as rows of a Gantt chart.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses((status = 200, description = "Its rows.", body = TimelineOut))
)]
#[get("/campaigns/{id}/timeline")]
pub async fn get_timeline(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let (conn, today) = (ctx.read(), ctx.today());
    let campaign = use_cases::load(&conn, *id).await?;
    let standing = funnels::standing(&conn, *id, today).await?;
    let projected = campaign.launched_on.is_none();
    let steps = if projected { expected_steps(&campaign, today) } else { plans::steps(&conn, *id).await? };
    let sought = tasks_at_rest::Sought { campaign: Some(*id), ..Default::default() };
    let page = PageQuery { limit: Some(500), cursor: None };
    let tasks = tasks_at_rest::list(&conn, &sought, &page, None).await?.items;
    let rows = timeline::rows(&campaign, &standing.plan, steps, &tasks, today, |at| ctx.clock().day_of(at));
    Ok(HttpResponse::Ok().json(TimelineOut {
        today,
        starts_on: rows.iter().filter_map(|row| row.starts_on).min(),
        ends_on: rows.iter().filter_map(|row| row.ends_on).max(),
        projected,
        rows,
        tasks: tasks::present_all(&conn, tasks, today).await?,
    }))
}

/// The steps of a campaign that was frozen but not launched, as if it were launched on its day.
fn expected_steps(campaign: &Campaign, today: Day) -> Vec<StepSpan> {
    let (terms, targets) = (&campaign.terms, campaign.frozen.as_ref().map_or(0, |frozen| frozen.targets));
    let launch_on = campaign.launches_on.unwrap_or(today);
    let waves = planner::waves(targets, &terms.strategy, &terms.calendar, terms.capacity, launch_on);
    timeline::projected(&waves, |step| terms.strategy.template(step).to_owned())
}
