//! The entries of defaulter lists.

use actix_web::{HttpResponse, get, post};
use kernel::{AccountId, Day, DefaulterListId, Money, Page, PageQuery};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Check, Ctx, FieldError, Path, Planner, Problem, Query, Valid, paging};

use super::callers::Follower;
use super::life_cycle::reason_fault;
use crate::domain::entry::DelistReason;
use crate::store::entries::{self, Entry, EntryState};
use crate::store::people::{self, People, Person};
use crate::use_cases;

/// Which entries are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct EntryQuery {
    /// In one state; all when left out.
    #[param(inline)]
    state: Option<EntryState>,
    /// Part of the reference or the name.
    q: Option<String>,
}

/// One debtor on a list.
#[derive(Serialize, ToSchema)]
#[schema(as = ListEntry)]
pub struct EntryOut {
    /// Place on the list, from 1.
    position: i64,
    account_id: AccountId,
    account_reference: String,
    name: String,
    name_ar: Option<String>,
    /// The frozen amount.
    amount: Money,
    oldest_due_on: Option<Day>,
    /// Days overdue when frozen.
    days_overdue: Option<i64>,
    /// The day a notice was served, when the list was made.
    served_on: Option<Day>,
    /// How it came off the list; `null` while it is on it.
    delisted: Option<DelistedEntryOut>,
}

/// How a debtor came off a filed list.
#[derive(Serialize, ToSchema)]
#[schema(as = ListEntryDelisted)]
pub struct DelistedEntryOut {
    on: Day,
    reason: DelistReason,
    note: Option<String>,
    /// Who took it off; `null` when a payment did.
    by: Option<Person>,
    /// The day the regulator was told; `null` while it has to be.
    told_on: Option<Day>,
}

impl EntryOut {
    fn of(entry: Entry, people: &People) -> Self {
        let delisted = entry.delisted.map(|delisted| DelistedEntryOut {
            on: delisted.on,
            reason: delisted.reason,
            note: delisted.note,
            by: delisted.by.map(|by| people.get(by)),
            told_on: delisted.told_on,
        });
        Self {
            position: entry.position,
            account_id: entry.account_id,
            account_reference: entry.reference,
            name: entry.name,
            name_ar: entry.name_ar,
            amount: entry.amount,
            oldest_due_on: entry.oldest_due_on,
            days_overdue: entry.oldest_due_on.map(|day| entry.frozen_on.days_since(day)),
            served_on: entry.served_on,
            delisted,
        }
    }
}

fn by_whom(entry: &Entry) -> Option<kernel::PersonId> {
    entry.delisted.as_ref().and_then(|delisted| delisted.by)
}

/// List the entries of a defaulter list.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = DefaulterListId, Path, description = "The list."), EntryQuery, PageQuery),
    responses((status = 200, description = "In the order of the list.", body = Page<EntryOut>))
)]
#[get("/defaulter-lists/{id}/entries")]
pub async fn list_entries(
    ctx: Ctx,
    _by: Follower,
    id: Path<DefaulterListId>,
    wanted: Query<EntryQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let after = paging::after_key::<i64>(&page)?;
    let conn = ctx.read();
    use_cases::load_list(&conn, *id).await?;
    let found = entries::list(&conn, *id, wanted.state, wanted.q.as_deref(), &page, after).await?;
    let people = people::named(&conn, found.items.iter().filter_map(by_whom)).await?;
    Ok(HttpResponse::Ok().json(found.map(|entry| EntryOut::of(entry, &people))))
}

/// Why a debtor comes off.
#[derive(Deserialize, ToSchema)]
#[schema(as = Delisting)]
#[serde(deny_unknown_fields)]
pub struct DelistIn {
    reason: DelistReason,
    /// For the audit trail and the regulator.
    #[schema(min_length = 1, max_length = 500)]
    note: String,
}
impl Check for DelistIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        reason_fault(&self.note).map_or(Ok(()), |_| Err(vec![FieldError::new("/note", "expected 1 to 500 characters")]))
    }
}

/// Take a debtor off a list that is with the regulator; the regulator has to be told.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(
        ("id" = DefaulterListId, Path, description = "The list."),
        ("account_id" = AccountId, Path, description = "The account of the debtor."),
    ),
    request_body = DelistIn,
    responses(
        (status = 200, description = "Taken off.", body = EntryOut),
        (status = 409, description = "Not filed, or off already.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/defaulter-lists/{id}/entries/{account_id}/delist")]
pub async fn delist_entry(
    ctx: Ctx,
    by: Planner,
    path: Path<(DefaulterListId, AccountId)>,
    body: Valid<DelistIn>,
) -> Result<HttpResponse, Problem> {
    let DelistIn { reason, note } = body.0;
    let entry = use_cases::delist_entry(&ctx, &by, path.into_inner(), reason, note).await?;
    let people = people::named(&ctx.read(), by_whom(&entry)).await?;
    Ok(HttpResponse::Ok().json(EntryOut::of(entry, &people)))
}

/// How the regulator was told.
#[derive(Deserialize, ToSchema)]
#[schema(as = DelistingsTold)]
#[serde(deny_unknown_fields)]
pub struct ToldIn {
    /// The reference of the letter or the regulator's receipt.
    #[schema(min_length = 1, max_length = 500)]
    reference: String,
}
impl Check for ToldIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let wrong = || vec![FieldError::new("/reference", "expected 1 to 500 characters")];
        reason_fault(&self.reference).map_or(Ok(()), |_| Err(wrong()))
    }
}

/// How many entries the regulator was told of.
#[derive(Serialize, ToSchema)]
#[schema(as = DelistingsToldCount)]
pub struct ToldOut {
    /// Entries that were not told before.
    entries: u64,
}

/// Note that the regulator was told of everybody who came off the list so far.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(("id" = DefaulterListId, Path, description = "The list.")),
    request_body = ToldIn,
    responses(
        (status = 200, description = "Noted.", body = ToldOut),
        (status = 409, description = "Not filed.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/defaulter-lists/{id}/told")]
pub async fn tell_delisted(
    ctx: Ctx,
    by: Planner,
    id: Path<DefaulterListId>,
    body: Valid<ToldIn>,
) -> Result<HttpResponse, Problem> {
    let entries = use_cases::tell_delisted(&ctx, &by, *id, &body.0.reference).await?;
    Ok(HttpResponse::Ok().json(ToldOut { entries }))
}
