//! Receipts of a file booked at once: written, allocated to the documents they name, then by the rule of their accounts.

use kernel::{AccountId, Day, DocumentId};
use store::{StoreError, Tx};

use crate::store::ageing::Scope;
use crate::store::ledger::{self, Run};
use crate::store::receipts::{self, Receipt};
use crate::store::{allocations, balances};

/// A receipt and what it pays by name.
#[derive(Clone, Debug)]
pub struct Booking {
    /// The receipt; nothing of it is applied yet.
    pub receipt: Receipt,
    /// Documents of its account, the part it pays of each, and the day that counts from.
    pub pays: Vec<(AccountId, DocumentId, i64, Day)>,
}

/// Books receipts and tells them and the balances they move.
pub async fn book(tx: &Tx, run: &mut Run, bookings: &[Booking]) -> Result<(), StoreError> {
    if bookings.is_empty() {
        return Ok(());
    }
    let columns =
        ["id", "reference", "account_id", "amount_minor", "unapplied_minor", "channel", "effective_on", "recorded_at"];
    let rows = bookings.iter().map(|Booking { receipt, .. }| {
        vec![
            receipt.id.into(),
            receipt.reference.as_str().into(),
            receipt.account_id.into(),
            receipt.amount_minor.into(),
            receipt.unapplied_minor.into(),
            receipt.channel.as_deref().into(),
            receipt.effective_on.into(),
            receipt.recorded_at.into(),
        ]
    });
    tx.insert_many("receipts", &columns, rows.collect()).await?;
    let ids = bookings.iter().map(|booking| vec![booking.receipt.id.into()]).collect();
    tx.stage("recorded_receipts", &[("id", "uuid")], ids).await?;
    let latest = bookings.iter().map(|booking| booking.receipt.effective_on).max();
    ledger::note_latest(tx, run, latest).await?;

    pay_named(tx, run, bookings).await?;
    allocations::begin_touched(tx).await?;
    let touched =
        "insert into touched select distinct r.account_id from recorded_receipts n join receipts r on r.id = n.id";
    tx.execute(touched, &[]).await?;
    allocations::allocate_touched(tx, run).await?;
    receipts::tell_recorded(tx).await?;
    let scope = if allocations::are_few_touched(tx).await? { Scope::Touched } else { Scope::All };
    balances::publish(tx, run, scope).await.map(|_| ())
}

async fn pay_named(tx: &Tx, run: &Run, bookings: &[Booking]) -> Result<(), StoreError> {
    let columns = [
        ("account_id", "uuid"),
        ("document_id", "uuid"),
        ("credit_id", "uuid"),
        ("amount_minor", "bigint"),
        ("effective_on", "date"),
    ];
    let pairs = bookings.iter().flat_map(|booking| booking.pays.iter().map(move |pays| (booking.receipt.id, pays)));
    let rows = pairs.map(|(receipt, (account, document, minor, on))| {
        vec![(*account).into(), (*document).into(), receipt.into(), (*minor).into(), (*on).into()]
    });
    tx.stage("named_pays", &columns, rows.collect()).await?;
    let pairs =
        "select account_id, document_id, credit_id, true as by_receipt, amount_minor, effective_on from named_pays";
    allocations::apply(tx, run, pairs).await.map(|_| ())
}
