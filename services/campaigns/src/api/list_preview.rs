//! Who would be on a defaulter list, before it is made.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get};
use kernel::{AccountId, CampaignId, Currency, Day, Money, Page, PageQuery};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, FieldError, Path, Problem, Query, paging};

use super::callers::Follower;
use crate::domain::entry::{Considered, NotListed};
use crate::domain::list::Profile;
use crate::store::{lists, profiles};
use crate::use_cases;

/// What the list would be made with, and whom to show.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ListPreviewQuery {
    /// The code of the regulator's profile; `standard` when left out.
    profile: Option<String>,
    /// Only those who would be on it, or only those who would not.
    listed: Option<bool>,
    /// Only those left out for one reason.
    #[param(inline)]
    reason: Option<NotListed>,
    /// Part of the reference or the name.
    q: Option<String>,
}

/// Who would be on a list.
#[derive(Serialize, ToSchema)]
#[schema(as = ListPreview)]
pub struct ListPreviewOut {
    /// The code of the profile.
    profile: String,
    /// What the regulator wants.
    terms: Profile,
    /// Members who would be on it.
    listed: usize,
    /// Their frozen debt, per currency.
    totals: Vec<Money>,
    /// Members who would not, by the first reason that applies.
    left_out: BTreeMap<&'static str, usize>,
    /// The members asked for, by reference.
    #[serde(flatten)]
    page: Page<ConsideredOut>,
}

/// One member and whether it would be on the list.
#[derive(Serialize, ToSchema)]
#[schema(as = ListCandidate)]
pub struct ConsideredOut {
    account_id: AccountId,
    account_reference: String,
    name: String,
    name_ar: Option<String>,
    /// The frozen amount.
    amount: Money,
    oldest_due_on: Option<Day>,
    /// Days overdue when frozen.
    days_overdue: i64,
    served_on: Option<Day>,
    /// Whether it would be on the list.
    listed: bool,
    /// Why not.
    reason: Option<NotListed>,
}

/// See who would be on a defaulter list and who would not, and why.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), ListPreviewQuery, PageQuery),
    responses((status = 200, description = "Counts, and a page of members by reference.", body = ListPreviewOut))
)]
#[get("/campaigns/{id}/defaulter-lists/preview")]
pub async fn preview_list(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<ListPreviewQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let after = paging::after_key::<AccountId>(&page)?;
    let conn = ctx.read();
    let campaign = use_cases::load(&conn, *id).await?;
    let code = wanted.profile.clone().unwrap_or_else(|| profiles::STANDARD.to_owned());
    let unknown = || Problem::invalid(vec![FieldError::new("profile", "there is no such profile")]);
    let (terms, _) = profiles::find(&conn, &code).await?.ok_or_else(unknown)?;
    let members = lists::considered(&conn, *id, campaign.frozen_revision()).await?;
    let judged: Vec<(Considered, Option<NotListed>)> = members
        .into_iter()
        .map(|member| {
            let reason = terms.refuses(&member);
            (member, reason)
        })
        .collect();
    Ok(HttpResponse::Ok().json(present(code, terms, &judged, &wanted, &page, after)))
}

fn present(
    profile: String,
    terms: Profile,
    judged: &[(Considered, Option<NotListed>)],
    wanted: &ListPreviewQuery,
    page: &PageQuery,
    after: Option<AccountId>,
) -> ListPreviewOut {
    let mut left_out: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut totals: BTreeMap<Currency, i64> = BTreeMap::new();
    for (member, reason) in judged {
        match reason {
            Some(reason) => *left_out.entry(reason.name()).or_default() += 1,
            None => *totals.entry(member.debtor.currency()).or_default() += member.debtor.amount.minor(),
        }
    }
    let listed = judged.len() - left_out.values().sum::<usize>();
    let text = wanted.q.as_deref().unwrap_or_default().trim().to_lowercase();
    let is_wanted = |(member, reason): &&(Considered, Option<NotListed>)| {
        let debtor = &member.debtor;
        wanted.listed.is_none_or(|listed| listed == reason.is_none())
            && wanted.reason.is_none_or(|wanted| *reason == Some(wanted))
            && (debtor.reference.to_lowercase().contains(&text) || debtor.name.to_lowercase().contains(&text))
    };
    // The order is ours, so a cursor names an account and is looked up.
    let place = after.and_then(|after| judged.iter().position(|(member, _)| member.debtor.account_id == after));
    let rest = &judged[place.map_or(0, |place| place + 1)..];
    let rows = rest.iter().filter(is_wanted).take(page.limit() as usize + 1).map(considered).collect();
    ListPreviewOut {
        profile,
        terms,
        listed,
        totals: totals.into_iter().map(|(currency, minor)| Money::of_minor(minor, currency)).collect(),
        left_out,
        page: Page::from_rows(rows, page.limit(), |row: &ConsideredOut| vec![row.account_id.to_string()]),
    }
}

fn considered((member, reason): &(Considered, Option<NotListed>)) -> ConsideredOut {
    let debtor = &member.debtor;
    ConsideredOut {
        account_id: debtor.account_id,
        account_reference: debtor.reference.clone(),
        name: debtor.name.clone(),
        name_ar: debtor.name_ar.clone(),
        amount: debtor.amount,
        oldest_due_on: debtor.oldest_due_on,
        days_overdue: debtor.days_overdue(),
        served_on: debtor.served_on,
        listed: reason.is_none(),
        reason: *reason,
    }
}
