//! Holds an account or one of its documents back from collection.

use kernel::{Actor, Day, DocumentId, HoldId, Money};
use store::Tx;
use web::Ctx;

use crate::domain::hold::HoldKind;
use crate::error::Error;
use crate::store::accounts::Account;
use crate::store::holds::{self, Hold};
use crate::store::{balances, ledger, postings};

/// A hold to place.
#[derive(Clone, Debug)]
pub struct NewHold {
    /// The document, when only one is held.
    pub document_id: Option<DocumentId>,
    /// Why.
    pub kind: HoldKind,
    /// How much; all when `None`.
    pub amount: Option<Money>,
    /// In words.
    pub reason: Option<String>,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Option<Day>,
}

/// Places a hold, or puts a released one of the same kind, place and first day in force again.
pub async fn place_hold(ctx: &Ctx, tx: &Tx, by: &Actor, account: &Account, new: NewHold) -> Result<Hold, Error> {
    if let Some(amount) = new.amount.filter(|amount| amount.currency() != account.currency) {
        return Err(Error::CurrencyDiffers { account: account.currency, given: amount.currency() });
    }
    let run = ledger::open_run(tx, ctx.clock()).await?;
    let document_key = match new.document_id {
        Some(id) => postings::find(tx, account.id, id).await?.ok_or(Error::DocumentUnknown)?.reference,
        None => String::new(),
    };
    let hold = Hold {
        id: HoldId::fresh(),
        account_id: account.id,
        document_id: new.document_id,
        document_key,
        kind: new.kind,
        amount_minor: new.amount.map(Money::minor),
        reason: new.reason,
        from_on: new.from,
        until_on: new.until,
        recorded_at: run.at,
        released_on: None,
    };
    let id = match holds::find_same(tx, &hold).await? {
        None => {
            holds::insert(tx, &hold).await?;
            hold.id
        }
        Some(known) if known.released_on.is_some() => {
            holds::renew(tx, &run, known.id, &hold).await?;
            known.id
        }
        Some(_) => return Err(Error::HoldInForce),
    };
    balances::publish_account(tx, &run, account.id).await?;
    let detail = serde_json::json!({
        "kind": hold.kind, "account_id": account.id, "document_id": hold.document_id, "amount": new.amount,
        "from": hold.from_on, "until": hold.until_on,
    });
    tx.audit("holds", by, "hold_placed", &id.to_string(), &detail).await?;
    Ok(holds::load(tx, id).await?)
}
