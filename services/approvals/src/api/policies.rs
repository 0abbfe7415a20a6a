//! The matrix.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, put};
use kernel::{Currency, Day, Money, Page, PageQuery, PolicyId, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Begun, Check, Ctx, FieldError, IdempotencyKey, IfMatch, Path, Problem, Query, Valid, with_etag};

use super::Reader;
use crate::domain::{AnyCurrency, Bound, Policy, StageSpec};
use crate::store::policies;
use crate::use_cases::add_policy::add_policy;
use crate::use_cases::change_policy::change_policy;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(add).service(get).service(change);
}

/// A row of the matrix: who has to approve an action, in one currency, within a range of amounts.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PolicyIn {
    #[schema(example = "Campaigns up to AED 5,000")]
    name: String,
    /// What is asked for: the kind of subject and `approve`.
    #[schema(example = "campaign.approve")]
    action: String,
    /// A currency code, or `*` for any; a row for any currency has no amounts.
    #[schema(value_type = String, example = "AED", pattern = r"^([A-Z]{3}|\*)$")]
    currency: AnyCurrency,
    /// The lower end of the tier; open when left out.
    #[schema(example = "0.00")]
    lower: Option<String>,
    /// The upper end of the tier; unlimited when left out.
    #[schema(example = "5000.00")]
    upper: Option<String>,
    /// Which end belongs to the tier.
    #[serde(default)]
    bound: Bound,
    /// Of matching rows the lowest number wins; 100 when left out.
    #[serde(default = "usual_priority")]
    #[schema(default = 100)]
    priority: i64,
    valid_from: Day,
    /// The last day; for good when left out.
    valid_to: Option<Day>,
    /// Whether requests may be decided by it; `true` when left out.
    #[serde(default = "yes")]
    #[schema(default = true)]
    active: bool,
    /// In order; one after the other.
    stages: Vec<StageSpec>,
}

impl Check for PolicyIn {}

const fn usual_priority() -> i64 {
    100
}
const fn yes() -> bool {
    true
}

impl PolicyIn {
    fn into_policy(self, id: PolicyId) -> Result<Policy, Problem> {
        Ok(Policy {
            id,
            version: Version::FIRST,
            lower: minor("/lower", self.lower.as_deref(), self.currency)?,
            upper: minor("/upper", self.upper.as_deref(), self.currency)?,
            name: self.name,
            action: self.action,
            currency: self.currency,
            bound: self.bound,
            priority: self.priority,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            active: self.active,
            stages: self.stages,
        })
    }
}

fn minor(pointer: &str, text: Option<&str>, currency: AnyCurrency) -> Result<Option<i64>, Problem> {
    let Some(text) = text else { return Ok(None) };
    // A row for any currency is refused for having an amount at all; how it reads does not matter then.
    let currency = match currency {
        AnyCurrency::One(currency) => currency,
        AnyCurrency::Any => Currency::USD,
    };
    let amount = Money::parse(text, currency);
    amount
        .map(|money| Some(money.minor()))
        .map_err(|why| Problem::invalid(vec![FieldError::new(pointer, why.to_string())]))
}

/// A row of the matrix.
#[derive(Serialize, ToSchema)]
struct PolicyOut {
    id: PolicyId,
    version: Version,
    name: String,
    action: String,
    #[schema(value_type = String, example = "AED")]
    currency: AnyCurrency,
    lower: Option<String>,
    upper: Option<String>,
    bound: Bound,
    priority: i64,
    valid_from: Day,
    valid_to: Option<Day>,
    active: bool,
    stages: Vec<StageSpec>,
}

impl From<Policy> for PolicyOut {
    fn from(policy: Policy) -> Self {
        let amount = |minor: Option<i64>| match (minor, policy.currency) {
            (Some(minor), AnyCurrency::One(currency)) => Some(Money::of_minor(minor, currency).amount()),
            _ => None,
        };
        Self {
            id: policy.id,
            version: policy.version,
            lower: amount(policy.lower),
            upper: amount(policy.upper),
            name: policy.name,
            action: policy.action,
            currency: policy.currency,
            bound: policy.bound,
            priority: policy.priority,
            valid_from: policy.valid_from,
            valid_to: policy.valid_to,
            active: policy.active,
            stages: policy.stages,
        }
    }
}

/// The rows of the matrix, oldest first.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_list_policies",
    params(PageQuery),
    responses(
        (status = 200, description = "A page of policies.", body = Page<PolicyOut>),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "manager", "auditor"]))
)]
#[get("/policies")]
async fn list(_by: Reader, ctx: Ctx, Query(page): Query<PageQuery>) -> Result<HttpResponse, Problem> {
    let policies = policies::list(&ctx.read(), web::paging::after_key(&page)?, page.limit()).await?;
    Ok(HttpResponse::Ok().json(policies.map(PolicyOut::from)))
}

/// Add a row to the matrix.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_add_policy",
    params(IdempotencyKey),
    request_body = PolicyIn,
    responses(
        (status = 201, description = "The policy.", body = PolicyOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[post("/policies")]
async fn add(by: Admin, ctx: Ctx, key: IdempotencyKey, Valid(body): Valid<PolicyIn>) -> Result<HttpResponse, Problem> {
    let policy = body.into_policy(PolicyId::fresh())?;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    add_policy(&ctx, &tx, &by, &policy).await?;
    key.commit(tx, StatusCode::CREATED, &PolicyOut::from(policy)).await
}

/// One row of the matrix.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_get_policy",
    params(("id" = PolicyId, Path, description = "The row of the matrix.")),
    responses(
        (status = 200, description = "The policy.", body = PolicyOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "manager", "auditor"]))
)]
#[get("/policies/{id}")]
async fn get(_by: Reader, ctx: Ctx, id: Path<PolicyId>) -> Result<HttpResponse, Problem> {
    let policy = policies::load(&ctx.read(), *id).await?;
    Ok(with_etag(HttpResponse::Ok(), policy.version, &PolicyOut::from(policy)))
}

/// Replace a row of the matrix; `active: false` switches it off. Open requests keep the stages they were opened with.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_change_policy",
    params(("id" = PolicyId, Path, description = "The row of the matrix."), IfMatch),
    request_body = PolicyIn,
    responses(
        (status = 200, description = "The changed policy.", body = PolicyOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[put("/policies/{id}")]
async fn change(
    by: Admin,
    ctx: Ctx,
    id: Path<PolicyId>,
    seen: IfMatch,
    Valid(body): Valid<PolicyIn>,
) -> Result<HttpResponse, Problem> {
    let policy = change_policy(&ctx, &by, seen.0, body.into_policy(*id)?).await?;
    Ok(with_etag(HttpResponse::Ok(), policy.version, &PolicyOut::from(policy)))
}
