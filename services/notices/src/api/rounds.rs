//! Rounds over HTTP.

pub mod assigning;
pub mod moving;
pub mod overview;
pub mod planning;
pub mod unplanned;

mod present;

use actix_web::get;
use actix_web::web::Json;
use kernel::{CampaignId, Day, Page, PageQuery, PersonId, Role, RoundId};
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Allows, Ctx, Holder, Path, Problem, Query, paging};

use crate::domain::rounds::RoundState;
use crate::error::FieldRefusal;
use crate::store::rounds;

pub use present::{CarriedOut, RoundDetail, RoundOut};

/// Who follows rounds; a technician follows only their own.
pub struct Walkers;
impl Allows for Walkers {
    const ROLES: &'static [Role] = &[
        Role::Supervisor,
        Role::Technician,
        Role::Planner,
        Role::Operations,
        Role::Manager,
        Role::Director,
        Role::Auditor,
    ];
}
/// A follower of rounds.
pub type Walker = Holder<Walkers>;

/// The technician whose rounds alone a caller may see; nobody when the caller may see all.
fn own_only(by: &Walker) -> Option<PersonId> {
    let oversees = Walkers::ROLES.iter().any(|role| *role != Role::Technician && by.has(*role));
    (!oversees).then_some(by.person)
}
/// Which rounds.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RoundsQuery {
    /// Of this campaign.
    campaign_id: Option<CampaignId>,
    /// Of this day.
    day: Option<Day>,
    /// Of this technician.
    technician: Option<PersonId>,
    /// In this state.
    state: Option<RoundState>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List rounds, the newest day first. A technician sees only their own assigned ones.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "technician", "planner", "operations", "manager", "director", "auditor"])),
    params(RoundsQuery),
    responses((status = 200, description = "Rounds.", body = Page<RoundOut>))
)]
#[get("/rounds")]
pub async fn list_rounds(ctx: Ctx, by: Walker, query: Query<RoundsQuery>) -> Result<Json<Page<RoundOut>>, Problem> {
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let after = paging::after(&page, 2)?;
    let after = after.map(|keys| (keys.0[0].parse(), keys.0[1].parse()));
    let after = match after {
        Some((Ok(day), Ok(round))) => Some((day, round)),
        Some(_) => return Err(FieldRefusal::MalformedCursor.into()),
        None => None,
    };
    let own = own_only(&by);
    let filter = rounds::RoundFilter {
        campaign_id: query.campaign_id,
        day: query.day,
        technician: own.or(query.technician),
        state: query.state,
        without_drafts: own.is_some(),
    };
    let found = rounds::list(&ctx.read(), &filter, &page, after).await?;
    let present =
        |round: rounds::Round| if own.is_some() { RoundOut::from(round).for_technician() } else { round.into() };
    Ok(Json(found.map(present)))
}

/// Look at a round and its stops.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "technician", "planner", "operations", "manager", "director", "auditor"])),
    params(("id" = RoundId, Path, description = "The round.")),
    responses((status = 200, description = "The round.", body = RoundDetail))
)]
#[get("/rounds/{id}")]
pub async fn get_round(ctx: Ctx, by: Walker, id: Path<RoundId>) -> Result<Json<RoundDetail>, Problem> {
    let conn = ctx.read();
    let round = rounds::load(&conn, *id).await?;
    let own = own_only(&by);
    let is_hidden = own.is_some_and(|own| own != round.technician || round.state == RoundState::Draft);
    if is_hidden {
        return Err(Problem::not_found("round"));
    }
    let stops = rounds::stops_of(&conn, *id).await?;
    let detail = RoundDetail::of(round, stops);
    Ok(Json(if own.is_some() { detail.for_technician() } else { detail }))
}
