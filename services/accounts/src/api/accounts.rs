//! Accounts: many with their sums, one with all that is known of it.

mod query;

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, Currency, Cursor, Day, Money, Page, PageQuery};
use serde::Serialize;
use store::Value;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after;
use web::{Ctx, Manager, Path, Problem, Query};

use super::wire::{AccountOut, BalanceOut, no_cursor};
use crate::error::Error;
use crate::store::account_list::{self, ListOrder, ListPlace, Listed, Sums};
use crate::store::accounts::{self, Account};
use crate::store::ageing::{Question, Scope};
use crate::store::cheques;

use query::OrderQuery;
pub use query::{AccountsQuery, AsOfQuery};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(summarise).service(get).service(get_balance);
}

/// List accounts with the balance last told.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_accounts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(AccountsQuery, OrderQuery, PageQuery),
    responses((status = 200, description = "Accounts.", body = Page<AccountOut>))
)]
#[get("/accounts")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<AccountsQuery>,
    order: Query<OrderQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<AccountOut>>, Problem> {
    let as_of = super::ageing::day_of(&ctx, None).await?;
    let filter = query.into_inner().into_filter(as_of)?;
    let (order, is_falling) = order.order();
    let place = after(&page, 2)?.map(|cursor| place_of(order, &cursor).ok_or_else(no_cursor)).transpose()?;
    let found = account_list::list(&ctx.read(), &filter, (order, is_falling), place, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |row| vec![key_of(order, row), row.account.id.to_string()]);
    let shown = |row: Listed| AccountOut::of(row.account, row.balance.map(|balance| BalanceOut::of(balance, as_of)));
    Ok(Json(found.map(shown)))
}

/// The day sorted after all others: nothing is overdue.
const NEVER: &str = "9999-12-31";

fn key_of(order: ListOrder, row: &Listed) -> String {
    let balance = row.balance.as_ref();
    match order {
        ListOrder::Overdue => balance.map_or(0, |balance| balance.overdue).to_string(),
        ListOrder::Name => row.sort_name.clone(),
        ListOrder::Reference => row.account.reference.clone(),
        ListOrder::DaysPastDue => {
            balance.and_then(|balance| balance.oldest_due_on).map_or_else(|| NEVER.to_owned(), |day| day.to_string())
        }
    }
}

fn place_of(order: ListOrder, Cursor(keys): &Cursor) -> Option<ListPlace> {
    let key: Value = match order {
        ListOrder::Overdue => keys[0].parse::<i64>().ok()?.into(),
        ListOrder::Name | ListOrder::Reference => keys[0].replace('\0', "").into(),
        ListOrder::DaysPastDue => keys[0].parse::<Day>().ok()?.into(),
    };
    Some(ListPlace { key, id: keys[1].parse().ok()? })
}

/// What accounts of one currency come to.
#[derive(Serialize, ToSchema)]
struct SumsOut {
    currency: Currency,
    accounts: u64,
    /// Open documents.
    open: Money,
    /// Open documents past their due day.
    overdue: Money,
    to_collect: Money,
}

/// What accounts come to, as last told.
#[derive(Serialize, ToSchema)]
struct SummaryOut {
    /// The day the books stand at.
    as_of: Day,
    /// In all currencies.
    accounts: u64,
    currencies: Vec<SumsOut>,
}

impl From<Sums> for SumsOut {
    fn from(sums: Sums) -> Self {
        let money = |minor| Money::of_minor(minor, sums.currency);
        Self {
            currency: sums.currency,
            accounts: sums.accounts,
            open: money(sums.open),
            overdue: money(sums.overdue),
            to_collect: money(sums.to_collect),
        }
    }
}

/// Count accounts and sum their balances as last told, per currency.
#[utoipa::path(
    tag = "accounts",
    operation_id = "summarise_accounts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(AccountsQuery),
    responses((status = 200, description = "The sums of the accounts that the list would show.", body = SummaryOut))
)]
#[get("/accounts/summary")]
async fn summarise(ctx: Ctx, _by: Manager, query: Query<AccountsQuery>) -> Result<Json<SummaryOut>, Problem> {
    let as_of = super::ageing::day_of(&ctx, None).await?;
    let filter = query.into_inner().into_filter(as_of)?;
    let sums = account_list::summarise(&ctx.read(), &filter).await?;
    let accounts = sums.iter().map(|sums| sums.accounts).sum();
    Ok(Json(SummaryOut { as_of, accounts, currencies: sums.into_iter().map(SumsOut::from).collect() }))
}

/// An account and what stands beside its balance.
#[derive(Serialize, ToSchema)]
struct AccountDetailOut {
    #[serde(flatten)]
    account: AccountOut,
    /// Cheques that the bank has not decided on; they pay nothing until they are cleared.
    cheques_in_hand: Money,
}

/// Look at an account: who owes, where, and the balance last told.
#[utoipa::path(
    tag = "accounts",
    operation_id = "get_account",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account.")),
    responses((status = 200, description = "The account with the balance last told.", body = AccountDetailOut))
)]
#[get("/accounts/{id}")]
async fn get(ctx: Ctx, _by: Manager, id: Path<AccountId>) -> Result<Json<AccountDetailOut>, Problem> {
    let conn = ctx.read();
    let found = accounts::load_with_balance(&conn, *id).await;
    let (account, told) = found.map_err(|error| Error::of_missing(error, "account"))?;
    let as_of = super::ageing::day_of(&ctx, None).await?;
    let cheques_in_hand = Money::of_minor(cheques::in_hand(&conn, *id).await?, account.currency);
    let account = AccountOut::of(account, told.map(|balance| BalanceOut::of(balance, as_of)));
    Ok(Json(AccountDetailOut { account, cheques_in_hand }))
}

/// The balance of an account: as last told, or computed for any day as known at any instant.
#[utoipa::path(
    tag = "accounts",
    operation_id = "get_balance",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), AsOfQuery),
    responses((status = 200, description = "The balance.", body = BalanceOut))
)]
#[get("/accounts/{id}/balance")]
async fn get_balance(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    query: Query<AsOfQuery>,
) -> Result<Json<BalanceOut>, Problem> {
    let conn = ctx.read();
    let as_of = super::ageing::day_of(&ctx, query.as_of).await?;
    if query.as_of.is_none()
        && query.known_at.is_none()
        && let Some(balance) = accounts::find_told(&conn, *id).await?
    {
        return Ok(Json(BalanceOut::of(balance, as_of)));
    }
    load(&ctx, *id).await?;
    let question = Question { known_at: query.known_at, ..Question::now(as_of, Scope::One(*id)) };
    Ok(Json(BalanceOut::of(accounts::balance_at(&conn, &question).await?, as_of)))
}

/// The account, or a problem.
pub async fn load(ctx: &Ctx, id: AccountId) -> Result<Account, Problem> {
    accounts::load(&ctx.read(), id).await.map_err(|error| Error::of_missing(error, "account").into())
}
