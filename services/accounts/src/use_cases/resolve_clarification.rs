//! A person decides what no rule could.

use kernel::{Actor, ClarificationId, DocumentId, ReceiptId};
use store::Tx;
use web::Ctx;

use crate::config::Settings;
use crate::domain::bank::Kind;
use crate::domain::cash_application::{Application, Books, Confidence, Rule, pay};
use crate::error::Error;
use crate::store::accounts::Account;
use crate::store::bank::clarifications::{self, Clarification, State};
use crate::store::bank::entries::{self, KeptTransaction, Outcome};
use crate::store::bank::{booking, candidates};
use crate::store::{ledger, receipts};
use crate::use_cases::return_receipt::{Return, return_receipt};
use crate::use_cases::take_statements::{booked, fee_of, original_of, reason_of};

/// What a person chose.
#[derive(Clone, Debug)]
pub enum Choice {
    /// The payment is of this account and pays these documents, or its oldest first.
    Pays(Box<Account>, Vec<DocumentId>),
    /// The returned payment takes this receipt back.
    TakesBack(ReceiptId),
}

/// Applies a clarification as a person chose.
pub async fn apply_clarification(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    id: ClarificationId,
    choice: Choice,
) -> Result<Clarification, Error> {
    // The books first: two people who decide at once queue up here.
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    let mut one = open_transaction(tx, id).await?;
    match (one.kind, choice) {
        (Kind::Incoming, Choice::Pays(account, documents)) => {
            let mut books = Books::default();
            candidates::add_accounts(tx, &mut books, &[account.id].into()).await?;
            let application = chosen(&one, &books, &account, &documents)?;
            let booking = booked(&mut one, &run, &books, &application);
            booking::book(tx, &mut run, &[booking]).await?;
        }
        (Kind::Returned, Choice::TakesBack(receipt)) => take_back(ctx, tx, by, &mut one, receipt).await?,
        (Kind::Returned, Choice::Pays(..)) => {
            return Err(Error::ClarificationMisfit("a returned payment needs the receipt it takes back"));
        }
        _ => return Err(Error::ClarificationMisfit("a payment needs the account it is of")),
    }
    entries::settle(tx, &one).await?;
    clarifications::close(tx, id, State::Applied, by, None).await?;
    let detail = serde_json::json!({
        "transaction": one.id, "outcome": one.outcome, "account_id": one.account_id, "receipt_id": one.receipt_id,
    });
    tx.audit("bank-statements", by, "clarification_applied", &id.to_string(), &detail).await?;
    Ok(clarifications::load(tx, id).await?)
}

/// Decides that a transaction concerns no account.
pub async fn dismiss_clarification(
    tx: &Tx,
    by: &Actor,
    id: ClarificationId,
    reason: &str,
) -> Result<Clarification, Error> {
    let mut one = open_transaction(tx, id).await?;
    one.outcome = Outcome::Dismissed;
    one.detail = Some(reason.to_owned());
    clarifications::close(tx, id, State::Dismissed, by, Some(reason)).await?;
    entries::settle(tx, &one).await?;
    let detail = serde_json::json!({ "transaction": one.id, "reason": reason });
    tx.audit("bank-statements", by, "clarification_dismissed", &id.to_string(), &detail).await?;
    Ok(clarifications::load(tx, id).await?)
}

async fn open_transaction(tx: &Tx, id: ClarificationId) -> Result<KeptTransaction, Error> {
    let found = clarifications::load(tx, id).await.map_err(|error| Error::of_missing(error, "clarification"))?;
    if found.state != State::Open {
        return Err(Error::ClarificationClosed);
    }
    Ok(entries::load_transaction(tx, found.transaction_id).await?)
}

fn chosen(
    one: &KeptTransaction,
    books: &Books,
    account: &Account,
    documents: &[DocumentId],
) -> Result<Application, Error> {
    if account.currency != one.currency {
        return Err(Error::CurrencyDiffers { account: account.currency, given: one.currency });
    }
    let mut places = Vec::new();
    for document in documents {
        let place = books.place_of(account.id, *document).ok_or(Error::DocumentUnknown)?;
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Ok(Application {
        account: account.id,
        confidence: Confidence::Certain,
        rule: Rule::ByHand,
        detail: format!("chosen by hand: account {}", account.reference),
        shares: pay(books, &places, one.content.minor),
    })
}

async fn take_back(ctx: &Ctx, tx: &Tx, by: &Actor, one: &mut KeptTransaction, receipt: ReceiptId) -> Result<(), Error> {
    let known = receipts::load(tx, receipt).await.map_err(|error| Error::of_missing(error, "receipt"))?;
    let fee = fee_of(one).filter(|_| ctx.settings::<Settings>().bank.charge_return_fees);
    if known.amount_minor != original_of(&one.content) {
        return Err(Error::ClarificationMisfit("the receipt has another amount than the returned payment"));
    }
    let back = Return { reason: reason_of(one), effective_on: one.booked_on, fee };
    let known = return_receipt(ctx, tx, by, receipt, back).await?;
    one.outcome = Outcome::Returned;
    one.account_id = Some(known.account_id);
    one.receipt_id = Some(known.id);
    one.rule = Some(Rule::ByHand);
    one.confidence = Some(Confidence::Certain);
    one.detail = Some("chosen by hand".into());
    Ok(())
}
