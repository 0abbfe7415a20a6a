//! What accounts can be filtered by.

use actix_web::get;
use actix_web::web::Json;
use kernel::Currency;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, Manager, Problem};

use crate::domain::hold::HoldKind;
use crate::store::facets;

pub fn routes(config: &mut ServiceConfig) {
    config.service(get);
}

/// The values there are, for choosing among them.
#[derive(Serialize, ToSchema)]
struct FacetsOut {
    communities: Vec<CommunityOut>,
    legal_entities: Vec<String>,
    currencies: Vec<Currency>,
    /// Customer groups.
    segments: Vec<String>,
    /// Every kind of hold, whether there is one or not.
    hold_kinds: [HoldKind; 5],
}

/// A community.
#[derive(Serialize, ToSchema)]
struct CommunityOut {
    /// As it is written in the books; filters take this.
    #[schema(example = "Marina")]
    name: String,
    name_ar: Option<String>,
}

/// The communities, legal entities, currencies and customer groups there are.
#[utoipa::path(
    tag = "accounts",
    operation_id = "get_account_facets",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    responses((status = 200, description = "The values, in their order.", body = FacetsOut))
)]
#[get("/accounts/facets")]
async fn get(ctx: Ctx, _by: Manager) -> Result<Json<FacetsOut>, Problem> {
    let conn = ctx.read();
    let communities = facets::communities(&conn).await?;
    Ok(Json(FacetsOut {
        communities: communities.into_iter().map(|one| CommunityOut { name: one.name, name_ar: one.name_ar }).collect(),
        legal_entities: facets::legal_entities(&conn).await?,
        currencies: facets::currencies(&conn).await?,
        segments: facets::segments(&conn).await?,
        hold_kinds: HoldKind::ALL,
    }))
}
