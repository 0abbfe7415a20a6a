//! Master data, as it is told.

use contracts::accounts::{AccountsRegistered, PremiseFacts, RegisteredAccount};
use contracts::batches;
use kernel::{AccountId, Position};
use store::{Row, StoreError, Tx};

use super::ledger::Run;
use super::search_terms::{self, Words};

const PAGE: i64 = 2_000;

/// Gives accounts whose customer or premise changed a new version. Afterwards `accounts.run` names all to be told.
pub async fn note_changed(tx: &Tx, run: &Run) -> Result<u64, StoreError> {
    let sql = "update accounts set version = version + 1, run = $1 where run <> $1 \
               and (customer_id in (select id from customers where run = $1) \
                 or premise_id in (select id from premises where run = $1))";
    tx.execute(sql, &[&run.number]).await
}

const FACTS: &str = "select a.id, a.version, a.reference, a.legal_entity, a.currency, c.id as customer_id, \
                       c.reference as customer_reference, c.name, c.name_ar, c.language, c.segment, c.phone, c.email, \
                       p.id as premise_id, p.community, p.community_ar, p.building, p.unit, p.latitude, p.longitude \
                     from accounts a join customers c on c.id = a.customer_id left join premises p on p.id = a.premise_id";

/// Tells the accounts that are new or changed in this run, and lets them be found.
pub async fn tell(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    let sql = format!("{FACTS} where a.run = $1 and a.id > $2 order by a.id limit $3");
    search_terms::forget_changed(tx, run).await?;
    let mut words = Words::default();
    let mut after = AccountId::from_uuid(uuid::Uuid::nil());
    loop {
        let items = tx.all(&sql, &[&run.number, &after, &PAGE], read).await?;
        let Some(last) = items.last() else { return words.finish(tx).await };
        after = last.account_id;
        words.push(tx, &items).await?;
        let events: Vec<_> = batches(items).into_iter().map(|items| AccountsRegistered { items }).collect();
        tx.publish_all(&events).await?;
    }
}

/// Lets some of the accounts be found that cannot be yet; tells how many.
pub async fn index_some(tx: &Tx) -> Result<usize, StoreError> {
    let sql = format!(
        "{FACTS} where not exists (select 1 from account_words w where w.account_id = a.id) order by a.id limit $1"
    );
    let items = tx.all(&sql, &[&PAGE], read).await?;
    let mut words = Words::default();
    words.push(tx, &items).await?;
    words.finish(tx).await?;
    Ok(items.len())
}

fn read(row: &Row) -> Result<RegisteredAccount, StoreError> {
    Ok(RegisteredAccount {
        account_id: row.get("id")?,
        version: row.get("version")?,
        reference: row.get("reference")?,
        legal_entity: row.get("legal_entity")?,
        currency: row.get("currency")?,
        customer_id: row.get("customer_id")?,
        customer_reference: row.get("customer_reference")?,
        customer_name: row.get("name")?,
        customer_name_ar: row.get("name_ar")?,
        language: row.get("language")?,
        customer_segment: row.get("segment")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        premise: premise(row)?,
    })
}

/// The premise of a row with a premise's columns, where it has one.
pub fn premise(row: &Row) -> Result<Option<PremiseFacts>, StoreError> {
    let Some(premise_id) = row.get("premise_id")? else { return Ok(None) };
    let (latitude, longitude): (Option<f64>, Option<f64>) = (row.get("latitude")?, row.get("longitude")?);
    Ok(Some(PremiseFacts {
        premise_id,
        community: row.get("community")?,
        community_ar: row.get("community_ar")?,
        building: row.get("building")?,
        unit: row.get("unit")?,
        position: latitude.zip(longitude).and_then(|(latitude, longitude)| Position::of(latitude, longitude)),
    }))
}
