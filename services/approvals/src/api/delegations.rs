//! Standing in for somebody.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, delete, get, post};
use kernel::{Day, DelegationId, Page, PageQuery, PersonId, Role};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Problem, Query, Valid};

use super::Delegator;
use crate::domain::Delegation;
use crate::store::{delegations, people};
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
    /// `null` until identity has told it.
    from_name: Option<String>,
    to: PersonId,
    /// `null` until identity has told it.
    to_name: Option<String>,
    starts_on: Day,
    ends_on: Day,
    comment: String,
    /// Whether it was ended early.
    revoked: bool,
    state: DelegationState,
}

/// How a delegation stands today.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum DelegationState {
    /// Its first day has not come.
    Ahead,
    /// It lasts.
    Active,
    /// Its last day has passed.
    Over,
    /// It was ended early.
    Revoked,
}

impl DelegationState {
    fn of(delegation: &Delegation, today: Day) -> Self {
        match delegation {
            Delegation { revoked: true, .. } => Self::Revoked,
            Delegation { starts_on, .. } if today < *starts_on => Self::Ahead,
            Delegation { ends_on, .. } if *ends_on < today => Self::Over,
            _ => Self::Active,
        }
    }
}

impl DelegationOut {
    fn of(delegation: Delegation, names: &HashMap<PersonId, String>, today: Day) -> Self {
        let state = DelegationState::of(&delegation, today);
        let Delegation { id, from, to, starts_on, ends_on, comment, revoked } = delegation;
        let (from_name, to_name) = (names.get(&from).cloned(), names.get(&to).cloned());
        Self { id, from, from_name, to, to_name, starts_on, ends_on, comment, revoked, state }
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
    let conn = ctx.read();
    let found = delegations::list(&conn, whose, web::paging::after_key(&page)?, page.limit()).await?;
    let names = people::names(&conn, found.items.iter().flat_map(|one| [one.from, one.to])).await?;
    Ok(HttpResponse::Ok().json(found.map(|one| DelegationOut::of(one, &names, ctx.today()))))
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
    let names = people::names(&tx, [delegation.from, delegation.to]).await?;
    key.commit(tx, StatusCode::CREATED, &DelegationOut::of(delegation, &names, ctx.today())).await
}

/// End a delegation at once. A repeated request changes nothing.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_end_delegation",
    params(("id" = DelegationId, Path, description = "The delegation.")),
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
