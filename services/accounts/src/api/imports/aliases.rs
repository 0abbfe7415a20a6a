//! Under which other references and names files know a customer.

use actix_web::get;
use actix_web::web::Json;
use kernel::AccountId;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, Manager, Path, Problem};

use crate::api::accounts::load;
use crate::store::aliases;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list);
}

/// Other references and names of a customer.
#[derive(Serialize, ToSchema)]
struct AliasesOut {
    /// Up to 200.
    items: Vec<AliasOut>,
}

/// Another reference or name of a customer.
#[derive(Serialize, ToSchema)]
struct AliasOut {
    /// `reference` or `name`.
    kind: String,
    /// What a file says.
    alias: String,
}

/// List under which other references and names files know the customer of an account.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_customer_aliases",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account.")),
    responses((status = 200, description = "References first, then names.", body = AliasesOut))
)]
#[get("/accounts/{id}/customer-aliases")]
async fn list(ctx: Ctx, _by: Manager, id: Path<AccountId>) -> Result<Json<AliasesOut>, Problem> {
    load(&ctx, *id).await?;
    let found = aliases::list(&ctx.read(), *id).await?.into_iter();
    Ok(Json(AliasesOut { items: found.map(|one| AliasOut { kind: one.kind, alias: one.alias }).collect() }))
}
