//! Receipts, those that came back unpaid included.

use store::{StoreError, Tx};

use super::Refusals;
use crate::store::allocations;
use crate::store::ledger::Run;

/// Refuses receipts of unknown accounts, in another currency, or known for another account.
pub async fn refuse(tx: &Tx, refusals: &mut Refusals) -> Result<(), StoreError> {
    refusals.find_misplaced(tx, "staged_receipts").await?;
    let elsewhere = "select s.place, s.reference as value from staged_receipts s \
                     join accounts a on a.reference = s.account_reference \
                     join receipts r on r.reference = s.reference where r.account_id <> a.id order by s.place";
    refusals.find(tx, "receipt_reference", "this receipt is recorded for another account", elsewhere).await
}

/// Adds and corrects receipts; tells how many of each. A return of a known receipt counts as changed.
pub async fn merge(tx: &Tx, run: &Run) -> Result<(u64, u64), StoreError> {
    let corrected = correct(tx, run).await?;
    let returned = "select count(*) as found from staged_receipts s join receipts r on r.reference = s.reference \
                    where s.returned_on is not null and r.returned_on is null and r.id not in (select id from corrected)";
    let returned: u64 = tx.one(returned, &[], |row| row.get("found")).await?;
    let new = "insert into receipts (id, reference, account_id, amount_minor, unapplied_minor, channel, effective_on, recorded_at) \
               select s.id, s.reference, a.id, s.amount_minor, s.amount_minor, s.channel, s.effective_on, $1 \
               from staged_receipts s join accounts a on a.reference = s.account_reference \
               left join receipts r on r.reference = s.reference where r.id is null";
    let new = tx.execute(new, &[&run.at]).await?;
    note_recorded(tx).await?;
    Ok((new, corrected + returned))
}

/// `recorded_receipts` are those that this run added (they have the id proposed for them) or corrected.
async fn note_recorded(tx: &Tx) -> Result<(), StoreError> {
    tx.stage("recorded_receipts", &[("id", "uuid")], Vec::new()).await?;
    let sql = "insert into recorded_receipts select r.id from staged_receipts s join receipts r on r.id = s.id \
               union select id from corrected";
    tx.execute(sql, &[]).await.map(|_| ())
}

async fn correct(tx: &Tx, run: &Run) -> Result<u64, StoreError> {
    let columns = [("id", "uuid"), ("amount_minor", "bigint"), ("effective_on", "date"), ("channel", "text")];
    tx.stage("corrected", &columns, Vec::new()).await?;
    let find = "insert into corrected select r.id, s.amount_minor, s.effective_on, s.channel \
                from staged_receipts s join receipts r on r.reference = s.reference \
                where r.amount_minor <> s.amount_minor or r.effective_on <> s.effective_on \
                  or r.channel is distinct from s.channel";
    let found = tx.execute(find, &[]).await?;
    if found == 0 {
        return Ok(0);
    }
    let keep = "insert into superseded_receipts (id, account_id, amount_minor, effective_on, recorded_at, returned_on, \
                  returned_at, channel, superseded_at, run) \
                select id, account_id, amount_minor, effective_on, recorded_at, returned_on, returned_at, channel, $1, $2 \
                from receipts where id in (select id from corrected)";
    tx.execute(keep, &[&run.at, &run.number]).await?;
    let taken = "select r.account_id, r.id, cast(null as date) as back_on from receipts r \
                 where r.id in (select id from corrected)";
    allocations::take_back(tx, run, taken).await?;
    // A receipt that came back stays so: a correction does not make it good.
    let correct = "update receipts set amount_minor = c.amount_minor, effective_on = c.effective_on, channel = c.channel, \
                   unapplied_minor = case when receipts.returned_on is null then c.amount_minor else 0 end, \
                   recorded_at = $1 from corrected c where c.id = receipts.id";
    tx.execute(correct, &[&run.at]).await?;
    Ok(found)
}

/// Takes back what the staged, returned receipts had paid, and marks them; tells how many.
pub async fn mark_returns(tx: &Tx, run: &Run) -> Result<u64, StoreError> {
    let columns = [("account_id", "uuid"), ("id", "uuid"), ("back_on", "date"), ("reason", "text")];
    tx.stage("coming_back", &columns, Vec::new()).await?;
    let find = "insert into coming_back select r.account_id, r.id, s.returned_on, s.return_reason \
                from staged_receipts s join receipts r on r.reference = s.reference \
                where s.returned_on is not null and r.returned_on is null";
    let found = tx.execute(find, &[]).await?;
    if found > 0 {
        allocations::take_back(tx, run, "select account_id, id, back_on from coming_back").await?;
        let mark = "update receipts set returned_on = t.back_on, return_reason = t.reason, returned_at = $1, \
                    unapplied_minor = 0 from coming_back t where t.id = receipts.id";
        tx.execute(mark, &[&run.at]).await?;
    }
    Ok(found)
}

/// Pays documents with the new receipts that name them, in the order of their days.
pub async fn pay_named(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    let pairs = "select n.account_id, n.document_id, n.id as credit_id, true as by_receipt, \
                   case when n.open_minor - n.paid_before < n.unapplied_minor then n.open_minor - n.paid_before \
                     else n.unapplied_minor end as amount_minor, \
                   case when n.issued_on > n.effective_on then n.issued_on else n.effective_on end as effective_on \
                 from (select r.account_id, r.id, r.unapplied_minor, r.effective_on, d.id as document_id, d.open_minor, \
                     d.issued_on, coalesce(cast(sum(r.unapplied_minor) over (partition by d.id \
                       order by r.effective_on, r.id rows between unbounded preceding and 1 preceding) as bigint), 0) \
                       as paid_before \
                   from staged_receipts s join receipts r on r.reference = s.reference \
                   join recorded_receipts n on n.id = r.id \
                   join documents d on d.account_id = r.account_id and d.reference = s.pays \
                   where s.pays is not null and r.unapplied_minor <> 0 and d.open_minor > 0) n \
                 where n.paid_before < n.open_minor";
    allocations::apply(tx, run, pairs).await.map(|_| ())
}
