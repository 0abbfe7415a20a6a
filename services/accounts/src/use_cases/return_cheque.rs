//! A cheque comes back from the bank, wholly or in part unpaid.

use kernel::{Actor, ChequeId, Day, DocumentId, Money, ReceiptId};
use store::Tx;
use web::Ctx;

use super::register_cheque::load;
use super::return_receipt::{Return, return_receipt};
use super::step_cheque::{honour, may_take, note};
use crate::domain::cheque::{State, Step};
use crate::domain::posting::DocumentKind;
use crate::error::Error;
use crate::store::cheques::{self, Cheque, Told};
use crate::store::ledger::{self, Run};
use crate::store::postings::{self, Document};
use crate::store::{allocations, balances, receipts};

/// What the bank says of a cheque it sends back.
#[derive(Clone, Debug)]
pub struct Bounce {
    /// The business day.
    pub on: Day,
    /// In words.
    pub reason: String,
    /// The bank's code.
    pub memo_code: Option<String>,
    /// What it paid all the same.
    pub paid: Option<Money>,
    /// Charged to the debtor by a debit note.
    pub fee: Option<Money>,
    /// The bank's certificate.
    pub certificate: Option<String>,
}

/// The bank sent a cheque back: what a receipt of it had paid is owed again, and what the bank paid of it is a receipt.
pub async fn return_cheque(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, bounce: Bounce) -> Result<Cheque, Error> {
    let run = ledger::open_run(tx, ctx.clock()).await?;
    let (mut cheque, account) = load(tx, id).await?;
    let was = cheque.receipt_id.filter(|_| cheque.state == State::Cleared);
    cheque.state = may_take(&run, &cheque, Step::Returned, bounce.on)?;
    let mut currencies = bounce.paid.into_iter().chain(bounce.fee).map(Money::currency);
    if let Some(given) = currencies.find(|currency| *currency != account.currency) {
        return Err(Error::CurrencyDiffers { account: account.currency, given });
    }
    cheque.receipt_id = None;
    cheque.memo_code.clone_from(&bounce.memo_code);
    cheque.certificate = bounce.certificate.or(cheque.certificate);
    let mut told = Told {
        paid_minor: bounce.paid.map(Money::minor),
        fee_minor: bounce.fee.map(Money::minor),
        memo_code: bounce.memo_code,
        words: Some(bounce.reason.clone()),
        receipt_id: was,
    };
    let cleared = match was {
        Some(receipt) => Some(receipts::load(tx, receipt).await?),
        None => None,
    };
    cheque.paid_minor -= cleared.as_ref().map_or(0, |receipt| receipt.amount_minor);
    let left = cheque.amount_minor - cheque.paid_minor;
    if bounce.paid.is_some_and(|paid| paid.minor() >= left) {
        return Err(Error::ChequePartTooLarge(Money::of_minor(left, account.currency)));
    }
    // A receipt that an import already took back is not taken back twice.
    if let Some(receipt) = cleared.filter(|receipt| receipt.returned_on.is_none()) {
        // First, for the receipt would take its cheque back too.
        cheques::let_go_of_receipt(tx, cheque.id).await?;
        let back = Return { reason: bounce.reason, effective_on: bounce.on, fee: None };
        return_receipt(ctx, tx, by, receipt.id, back).await?;
    }
    if let Some(paid) = bounce.paid {
        told.receipt_id = Some(honour(ctx, tx, by, &mut cheque, &account, paid.minor(), bounce.on).await?);
    }
    charge(ctx, tx, &cheque, bounce.fee, bounce.on).await?;
    note(tx, &run, by, &mut cheque, Step::Returned, bounce.on, &told).await?;
    Ok(cheque)
}

/// The receipt that cleared a cheque came back by another way, such as a bank statement: so did the cheque.
pub async fn note_receipt_returned(
    tx: &Tx,
    run: &Run,
    by: &Actor,
    receipt: ReceiptId,
    back: &Return,
) -> Result<(), Error> {
    let Some(mut cheque) = cheques::find_cleared_by(tx, receipt).await? else { return Ok(()) };
    cheque.state = State::Returned;
    cheque.receipt_id = None;
    cheque.paid_minor -= receipts::load(tx, receipt).await?.amount_minor;
    let told = Told {
        fee_minor: back.fee.map(Money::minor),
        words: Some(back.reason.clone()),
        receipt_id: Some(receipt),
        ..Told::default()
    };
    note(tx, run, by, &mut cheque, Step::Returned, back.effective_on, &told).await
}

/// Charges the fee of a return to the debtor.
async fn charge(ctx: &Ctx, tx: &Tx, cheque: &Cheque, fee: Option<Money>, on: Day) -> Result<(), Error> {
    let Some(fee) = fee else { return Ok(()) };
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    let document = Document {
        id: DocumentId::fresh(),
        reference: format!("{}-{}-RETURN-FEE", cheque.reference, cheque.steps + 1),
        kind: DocumentKind::DebitNote,
        issued_on: on,
        due_on: on,
        amount_minor: fee.minor(),
        open_minor: fee.minor(),
        recorded_at: run.at,
    };
    postings::insert(tx, cheque.account_id, &document).await?;
    ledger::note_latest(tx, &mut run, Some(on)).await?;
    allocations::allocate_account(tx, &run, cheque.account_id).await?;
    balances::publish_account(tx, &run, cheque.account_id).await?;
    Ok(())
}
