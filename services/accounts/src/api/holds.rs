//! Holding debts back from collection.

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, delete, get, post};
use kernel::{AccountId, Currency, Day, DocumentId, HoldId, Money, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after_key;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Manager, Path, Problem, Query, Valid};

use super::Bookkeeper;
use super::receipts::{account_of, amount_error, day_error, text_error};
use crate::domain::hold::HoldKind;
use crate::store::holds::{self, Hold, ListedHold};
use crate::use_cases::place_hold::{NewHold, place_hold};
use crate::use_cases::release_hold::release_hold;

pub fn routes(config: &mut ServiceConfig) {
    config.service(create).service(release).service(list);
}

/// A hold to place.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct HoldIn {
    account_id: AccountId,
    /// The document, when only one is held.
    document_id: Option<DocumentId>,
    kind: HoldKind,
    /// How much; all of it when left out.
    amount: Option<Money>,
    #[schema(max_length = 200, example = "meter reading in question")]
    reason: Option<String>,
    /// First day.
    from: Day,
    /// Last day; open-ended when left out.
    until: Option<Day>,
}

impl Check for HoldIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        errors.extend(self.amount.and_then(|amount| amount_error("/amount/amount", amount)));
        errors.extend(self.reason.as_deref().and_then(|reason| text_error("/reason", reason, 0, 200)));
        errors.extend(day_error("/from", self.from));
        errors.extend(self.until.and_then(|until| day_error("/until", until)));
        if self.until.is_some_and(|until| until < self.from) {
            errors.push(FieldError::new("/until", "is before the first day"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// A hold.
#[derive(Serialize, ToSchema)]
pub struct HoldOut {
    id: HoldId,
    account_id: AccountId,
    document_id: Option<DocumentId>,
    document_reference: Option<String>,
    kind: HoldKind,
    /// `null`: all of it.
    amount: Option<Money>,
    reason: Option<String>,
    from: Day,
    until: Option<Day>,
    recorded_at: Timestamp,
    released_on: Option<Day>,
}

impl HoldOut {
    pub fn of(hold: Hold, currency: Currency) -> Self {
        Self {
            id: hold.id,
            account_id: hold.account_id,
            document_id: hold.document_id,
            document_reference: Some(hold.document_key).filter(|reference| !reference.is_empty()),
            kind: hold.kind,
            amount: hold.amount_minor.map(|minor| Money::of_minor(minor, currency)),
            reason: hold.reason,
            from: hold.from_on,
            until: hold.until_on,
            recorded_at: hold.recorded_at,
            released_on: hold.released_on,
        }
    }
}

/// A hold and whom it holds back.
#[derive(Serialize, ToSchema)]
struct ListedHoldOut {
    #[serde(flatten)]
    hold: HoldOut,
    account_reference: String,
    customer_name: String,
    customer_name_ar: Option<String>,
}

impl From<ListedHold> for ListedHoldOut {
    fn from(listed: ListedHold) -> Self {
        Self {
            hold: HoldOut::of(listed.hold, listed.currency),
            account_reference: listed.account_reference,
            customer_name: listed.customer_name,
            customer_name_ar: listed.customer_name_ar,
        }
    }
}

/// Which holds.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct HoldsQuery {
    /// Only this kind.
    #[param(inline)]
    kind: Option<HoldKind>,
    /// `true`: only those in force at the day the books stand at; `false`: only those that are not.
    active: Option<bool>,
}

/// List the holds of all accounts, latest recorded first.
#[utoipa::path(
    tag = "holds",
    operation_id = "list_all_holds",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(HoldsQuery, PageQuery),
    responses((status = 200, description = "Holds and whom they hold back.", body = Page<ListedHoldOut>))
)]
#[get("/holds")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<HoldsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<ListedHoldOut>>, Problem> {
    let day = super::ageing::day_of(&ctx, None).await?;
    let in_force = query.active.map(|active| (day, active));
    let found = holds::list_all(&ctx.read(), query.kind, in_force, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |listed| vec![listed.hold.id.to_string()]);
    Ok(Json(found.map(ListedHoldOut::from)))
}

/// Place a hold on an account or one of its documents.
#[utoipa::path(
    tag = "holds",
    operation_id = "create_hold",
    security(("bearer" = ["planner", "finance"])),
    params(IdempotencyKey),
    request_body = HoldIn,
    responses((status = 201, description = "The hold.", body = HoldOut))
)]
#[post("/holds")]
async fn create(ctx: Ctx, by: Bookkeeper, key: IdempotencyKey, body: Valid<HoldIn>) -> Result<HttpResponse, Problem> {
    let body = body.0;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let account = account_of(&tx, Some(body.account_id), None).await?;
    let new = NewHold {
        document_id: body.document_id,
        kind: body.kind,
        amount: body.amount,
        reason: body.reason,
        from: body.from,
        until: body.until,
    };
    let hold = place_hold(&ctx, &tx, &by.actor(), &account, new).await?;
    key.commit(tx, StatusCode::CREATED, &HoldOut::of(hold, account.currency)).await
}

/// Release a hold; its history stays.
#[utoipa::path(
    tag = "holds",
    operation_id = "release_hold",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = HoldId, Path, description = "The hold.")),
    responses((status = 204, description = "Released."))
)]
#[delete("/holds/{id}")]
async fn release(ctx: Ctx, by: Bookkeeper, id: Path<HoldId>) -> Result<HttpResponse, Problem> {
    release_hold(&ctx, &by.actor(), *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
