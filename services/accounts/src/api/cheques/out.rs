//! What cheques look like as JSON.

use kernel::{AccountId, ChequeId, Currency, Day, DocumentId, Money, ReceiptId, Timestamp};
use serde::Serialize;
use store::{Conn, StoreError};
use utoipa::ToSchema;

use crate::domain::cheque::{State, Step};
use crate::store::cheques::{self, Cheque, PastStep};

/// A cheque.
#[derive(Serialize, ToSchema)]
pub struct ChequeOut {
    id: ChequeId,
    /// Our number of it.
    #[schema(example = "CHQ-000017")]
    reference: String,
    account_id: AccountId,
    number: String,
    bank: String,
    drawer: String,
    amount: Money,
    /// What the bank has paid of it.
    paid: Money,
    due_on: Day,
    state: State,
    /// The business day of its latest step.
    latest_on: Day,
    /// The receipt by which it is cleared.
    receipt_id: Option<ReceiptId>,
    /// The bank's code of the last return.
    memo_code: Option<String>,
    certificate: Option<String>,
    execution_file: Option<String>,
    original_at: Option<String>,
    /// The cheque it was given for.
    replaces_id: Option<ChequeId>,
    /// The cheque given for it.
    replaced_by_id: Option<ChequeId>,
    recorded_at: Timestamp,
}

/// A cheque, what it is for, and what happened to it.
#[derive(Serialize, ToSchema)]
pub struct ChequeDetailOut {
    #[serde(flatten)]
    cheque: ChequeOut,
    document_ids: Vec<DocumentId>,
    history: Vec<PastStepOut>,
}

/// A step of a cheque.
#[derive(Serialize, ToSchema)]
#[schema(as = ChequePastStepOut)]
struct PastStepOut {
    step: Step,
    /// Where it stood then.
    state: State,
    effective_on: Day,
    /// What the bank paid at this step.
    paid: Option<Money>,
    fee: Option<Money>,
    memo_code: Option<String>,
    /// Why it came back, or the reference of the cheque given for it.
    words: Option<String>,
    /// The receipt recorded, or else taken back.
    receipt_id: Option<ReceiptId>,
    recorded_at: Timestamp,
}

impl ChequeOut {
    pub fn of(cheque: Cheque, currency: Currency) -> Self {
        Self {
            id: cheque.id,
            reference: cheque.reference,
            account_id: cheque.account_id,
            number: cheque.number,
            bank: cheque.bank,
            drawer: cheque.drawer,
            amount: Money::of_minor(cheque.amount_minor, currency),
            paid: Money::of_minor(cheque.paid_minor, currency),
            due_on: cheque.due_on,
            state: cheque.state,
            latest_on: cheque.latest_on,
            receipt_id: cheque.receipt_id,
            memo_code: cheque.memo_code,
            certificate: cheque.certificate,
            execution_file: cheque.execution_file,
            original_at: cheque.original_at,
            replaces_id: cheque.replaces_id,
            replaced_by_id: cheque.replaced_by_id,
            recorded_at: cheque.recorded_at,
        }
    }
}

impl ChequeDetailOut {
    pub async fn load(conn: &Conn, cheque: Cheque, currency: Currency) -> Result<Self, StoreError> {
        let document_ids = cheques::documents(conn, cheque.id).await?;
        let history = cheques::history(conn, cheque.id).await?;
        let history = history.into_iter().map(|step| PastStepOut::of(step, currency)).collect();
        Ok(Self { cheque: ChequeOut::of(cheque, currency), document_ids, history })
    }
}

impl PastStepOut {
    fn of(step: PastStep, currency: Currency) -> Self {
        let money = |minor| Money::of_minor(minor, currency);
        Self {
            step: step.kind,
            state: step.state,
            effective_on: step.on,
            paid: step.told.paid_minor.map(money),
            fee: step.told.fee_minor.map(money),
            memo_code: step.told.memo_code,
            words: step.told.words,
            receipt_id: step.told.receipt_id,
            recorded_at: step.recorded_at,
        }
    }
}
