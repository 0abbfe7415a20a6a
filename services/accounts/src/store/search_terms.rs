//! The words that accounts are found by.

use contracts::accounts::RegisteredAccount;
use kernel::AccountId;
use store::{Conn, StoreError, Tx, Value};

use super::binds::Binds;
use super::ledger::Run;
use crate::domain::search::{Prefix, Searched, terms};

/// Up to this many accounts of one word are looked at one by one; with more, a list in its order soon meets enough.
const FEW: i64 = 10_000;

/// Forgets the words of accounts that changed in this run.
pub async fn forget_changed(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    let sql = "delete from search_terms where account_id in (select id from accounts where run = $1 and version > 1)";
    tx.execute(sql, &[&run.number]).await.map(|_| ())
}

/// Keeps the words of accounts.
pub async fn keep(tx: &Tx, accounts: &[RegisteredAccount]) -> Result<(), StoreError> {
    let mut rows: Vec<(String, AccountId)> = Vec::with_capacity(accounts.len() * 12);
    for account in accounts {
        let premise = account.premise.as_ref();
        let texts = [
            account.reference.as_str(),
            account.customer_reference.as_str(),
            account.customer_name.as_str(),
            account.customer_name_ar.as_deref().unwrap_or_default(),
            premise.map_or("", |premise| premise.building.as_str()),
            premise.map_or("", |premise| premise.unit.as_str()),
        ];
        let words = terms(Searched { texts: &texts, phone: account.phone.as_deref() });
        rows.extend(words.into_iter().map(|word| (word, account.account_id)));
    }
    // In the order of the larger index: its pages are met once a batch.
    rows.sort_unstable();
    let rows = rows.into_iter().map(|(word, account)| vec![Value::Bytes(Some(word.into_bytes())), account.into()]);
    tx.insert_many("search_terms", &["term", "account_id"], rows.collect()).await.map(|_| ())
}

/// The place of the word that few accounts have, the rarest; `None` when every word has many.
pub async fn find_rare(conn: &Conn, words: &[Prefix]) -> Result<Option<usize>, StoreError> {
    let mut binds = Binds::default();
    let mut counts = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let within = within("t", word, &mut binds);
        let some = format!("select 1 as one from search_terms t where {within} limit {}", FEW + 1);
        counts.push(format!("(select count(*) from ({some}) s) as word_{place}"));
    }
    let sql = format!("select {}", counts.join(", "));
    let names: Vec<String> = (0..words.len()).map(|place| format!("word_{place}")).collect();
    let counts: Vec<i64> =
        conn.one(&sql, &binds.params(), |row| names.iter().map(|name| row.get(name)).collect()).await?;
    Ok((0..words.len()).min_by_key(|place| counts[*place]).filter(|place| counts[*place] <= FEW))
}

/// The words of a row that begin so.
pub fn within(alias: &str, word: &Prefix, binds: &mut Binds) -> String {
    let (from, below) = (binds.add(&word.from), binds.add(&word.below));
    format!("{alias}.term >= {from} and {alias}.term < {below}")
}
