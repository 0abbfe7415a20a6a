//! Whether the books add up.

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, Currency, Day, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, Manager, Problem, Query};

use crate::store::tie_out::{self, Off, Sums};

/// Accounts shown that do not tie.
const MOST_SHOWN: u32 = 100;

pub fn routes(config: &mut ServiceConfig) {
    config.service(get);
}

/// At which day.
#[derive(Clone, Copy, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct TieOutQuery {
    /// The day the books stand at when left out; only at that day balances as told are compared too.
    as_of: Option<Day>,
}

/// Whether postings, open items and balances told come to the same.
#[derive(Serialize, ToSchema)]
struct TieOutOut {
    as_of: Day,
    /// Every sum of every currency ties, and so does every account.
    ties: bool,
    currencies: Vec<TieOutSumsOut>,
    /// The first 100 accounts that do not tie, by reference; sums may tie though accounts do not.
    accounts: Vec<TieOutAccountOut>,
}

/// The sums of one currency.
#[derive(Serialize, ToSchema)]
struct TieOutSumsOut {
    currency: Currency,
    /// Documents less receipts that stand, out of the postings.
    posted: Money,
    /// Open documents less what is unapplied, out of what is open.
    open: Money,
    /// The balances as last told; `null` at another day than the one the books stand at.
    told: Option<Money>,
}

/// An account that does not tie.
#[derive(Serialize, ToSchema)]
struct TieOutAccountOut {
    account_id: AccountId,
    reference: String,
    posted: Money,
    open: Money,
    told: Option<Money>,
}

impl TieOutSumsOut {
    fn of(sums: Sums, has_told: bool) -> Self {
        let money = |minor| Money::of_minor(minor, sums.currency);
        Self {
            currency: sums.currency,
            posted: money(sums.posted),
            open: money(sums.open),
            told: has_told.then(|| money(sums.told)),
        }
    }
}

impl TieOutAccountOut {
    fn of(off: Off, has_told: bool) -> Self {
        let money = |minor| Money::of_minor(minor, off.currency);
        Self {
            account_id: off.account_id,
            posted: money(off.posted),
            open: money(off.open),
            told: has_told.then(|| money(off.told)),
            reference: off.reference,
        }
    }
}

/// Check whether the books add up at a day: what was posted, what is open, and the balances told.
#[utoipa::path(
    tag = "ageing",
    operation_id = "get_tie_out",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(TieOutQuery),
    responses((status = 200, description = "The sums, and the accounts that do not tie.", body = TieOutOut))
)]
#[get("/tie-out")]
async fn get(ctx: Ctx, _by: Manager, query: Query<TieOutQuery>) -> Result<Json<TieOutOut>, Problem> {
    let conn = ctx.read();
    let standing = super::ageing::day_of(&ctx, None).await?;
    let as_of = super::ageing::day_of(&ctx, query.as_of).await?;
    let has_told = as_of == standing;
    let off = tie_out::off(&conn, as_of, has_told, MOST_SHOWN).await?;
    let sums = tie_out::sums(&conn, as_of).await?;
    let sums_tie = sums.iter().all(|sums| sums.posted == sums.open && (!has_told || sums.told == sums.posted));
    Ok(Json(TieOutOut {
        as_of,
        ties: off.is_empty() && sums_tie,
        currencies: sums.into_iter().map(|sums| TieOutSumsOut::of(sums, has_told)).collect(),
        accounts: off.into_iter().map(|off| TieOutAccountOut::of(off, has_told)).collect(),
    }))
}
