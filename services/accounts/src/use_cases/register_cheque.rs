//! Takes a cheque in, or another one for it. Neither pays anything.

use kernel::{Actor, ChequeId, Day, DocumentId, Money};
use store::Tx;
use web::Ctx;

use super::step_cheque::{may_take, note};
use crate::domain::cheque::{State, Step};
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::accounts::{self, Account};
use crate::store::cheques::{self, Cheque, Told};
use crate::store::ledger::{self, Run};
use crate::store::postings;

/// A cheque to take in.
#[derive(Clone, Debug)]
pub struct NewCheque {
    /// The number printed on it.
    pub number: String,
    /// The bank it is drawn on.
    pub bank: String,
    /// Who signed it.
    pub drawer: String,
    /// What it is made out for.
    pub amount: Money,
    /// The day it is payable from.
    pub due_on: Day,
    /// The business day it was given.
    pub received_on: Day,
    /// Where the paper is kept.
    pub original_at: Option<String>,
    /// What it is given for.
    pub documents: Vec<DocumentId>,
}

/// Takes a cheque in.
pub async fn register_cheque(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    account: &Account,
    new: NewCheque,
) -> Result<Cheque, Error> {
    let run = ledger::open_run(tx, ctx.clock()).await?;
    insert(tx, &run, by, account, new, None).await
}

/// Takes a cheque in for one that is in hand or came back; hands back the new one.
pub async fn replace_cheque(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, new: NewCheque) -> Result<Cheque, Error> {
    let run = ledger::open_run(tx, ctx.clock()).await?;
    let (mut old, account) = load(tx, id).await?;
    old.state = may_take(&run, &old, Step::Replaced, new.received_on)?;
    let mut new = new;
    if new.documents.is_empty() {
        new.documents = cheques::documents(tx, id).await?;
    }
    let on = new.received_on;
    let fresh = insert(tx, &run, by, &account, new, Some(id)).await?;
    old.replaced_by_id = Some(fresh.id);
    let told = Told { words: Some(fresh.reference.clone()), ..Told::default() };
    note(tx, &run, by, &mut old, Step::Replaced, on, &told).await?;
    Ok(fresh)
}

/// A cheque and its account.
pub async fn load(tx: &Tx, id: ChequeId) -> Result<(Cheque, Account), Error> {
    let cheque = cheques::load(tx, id).await.map_err(|error| Error::of_missing(error, "cheque"))?;
    let account = accounts::load(tx, cheque.account_id).await?;
    Ok((cheque, account))
}

async fn insert(
    tx: &Tx,
    run: &Run,
    by: &Actor,
    account: &Account,
    new: NewCheque,
    replaces: Option<ChequeId>,
) -> Result<Cheque, Error> {
    if new.amount.currency() != account.currency {
        return Err(Error::CurrencyDiffers { account: account.currency, given: new.amount.currency() });
    }
    if new.received_on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(new.received_on));
    }
    if cheques::is_known(tx, account.id, &new.bank, &new.number).await? {
        return Err(Error::ChequeKnown(new.number));
    }
    let mut documents = new.documents;
    documents.sort_unstable();
    documents.dedup();
    if !postings::are_of(tx, account.id, &documents).await? {
        return Err(Error::DocumentUnknown);
    }
    let mut cheque = Cheque {
        id: ChequeId::fresh(),
        reference: format!("CHQ-{:06}", tx.next_number("cheque").await?),
        account_id: account.id,
        number: new.number,
        bank: new.bank,
        drawer: new.drawer,
        amount_minor: new.amount.minor(),
        paid_minor: 0,
        due_on: new.due_on,
        state: State::InHand,
        latest_on: new.received_on,
        receipt_id: None,
        memo_code: None,
        certificate: None,
        execution_file: None,
        original_at: new.original_at,
        replaces_id: replaces,
        replaced_by_id: None,
        steps: 0,
        recorded_at: run.at,
    };
    cheques::insert(tx, &cheque, &documents).await?;
    note(tx, run, by, &mut cheque, Step::Registered, new.received_on, &Told::default()).await?;
    Ok(cheque)
}
