//! How old the debt is, at any day.

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, Currency, Cursor, Day, Money, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after;
use web::{Ctx, Manager, Problem, Query};

use super::accounts::{AccountsQuery, AsOfQuery};
use super::wire::{AccountOut, BASIS, BalanceOut, BasisOut, no_cursor};
use crate::domain::ageing::BUCKETS;
use crate::store::aged_accounts::{self, AgedOrder};
use crate::store::kpis::{self, AgedGroup, Group};
use crate::store::ledger;

pub fn routes(config: &mut ServiceConfig) {
    config.service(age).service(age_accounts);
}

/// By what.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum GroupBy {
    #[default]
    LegalEntity,
    Community,
    Segment,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct GroupQuery {
    /// `legal_entity` when left out; always by currency too.
    #[param(inline)]
    group_by: Option<GroupBy>,
}

/// Sorted by what.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum OrderBy {
    #[default]
    Account,
    Open,
    Overdue,
    ToCollect,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct OrderQuery {
    /// `account` when left out; the others list the largest amount first.
    #[param(inline)]
    order: Option<OrderBy>,
}

/// An ageing.
#[derive(Serialize, ToSchema)]
struct AgeingOut {
    as_of: Day,
    /// As known at this instant; `null`: as known now.
    known_at: Option<Timestamp>,
    /// The conventions these figures follow.
    basis: BasisOut,
    rows: Vec<AgeingRowOut>,
}

/// One group in one currency.
#[derive(Serialize, ToSchema)]
struct AgeingRowOut {
    /// The legal entity, community or segment; `null` for accounts without one.
    group: Option<String>,
    currency: Currency,
    accounts: i64,
    /// Accounts with open documents.
    open_accounts: i64,
    overdue_accounts: i64,
    buckets: Vec<BucketOut>,
    open_documents: i64,
    open: Money,
    overdue: Money,
    unapplied: Money,
    disputed: Money,
    promised: Money,
    on_plan: Money,
    to_collect: Money,
}

/// The documents of one age.
#[derive(Serialize, ToSchema)]
struct BucketOut {
    #[schema(example = "1-30")]
    bucket: &'static str,
    count: i64,
    amount: Money,
}

impl From<AgedGroup> for AgeingRowOut {
    fn from(group: AgedGroup) -> Self {
        let money = |minor| Money::of_minor(minor, group.currency);
        let buckets = BUCKETS.into_iter().zip(group.buckets);
        let buckets =
            buckets.map(|(name, bucket)| BucketOut { bucket: name, count: bucket.count, amount: money(bucket.minor) });
        Self {
            currency: group.currency,
            accounts: group.accounts,
            open_accounts: group.open_accounts,
            overdue_accounts: group.overdue_accounts,
            buckets: buckets.collect(),
            open_documents: group.buckets.iter().map(|bucket| bucket.count).sum(),
            open: money(group.open),
            overdue: money(group.overdue),
            unapplied: money(group.unapplied),
            disputed: money(group.disputed),
            promised: money(group.promised),
            on_plan: money(group.on_plan),
            to_collect: money(group.to_collect),
            group: group.group,
        }
    }
}

/// Age all documents at a day, as known now or as known then.
#[utoipa::path(
    tag = "ageing",
    operation_id = "get_ageing",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(AsOfQuery, GroupQuery),
    responses((status = 200, description = "A row for every group and currency.", body = AgeingOut))
)]
#[get("/ageing")]
async fn age(
    ctx: Ctx,
    _by: Manager,
    query: Query<AsOfQuery>,
    group: Query<GroupQuery>,
) -> Result<Json<AgeingOut>, Problem> {
    let as_of = day_of(&ctx, query.as_of).await?;
    let group = match group.group_by.unwrap_or_default() {
        GroupBy::LegalEntity => Group::LegalEntity,
        GroupBy::Community => Group::Community,
        GroupBy::Segment => Group::Segment,
    };
    let rows = kpis::age(&ctx.read(), as_of, query.known_at, group).await?;
    let rows = rows.into_iter().map(AgeingRowOut::from).collect();
    Ok(Json(AgeingOut { as_of, known_at: query.known_at, basis: BASIS, rows }))
}

/// List accounts as they stood at a day.
#[utoipa::path(
    tag = "ageing",
    operation_id = "list_aged_accounts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(AsOfQuery, OrderQuery, AccountsQuery, PageQuery),
    responses((status = 200, description = "Accounts with their balance at that day.", body = Page<AccountOut>))
)]
#[get("/ageing/accounts")]
async fn age_accounts(
    ctx: Ctx,
    _by: Manager,
    query: Query<AsOfQuery>,
    order: Query<OrderQuery>,
    filter: Query<AccountsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<AccountOut>>, Problem> {
    let as_of = day_of(&ctx, query.as_of).await?;
    let order = match order.order.unwrap_or_default() {
        OrderBy::Account => AgedOrder::Account,
        OrderBy::Open => AgedOrder::Open,
        OrderBy::Overdue => AgedOrder::Overdue,
        OrderBy::ToCollect => AgedOrder::ToCollect,
    };
    let filter = filter.into_inner().into_filter(as_of)?;
    let start = after(&page, 2)?.map(|cursor| start_of(&cursor)).transpose()?;
    let when = (as_of, query.known_at);
    let found = aged_accounts::list(&ctx.read(), when, &filter, order, start, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |(account, balance)| {
        let sum = match order {
            AgedOrder::Account => 0,
            AgedOrder::Open => balance.ageing.iter().sum(),
            AgedOrder::Overdue => balance.overdue,
            AgedOrder::ToCollect => balance.to_collect,
        };
        vec![sum.to_string(), account.id.to_string()]
    });
    Ok(Json(found.map(|(account, balance)| AccountOut::of(account, Some(BalanceOut::of(balance, as_of))))))
}

fn start_of(cursor: &Cursor) -> Result<(i64, AccountId), Problem> {
    let keys = cursor.0[0].parse().ok().zip(cursor.0[1].parse().ok());
    keys.ok_or_else(no_cursor)
}

/// The day asked for, or else the day the books stand at.
pub async fn day_of(ctx: &Ctx, asked: Option<Day>) -> Result<Day, Problem> {
    if let Some(day) = asked {
        let error = super::receipts::day_error("as_of", day);
        return error.map_or(Ok(day), |error| Err(Problem::invalid(vec![error])));
    }
    Ok(ledger::load_days(&ctx.read()).await?.held_on.unwrap_or_else(|| ctx.today()))
}
