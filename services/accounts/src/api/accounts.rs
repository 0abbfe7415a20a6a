//! Accounts and what belongs to them.

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, Currency, Day, DocumentId, Money, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::{after, after_key};
use web::{Ctx, FieldError, Manager, Path, Problem, Query};

use super::holds::HoldOut;
use super::receipts::ReceiptOut;
use super::wire::{AccountOut, BalanceOut};
use crate::domain::posting::DocumentKind;
use crate::error::Error;
use crate::store::accounts::{self, Account, Filter};
use crate::store::ageing::{Question, Scope};
use crate::store::{holds, postings, receipts};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list)
        .service(get)
        .service(get_balance)
        .service(list_documents)
        .service(list_receipts)
        .service(list_holds);
}

/// Which accounts.
#[derive(Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AccountsQuery {
    /// Part of the customer's name or reference, or the beginning of the account's reference.
    search: Option<String>,
    community: Option<String>,
    legal_entity: Option<String>,
    currency: Option<Currency>,
    /// At least this overdue, as a decimal; needs a currency beside it.
    #[param(example = "1000.00")]
    min_overdue: Option<String>,
}

impl AccountsQuery {
    /// As the store wants it.
    pub fn into_filter(self) -> Result<Filter, Problem> {
        let min_overdue = match (self.min_overdue, self.currency) {
            (None, _) => None,
            (Some(text), Some(currency)) => {
                let refused =
                    |why: kernel::MoneyError| Problem::invalid(vec![FieldError::new("min_overdue", why.to_string())]);
                Some(Money::parse(&text, currency).map_err(refused)?.minor())
            }
            (Some(_), None) => {
                let error = FieldError::new("currency", "an amount means nothing without its currency");
                return Err(Problem::invalid(vec![error]));
            }
        };
        let present = |text: Option<String>| text.filter(|text| !text.is_empty()).map(|text| text.replace('\0', ""));
        Ok(Filter {
            search: present(self.search),
            community: present(self.community),
            legal_entity: present(self.legal_entity),
            currency: self.currency,
            min_overdue,
        })
    }
}

/// At which day, as known when.
#[derive(Clone, Copy, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AsOfQuery {
    /// The day to age at; the day the books stand at when left out.
    pub as_of: Option<Day>,
    /// As known at this instant; as known now when left out.
    pub known_at: Option<Timestamp>,
}

/// A document.
#[derive(Serialize, ToSchema)]
struct DocumentOut {
    id: DocumentId,
    reference: String,
    kind: DocumentKind,
    /// The business day it counts from.
    issued_on: Day,
    due_on: Day,
    /// Positive for credit notes too.
    amount: Money,
    /// What is left of it, as known now.
    open: Money,
    recorded_at: Timestamp,
}

/// Which documents.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DocumentsQuery {
    /// Only open ones, or only settled ones.
    open: Option<bool>,
}

/// List accounts with the balance last told, by reference.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_accounts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(AccountsQuery, PageQuery),
    responses((status = 200, description = "Accounts.", body = Page<AccountOut>))
)]
#[get("/accounts")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<AccountsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<AccountOut>>, Problem> {
    let filter = query.into_inner().into_filter()?;
    let after = after(&page, 1)?.map(|cursor| cursor.0[0].replace('\0', ""));
    let found = accounts::list(&ctx.read(), &filter, after.as_deref(), page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |(account, _)| vec![account.reference.clone()]);
    Ok(Json(
        found.map(|(account, balance)| AccountOut::of(account, balance.map(|balance| BalanceOut::of(balance, None)))),
    ))
}

/// Look at an account.
#[utoipa::path(
    tag = "accounts",
    operation_id = "get_account",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account.")),
    responses((status = 200, description = "The account with the balance last told.", body = AccountOut))
)]
#[get("/accounts/{id}")]
async fn get(ctx: Ctx, _by: Manager, id: Path<AccountId>) -> Result<Json<AccountOut>, Problem> {
    let found = accounts::load_with_balance(&ctx.read(), *id).await;
    let (account, told) = found.map_err(|error| Error::of_missing(error, "account"))?;
    Ok(Json(AccountOut::of(account, told.map(|(day, balance)| BalanceOut::of(balance, Some(day))))))
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
    if query.as_of.is_none()
        && query.known_at.is_none()
        && let Some((day, balance)) = accounts::find_told(&conn, *id).await?
    {
        return Ok(Json(BalanceOut::of(balance, Some(day))));
    }
    load(&ctx, *id).await?;
    let as_of = super::ageing::day_of(&ctx, query.as_of).await?;
    let question = Question { known_at: query.known_at, ..Question::now(as_of, Scope::One(*id)) };
    Ok(Json(BalanceOut::of(accounts::balance_at(&conn, &question).await?, Some(as_of))))
}

/// List the documents of an account, in the order of recording.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_documents",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), DocumentsQuery, PageQuery),
    responses((status = 200, description = "Documents.", body = Page<DocumentOut>))
)]
#[get("/accounts/{id}/documents")]
async fn list_documents(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    query: Query<DocumentsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<DocumentOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let found = postings::list(&ctx.read(), *id, query.open, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |document| vec![document.id.to_string()]);
    Ok(Json(found.map(|document| DocumentOut {
        id: document.id,
        reference: document.reference,
        kind: document.kind,
        issued_on: document.issued_on,
        due_on: document.due_on,
        amount: Money::of_minor(document.kind.signed(document.amount_minor), currency),
        open: Money::of_minor(document.kind.signed(document.open_minor), currency),
        recorded_at: document.recorded_at,
    })))
}

/// List the receipts of an account, in the order of recording.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_receipts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), PageQuery),
    responses((status = 200, description = "Receipts.", body = Page<ReceiptOut>))
)]
#[get("/accounts/{id}/receipts")]
async fn list_receipts(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<ReceiptOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let found = receipts::list(&ctx.read(), *id, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |receipt| vec![receipt.id.to_string()]);
    Ok(Json(found.map(|receipt| ReceiptOut::of(receipt, currency))))
}

/// List the holds on an account and its documents, released ones included, in the order of recording.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_holds",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), PageQuery),
    responses((status = 200, description = "Holds.", body = Page<HoldOut>))
)]
#[get("/accounts/{id}/holds")]
async fn list_holds(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<HoldOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let found = holds::list(&ctx.read(), *id, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |hold| vec![hold.id.to_string()]);
    Ok(Json(found.map(|hold| HoldOut::of(hold, currency))))
}

async fn load(ctx: &Ctx, id: AccountId) -> Result<Account, Problem> {
    accounts::load(&ctx.read(), id).await.map_err(|error| Error::of_missing(error, "account").into())
}
