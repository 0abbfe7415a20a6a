//! Accounts, tied to their customer and premise.

use store::{StoreError, Tx};

use super::Refusals;
use crate::store::balances;
use crate::store::ledger::Run;

/// Refuses accounts whose customer or premise is unknown, or whose currency would change.
pub async fn refuse(tx: &Tx, refusals: &mut Refusals) -> Result<(), StoreError> {
    let no_customer = "select s.place, s.customer_reference as value from staged_accounts s \
                       left join customers c on c.reference = s.customer_reference where c.id is null order by s.place";
    refusals.find(tx, "customer_reference", "there is no customer of this reference", no_customer).await?;
    let no_premise = "select s.place, s.premise_reference as value from staged_accounts s \
                      left join premises p on p.reference = s.premise_reference \
                      where s.premise_reference is not null and p.id is null order by s.place";
    refusals.find(tx, "premise_reference", "there is no premise of this reference", no_premise).await?;
    let currency = "select s.place, s.currency as value from staged_accounts s join accounts a on a.reference = s.reference \
                    where a.currency <> s.currency order by s.place";
    refusals.find(tx, "currency", "the account is kept in another currency, which cannot change", currency).await
}

/// Adds and changes accounts; tells how many of each.
pub async fn merge(tx: &Tx, run: &Run) -> Result<(u64, u64), StoreError> {
    let changed = "update accounts set customer_id = c.id, premise_id = p.id, legal_entity = s.legal_entity, \
                   version = version + 1, run = $1 \
                   from staged_accounts s join customers c on c.reference = s.customer_reference \
                   left join premises p on p.reference = s.premise_reference \
                   where s.reference = accounts.reference and (accounts.customer_id <> c.id \
                     or accounts.premise_id is distinct from p.id or accounts.legal_entity <> s.legal_entity)";
    let changed = tx.execute(changed, &[&run.number]).await?;
    let new = "insert into accounts (id, reference, customer_id, premise_id, legal_entity, currency, milli_per_minor, \
                 version, run, recorded_at) \
               select s.id, s.reference, c.id, p.id, s.legal_entity, s.currency, s.milli_per_minor, 1, $1, $2 \
               from staged_accounts s join customers c on c.reference = s.customer_reference \
               left join premises p on p.reference = s.premise_reference \
               where not exists (select 1 from accounts a where a.reference = s.reference)";
    let new = tx.execute(new, &[&run.number, &run.at]).await?;
    balances::open_new(tx, run).await?;
    Ok((new, changed))
}
