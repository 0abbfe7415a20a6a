//! Lists of campaigns, and what waits for whoever looks.

use actix_web::{HttpResponse, get};
use kernel::{CampaignId, Day, Page, PageQuery, Role, SegmentId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, FieldError, Problem, Query, paging};

use super::callers::Follower;
use super::campaign_row::{self, CampaignRow};
use super::tasks::{self, TaskOut};
use crate::domain::duty::{self, Duty};
use crate::domain::list::ListState;
use crate::domain::stage::Stage;
use crate::store::listing::{self, Order, Place, Sought};
use crate::store::lists::{self, Pending};
use crate::store::{funnels, tasks as tasks_at_rest};

/// Which campaigns are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CampaignQuery {
    /// In one of these stages, with commas between: `running,paused`.
    #[param(example = "running,paused")]
    stage: Option<String>,
    /// Part of the title or the reference.
    q: Option<String>,
    /// With the rule of this segment.
    segment_id: Option<SegmentId>,
    /// Only those the caller drafted.
    mine: Option<bool>,
    /// In which order; newest first when left out.
    #[param(inline)]
    order: Option<Order>,
}

/// List campaigns.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(CampaignQuery, PageQuery),
    responses((status = 200, description = "In the order asked for.", body = Page<CampaignRow>))
)]
#[get("/campaigns")]
pub async fn list_campaigns(
    ctx: Ctx,
    by: Follower,
    wanted: Query<CampaignQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let after = place(&page)?;
    let sought = Sought {
        stages: stages(wanted.stage.as_deref())?,
        text: wanted.q.clone(),
        segment: wanted.segment_id,
        drafted_by: wanted.mine.unwrap_or_default().then_some(by.person),
        order: wanted.order.unwrap_or_default(),
    };
    let Page { items, next_cursor } = listing::list(&ctx.read(), &sought, &page, after).await?;
    let items = campaign_row::rows(&ctx, items).await?;
    Ok(HttpResponse::Ok().json(Page { items, next_cursor }))
}

fn place(page: &PageQuery) -> Result<Option<Place>, Problem> {
    let Some(mut cursor) = paging::after(page, 2)? else { return Ok(None) };
    let id = cursor.0.pop().unwrap_or_default().parse().map_err(|why| {
        Problem::new(
            actix_web::http::StatusCode::BAD_REQUEST,
            "malformed-cursor",
            "the cursor does not belong to this list",
        )
        .detail(why)
    })?;
    Ok(Some((cursor.0.pop().unwrap_or_default(), id)))
}

fn stages(words: Option<&str>) -> Result<Vec<Stage>, Problem> {
    let words = words.unwrap_or_default().split(',').map(str::trim).filter(|word| !word.is_empty());
    let unknown = |word: &str| Problem::invalid(vec![FieldError::new("stage", format!("`{word}` is not a stage"))]);
    words.map(|word| Stage::named(word).ok_or_else(|| unknown(word))).collect()
}

/// What waits for the caller.
#[derive(Serialize, ToSchema)]
#[schema(as = Attention)]
pub struct AttentionOut {
    counts: AttentionCounts,
    /// What a planner has to do next, campaign by campaign.
    duties: Vec<DutyOut>,
    /// Campaigns on their way that may go wrong.
    at_risk: Vec<CampaignRow>,
    /// Defaulter lists that wait for a planner.
    lists: Vec<PendingOut>,
    /// Open tasks of the caller and their team, the most pressing first.
    tasks: Vec<TaskOut>,
}

/// How much waits for the caller.
#[derive(Serialize, ToSchema)]
#[schema(as = AttentionCounts)]
pub struct AttentionCounts {
    duties: usize,
    at_risk: usize,
    lists: usize,
    tasks: usize,
    /// Of them, due before today.
    tasks_overdue: usize,
}

/// What a planner has to do next with a campaign.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignDuty)]
pub struct DutyOut {
    duty: Duty,
    campaign_id: CampaignId,
    reference: String,
    title: String,
    stage: Stage,
    /// By when, where a day is set.
    due_on: Option<Day>,
}

/// A defaulter list that waits for a planner.
#[derive(Serialize, ToSchema)]
#[schema(as = PendingList)]
pub struct PendingOut {
    id: kernel::DefaulterListId,
    reference: String,
    state: ListState,
    campaign_id: CampaignId,
    campaign_reference: String,
    rows: u32,
    /// Debtors taken off since, of whom the regulator was not told.
    to_tell: u32,
}

impl From<Pending> for PendingOut {
    fn from(pending: Pending) -> Self {
        let Pending { id, reference, state, campaign_id, campaign_reference, rows, to_tell } = pending;
        Self { id, reference, state, campaign_id, campaign_reference, rows, to_tell }
    }
}

/// See what waits for the caller: for the home page.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    responses((status = 200, description = "What waits.", body = AttentionOut))
)]
#[get("/campaigns/attention")]
pub async fn get_attention(ctx: Ctx, by: Follower) -> Result<HttpResponse, Problem> {
    let (conn, today) = (ctx.read(), ctx.today());
    let is_alive = |stage: &Stage| !stage.is_over();
    let sought = Sought { stages: Stage::ALL.into_iter().filter(is_alive).collect(), ..Sought::default() };
    let page = PageQuery { limit: Some(500), cursor: None };
    let campaigns = listing::list(&conn, &sought, &page, None).await?.items;
    let ids: Vec<CampaignId> = campaigns.iter().map(|campaign| campaign.id).collect();
    let standings = funnels::standings(&conn, &ids, today).await?;
    let (mut duties, mut lists_out) = (Vec::new(), Vec::new());
    if by.has(Role::Planner) {
        for campaign in &campaigns {
            let plan = standings.get(&campaign.id).map(|standing| standing.plan).unwrap_or_default();
            if let Some((duty, due_on)) = duty::of(campaign, &plan, by.person, today) {
                duties.push(DutyOut {
                    duty,
                    campaign_id: campaign.id,
                    reference: campaign.reference.clone(),
                    title: campaign.terms.title.clone(),
                    stage: campaign.stage,
                    due_on,
                });
            }
        }
        lists_out = lists::pending(&conn).await?.into_iter().map(PendingOut::from).collect();
    }
    let rows = campaign_row::rows(&ctx, campaigns).await?;
    let at_risk: Vec<CampaignRow> = rows.into_iter().filter(CampaignRow::is_at_risk).collect();
    let theirs = tasks_at_rest::Sought { of: Some((by.person, by.team)), open: Some(true), ..Default::default() };
    let open = tasks_at_rest::list(&conn, &theirs, &page, None).await?.items;
    let tasks_overdue = open.iter().filter(|task| task.is_overdue(today)).count();
    let tasks = tasks::present_all(&conn, open, today).await?;
    let counts = AttentionCounts {
        duties: duties.len(),
        at_risk: at_risk.len(),
        lists: lists_out.len(),
        tasks: tasks.len(),
        tasks_overdue,
    };
    Ok(HttpResponse::Ok().json(AttentionOut { counts, duties, at_risk, lists: lists_out, tasks }))
}
