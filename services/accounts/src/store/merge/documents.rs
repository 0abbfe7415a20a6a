//! Invoices, debit notes and credit notes.

use store::{StoreError, Tx};

use super::Refusals;
use crate::store::ledger::Run;
use crate::store::{allocations, day_totals};

/// Refuses documents of unknown accounts or in another currency than their account's.
pub async fn refuse(tx: &Tx, refusals: &mut Refusals) -> Result<(), StoreError> {
    refusals.find_misplaced(tx, "staged_documents").await
}

/// Adds and corrects documents; tells how many of each.
pub async fn merge(tx: &Tx, run: &Run) -> Result<(u64, u64), StoreError> {
    let changed = correct(tx, run).await?;
    // In the order of two of the three indexes: half as long for a million rows.
    let new = "insert into documents (id, account_id, reference, kind, issued_on, due_on, amount_minor, open_minor, recorded_at) \
               select s.id, a.id, s.reference, s.kind, s.issued_on, s.due_on, s.amount_minor, s.amount_minor, $1 \
               from staged_documents s join accounts a on a.reference = s.account_reference \
               left join documents d on d.account_id = a.id and d.reference = s.reference where d.id is null \
               order by a.id, s.place";
    let new = tx.execute(new, &[&run.at]).await?;
    if new > 0 {
        // More than the new ones stand there, which only forgets too much.
        day_totals::forget_from_earliest(tx, "select min(issued_on) as day from staged_documents").await?;
    }
    Ok((new, changed))
}

/// A corrected document keeps its id; its old state is kept aside and what paid it is free again.
async fn correct(tx: &Tx, run: &Run) -> Result<u64, StoreError> {
    tx.stage(
        "corrected",
        &[
            ("account_id", "uuid"),
            ("id", "uuid"),
            ("kind", "text"),
            ("issued_on", "date"),
            ("due_on", "date"),
            ("amount_minor", "bigint"),
        ],
        Vec::new(),
    )
    .await?;
    let find = "insert into corrected select d.account_id, d.id, s.kind, s.issued_on, s.due_on, s.amount_minor \
                from staged_documents s join accounts a on a.reference = s.account_reference \
                join documents d on d.account_id = a.id and d.reference = s.reference \
                where d.amount_minor <> s.amount_minor or d.due_on <> s.due_on or d.issued_on <> s.issued_on \
                  or d.kind <> s.kind";
    let found = tx.execute(find, &[]).await?;
    if found == 0 {
        return Ok(0);
    }
    let before = "select min(d.issued_on) as day from corrected c join documents d \
                  on d.account_id = c.account_id and d.id = c.id";
    day_totals::forget_from_earliest(tx, before).await?;
    day_totals::forget_from_earliest(tx, "select min(issued_on) as day from corrected").await?;
    let keep = "insert into superseded_documents (id, account_id, kind, issued_on, due_on, amount_minor, recorded_at, superseded_at, run) \
                select d.id, d.account_id, d.kind, d.issued_on, d.due_on, d.amount_minor, d.recorded_at, $1, $2 \
                from corrected c join documents d on d.account_id = c.account_id and d.id = c.id";
    tx.execute(keep, &[&run.at, &run.number]).await?;
    allocations::take_back(tx, run, "select account_id, id, cast(null as date) as back_on from corrected").await?;
    let correct = "update documents set kind = c.kind, issued_on = c.issued_on, due_on = c.due_on, \
                   amount_minor = c.amount_minor, open_minor = c.amount_minor, recorded_at = $1 \
                   from corrected c where c.account_id = documents.account_id and c.id = documents.id";
    tx.execute(correct, &[&run.at]).await?;
    Ok(found)
}
