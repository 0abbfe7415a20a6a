//! The words that accounts are found by: each word with its accounts, and each account with its words.

use contracts::accounts::RegisteredAccount;
use kernel::AccountId;
use store::{Conn, StoreError, Tx, Value};

use super::binds::Binds;
use super::ledger::Run;
use crate::domain::search::{Prefix, Searched, terms};

/// Up to this many accounts of one word are looked at one by one; with more, a list in its order soon meets enough.
const FEW: i64 = 10_000;
/// Words wait for those of so many accounts: written in their order, they meet each page of the index once.
const BATCH: usize = 20_000;

/// Words on their way into the books.
#[derive(Default)]
pub struct Words {
    words: Vec<Vec<Value>>,
    terms: Vec<(String, AccountId)>,
}

impl Words {
    /// Takes the words of accounts; writes them when there are enough.
    pub async fn push(&mut self, tx: &Tx, accounts: &[RegisteredAccount]) -> Result<(), StoreError> {
        for account in accounts {
            let mut words = String::new();
            for word in words_of(account) {
                words.push(' ');
                words.push_str(&word);
                self.terms.push((word, account.account_id));
            }
            self.words.push(vec![account.account_id.into(), words.into()]);
        }
        if self.words.len() < BATCH { Ok(()) } else { self.write(tx).await }
    }

    /// Writes what is left.
    pub async fn finish(mut self, tx: &Tx) -> Result<(), StoreError> {
        self.write(tx).await
    }

    async fn write(&mut self, tx: &Tx) -> Result<(), StoreError> {
        tx.insert_many("account_words", &["account_id", "words"], std::mem::take(&mut self.words)).await?;
        self.terms.sort_unstable();
        let terms = std::mem::take(&mut self.terms).into_iter();
        let rows = terms.map(|(word, account)| vec![Value::Bytes(Some(word.into_bytes())), account.into()]);
        tx.insert_many("search_terms", &["term", "account_id"], rows.collect()).await.map(|_| ())
    }
}

fn words_of(account: &RegisteredAccount) -> impl Iterator<Item = String> + use<> {
    let premise = account.premise.as_ref();
    let texts = [
        account.reference.as_str(),
        account.customer_reference.as_str(),
        account.customer_name.as_str(),
        account.customer_name_ar.as_deref().unwrap_or_default(),
        premise.map_or("", |premise| premise.building.as_str()),
        premise.map_or("", |premise| premise.unit.as_str()),
    ];
    terms(Searched { texts: &texts, phone: account.phone.as_deref() }).into_iter()
}

/// Forgets the words of accounts that changed in this run.
pub async fn forget_changed(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    let sql = "select w.account_id, w.words from account_words w join accounts a on a.id = w.account_id \
               where a.run = $1 and a.version > 1";
    let mut old: Vec<Vec<Value>> = Vec::new();
    tx.each(sql, &[&run.number], |row| {
        let (account, words): (AccountId, String) = (row.get("account_id")?, row.get("words")?);
        let words = words.split_whitespace();
        old.extend(words.map(|word| vec![Value::Bytes(Some(word.as_bytes().to_vec())), account.into()]));
        Ok(())
    })
    .await?;
    if old.is_empty() {
        return Ok(());
    }
    tx.stage("old_terms", &[("term", "bytea"), ("account_id", "uuid")], old).await?;
    let terms = "delete from search_terms where (term, account_id) in (select term, account_id from old_terms)";
    tx.execute(terms, &[]).await?;
    let words = "delete from account_words where account_id in (select account_id from old_terms)";
    tx.execute(words, &[]).await.map(|_| ())
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
    let (from, below) = (binds.add(word.from().to_vec()), binds.add(word.below()));
    format!("{alias}.term >= {from} and {alias}.term < {below}")
}
