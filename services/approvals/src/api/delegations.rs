//! Standing in for somebody.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, delete, get, post};
use kernel::{Day, DelegationId, Page, PageQuery, PersonId, Role};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Problem, Query, Valid};

use super::Delegator;
use crate::domain::Delegation;
use crate::store::delegations;
use crate::use_cases::delegate::{NewDelegation, delegate, end_delegation};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(add).service(end);
}

/// Who is to stand in for whom; while it lasts, both may decide.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct DelegationIn {
    /// The caller when left out; only an admin names somebody else.
    from: Option<PersonId>,
    to: PersonId,
    starts_on: Day,
    /// The last day.
    ends_on: Day,
    #[serde(default)]
    #[schema(max_length = 500, example = "annual leave")]
    comment: String,
}

impl Check for DelegationIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        if self.comment.chars().count() > 500 {
            return Err(vec![FieldError::new("/comment", "expected at most 500 characters")]);
        }
        Ok(())
    }
}

/// Somebody stands in for somebody.
#[derive(Serialize, ToSchema)]
struct DelegationOut {
    id: DelegationId,
    from: PersonId,
    to: PersonId,
    starts_on: Day,
    ends_on: Day,
    comment: String,
    /// Whether it was ended early.
    revoked: bool,
}

impl From<Delegation> for DelegationOut {
    fn from(delegation: Delegation) -> Self {
        let Delegation { id, from, to, starts_on, ends_on, comment, revoked } = delegation;
        Self { id, from, to, starts_on, ends_on, comment, revoked }
    }
}

/// The caller's delegations, in both directions; an admin sees all. Newest first.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_list_delegations",
    params(PageQuery),
    responses(
        (status = 200, description = "A page of delegations.", body = Page<DelegationOut>),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "finance", "legal", "director"]))
)]
#[get("/delegations")]
async fn list(by: Delegator, ctx: Ctx, Query(page): Query<PageQuery>) -> Result<HttpResponse, Problem> {
    let whose = (!by.has(Role::Admin)).then_some(by.person);
    let delegations = delegations::list(&ctx.read(), whose, web::paging::after_key(&page)?, page.limit()).await?;
    Ok(HttpResponse::Ok().json(delegations.map(DelegationOut::from)))
}

/// Let somebody stand in.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_add_delegation",
    params(IdempotencyKey),
    request_body = DelegationIn,
    responses(
        (status = 201, description = "The delegation.", body = DelegationOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "finance", "legal", "director"]))
)]
#[post("/delegations")]
async fn add(
    by: Delegator,
    ctx: Ctx,
    key: IdempotencyKey,
    Valid(body): Valid<DelegationIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let DelegationIn { from, to, starts_on, ends_on, comment } = body;
    let new = NewDelegation { from, to, starts_on, ends_on, comment };
    let delegation = delegate(&ctx, &tx, &by, new).await?;
    key.commit(tx, StatusCode::CREATED, &DelegationOut::from(delegation)).await
}

/// End a delegation at once. A repeated request changes nothing.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_end_delegation",
    params(("id" = DelegationId, Path)),
    responses(
        (status = 204, description = "Ended."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "finance", "legal", "director"]))
)]
#[delete("/delegations/{id}")]
async fn end(by: Delegator, ctx: Ctx, id: Path<DelegationId>) -> Result<HttpResponse, Problem> {
    end_delegation(&ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
