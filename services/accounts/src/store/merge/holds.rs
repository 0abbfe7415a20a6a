//! Holds on accounts and documents.

use store::{StoreError, Tx};

use super::Refusals;
use crate::store::ledger::Run;

/// The staged holds with what the books know of them.
const PLACED: &str = "staged_holds s join accounts a on a.reference = s.account_reference \
                      left join documents d on d.account_id = a.id and d.reference = s.document_key";
const SAME: &str =
    "h.account_id = a.id and h.document_key = s.document_key and h.kind = s.kind and h.from_on = s.from_on";

/// Refuses holds of unknown accounts or documents, and amounts finer than the account's currency.
pub async fn refuse(tx: &Tx, refusals: &mut Refusals) -> Result<(), StoreError> {
    let no_account = "select s.place, s.account_reference as value from staged_holds s \
                      left join accounts a on a.reference = s.account_reference where a.id is null order by s.place";
    refusals.find(tx, "account_reference", "there is no account of this reference", no_account).await?;
    let no_document = format!(
        "select s.place, s.document_key as value from {PLACED} where s.document_key <> '' and d.id is null order by s.place"
    );
    let reason = "the account has no document of this reference";
    refusals.find(tx, "document_reference", reason, &no_document).await?;
    let too_fine = format!(
        "select s.place, cast(s.amount_milli as text) as value from {PLACED} \
         where s.amount_milli % a.milli_per_minor <> 0 order by s.place"
    );
    refusals.find(tx, "amount", "has more digits than the account's currency", &too_fine).await
}

/// Adds and changes holds; tells how many of each.
pub async fn merge(tx: &Tx, run: &Run) -> Result<(u64, u64), StoreError> {
    let columns = [("id", "uuid"), ("amount_minor", "bigint"), ("reason", "text"), ("until_on", "date")];
    tx.stage("corrected", &columns, Vec::new()).await?;
    let find = format!(
        "insert into corrected select h.id, s.amount_milli / a.milli_per_minor, s.reason, s.until_on \
         from {PLACED} join holds h on {SAME} where h.amount_minor is distinct from s.amount_milli / a.milli_per_minor \
           or h.reason is distinct from s.reason or h.until_on is distinct from s.until_on"
    );
    let changed = tx.execute(&find, &[]).await?;
    if changed > 0 {
        supersede(tx, run, "select id from corrected").await?;
        let correct = "update holds set amount_minor = c.amount_minor, reason = c.reason, until_on = c.until_on, \
                       recorded_at = $1 from corrected c where c.id = holds.id";
        tx.execute(correct, &[&run.at]).await?;
    }
    let new = format!(
        "insert into holds (id, account_id, document_id, document_key, kind, amount_minor, reason, from_on, until_on, recorded_at) \
         select s.id, a.id, d.id, s.document_key, s.kind, s.amount_milli / a.milli_per_minor, s.reason, s.from_on, \
           s.until_on, $1 from {PLACED} left join holds h on {SAME} where h.id is null"
    );
    let new = tx.execute(&new, &[&run.at]).await?;
    Ok((new, changed))
}

/// Keeps the state of these holds before they change.
async fn supersede(tx: &Tx, run: &Run, which: &str) -> Result<(), StoreError> {
    let keep = format!(
        "insert into superseded_holds (id, account_id, document_id, kind, amount_minor, from_on, until_on, recorded_at, \
           released_on, released_at, superseded_at, run) \
         select id, account_id, document_id, kind, amount_minor, from_on, until_on, recorded_at, released_on, released_at, $1, $2 \
         from holds where id in ({which})"
    );
    tx.execute(&keep, &[&run.at, &run.number]).await.map(|_| ())
}
