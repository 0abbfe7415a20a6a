//! The accounts and documents that payments may mean: a few queries for a whole file.

use std::collections::{BTreeSet, HashMap};

use kernel::{AccountId, Currency, Day, DocumentId, ReceiptId};
use store::{Row, StoreError, Tx, Value};

use crate::domain::cash_application::{Account, Books, OpenDocument, Wanted};

/// The key of a reference, as `domain::cash_application` makes it.
fn key_of(column: &str) -> String {
    let bare = ["-", "/", " ", ".", "_", ":", "#"]
        .iter()
        .fold(format!("upper({column})"), |sql, mark| format!("replace({sql}, '{mark}', '')"));
    format!("ltrim({bare}, '0')")
}

const DOCUMENT: &str = "d.id, d.account_id, d.reference, d.issued_on, d.due_on, d.open_minor";

fn read_document(row: &Row) -> Result<OpenDocument, StoreError> {
    Ok(OpenDocument {
        id: row.get("id")?,
        account: row.get("account_id")?,
        reference: row.get("reference")?,
        issued_on: row.get("issued_on")?,
        due_on: row.get("due_on")?,
        open_minor: row.get("open_minor")?,
    })
}

/// Loads what some payments may mean: what they name, who pays for whom, and the open documents of all those accounts.
pub async fn load_books(tx: &Tx, wanted: &Wanted) -> Result<Books, StoreError> {
    let texts = |all: &BTreeSet<String>| all.iter().map(|one| vec![one.as_str().into()]).collect::<Vec<Vec<Value>>>();
    tx.stage("wanted_keys", &[("key", "text")], texts(&wanted.keys)).await?;
    tx.stage("wanted_payers", &[("key", "text")], texts(&wanted.payers)).await?;
    let sql = format!(
        "select {DOCUMENT} from documents d where d.open_minor >= 0 and {} in (select key from wanted_keys)",
        key_of("d.reference")
    );
    let documents = tx.all(&sql, &[], read_document).await?;
    let sql = format!(
        "select a.id from accounts a join customers c on c.id = a.customer_id \
         where {} in (select key from wanted_keys) or {} in (select key from wanted_keys)",
        key_of("a.reference"),
        key_of("c.reference")
    );
    let mut accounts: BTreeSet<AccountId> = tx.all(&sql, &[], |row| row.get("id")).await?.into_iter().collect();
    let payers = list_payers(tx).await?;
    accounts.extend(documents.iter().map(|document| document.account));
    accounts.extend(payers.iter().map(|(_, account)| *account));

    let mut books = Books::default();
    add_accounts(tx, &mut books, &accounts).await?;
    documents.into_iter().for_each(|document| books.add_document(document));
    payers.iter().for_each(|(payer, account)| books.add_payer(payer, *account));
    Ok(books)
}

/// Who paid for an account before, by bank account, and whose name it is.
async fn list_payers(tx: &Tx) -> Result<Vec<(String, AccountId)>, StoreError> {
    let sql = "select distinct payer_key as key, account_id from bank_transactions \
               where account_id is not null and payer_key in (select key from wanted_payers) \
               union select 'name:' || lower(trim(c.name)), a.id from customers c join accounts a on a.customer_id = c.id \
               where 'name:' || lower(trim(c.name)) in (select key from wanted_payers)";
    tx.all(sql, &[], |row| Ok((row.get("key")?, row.get("account_id")?))).await
}

/// Adds accounts with their open documents.
pub async fn add_accounts(tx: &Tx, books: &mut Books, accounts: &BTreeSet<AccountId>) -> Result<(), StoreError> {
    let rows = accounts.iter().map(|account| vec![(*account).into()]).collect();
    tx.stage("wanted_accounts", &[("account_id", "uuid")], rows).await?;
    let sql = "select a.id, a.reference, a.currency, c.reference as customer_reference \
               from accounts a join customers c on c.id = a.customer_id \
               where a.id in (select account_id from wanted_accounts)";
    let found = tx.all(sql, &[], |row| {
        Ok(Account {
            id: row.get("id")?,
            reference: row.get("reference")?,
            customer_reference: row.get("customer_reference")?,
            currency: row.get("currency")?,
        })
    });
    found.await?.into_iter().for_each(|account| books.add_account(account));
    let sql = format!(
        "select {DOCUMENT} from documents d where d.open_minor <> 0 and d.open_minor > 0 \
         and d.account_id in (select account_id from wanted_accounts)"
    );
    tx.all(&sql, &[], read_document).await?.into_iter().for_each(|document| books.add_document(document));
    Ok(())
}

/// An open document that has the amount of a payment.
#[derive(Clone, Debug)]
pub struct SameAmount {
    /// The document.
    pub document_id: DocumentId,
    /// Its reference.
    pub document_reference: String,
    /// Its account.
    pub account_id: AccountId,
    /// The account's reference.
    pub account_reference: String,
}

/// Per currency and amount up to five open documents of exactly that amount, oldest due first.
pub async fn find_same_amounts(
    tx: &Tx,
    amounts: &BTreeSet<(Currency, i64)>,
) -> Result<HashMap<(Currency, i64), Vec<SameAmount>>, StoreError> {
    let mut found: HashMap<(Currency, i64), Vec<SameAmount>> = HashMap::new();
    if amounts.is_empty() {
        return Ok(found);
    }
    let rows = amounts.iter().map(|(_, minor)| vec![(*minor).into()]).collect();
    tx.stage("wanted_amounts", &[("minor", "bigint")], rows).await?;
    let sql = "select * from (select d.id, d.reference, d.account_id, d.open_minor, a.reference as account_reference, a.currency, \
                 row_number() over (partition by a.currency, d.open_minor order by d.due_on, d.id) as place \
               from documents d join accounts a on a.id = d.account_id \
               where d.open_minor <> 0 and d.open_minor in (select minor from wanted_amounts)) f \
               where place <= 5 order by place";
    tx.each(sql, &[], |row| {
        found.entry((row.get("currency")?, row.get("open_minor")?)).or_default().push(SameAmount {
            document_id: row.get("id")?,
            document_reference: row.get("reference")?,
            account_id: row.get("account_id")?,
            account_reference: row.get("account_reference")?,
        });
        Ok(())
    })
    .await?;
    Ok(found)
}

/// A receipt that a returned payment may take back.
#[derive(Clone, Debug)]
pub struct Returnable {
    /// The receipt.
    pub id: ReceiptId,
    /// Its account.
    pub account_id: AccountId,
    /// Its account's currency.
    pub currency: Currency,
    /// Minor units.
    pub minor: i64,
    /// The day it counts from.
    pub effective_on: Day,
}

/// The receipts that stand, by what they may be called in a return: their own reference, or the end-to-end id of the
/// transaction they were made of.
pub async fn find_returnable(
    tx: &Tx,
    names: &BTreeSet<String>,
) -> Result<HashMap<String, Vec<Returnable>>, StoreError> {
    let mut found: HashMap<String, Vec<Returnable>> = HashMap::new();
    if names.is_empty() {
        return Ok(found);
    }
    let rows = names.iter().map(|name| vec![name.as_str().into()]).collect();
    tx.stage("returned_names", &[("name", "text")], rows).await?;
    let columns = "r.id, r.account_id, a.currency, r.amount_minor, r.effective_on";
    let sql = format!(
        "select r.reference as name, {columns} from receipts r join accounts a on a.id = r.account_id \
         where r.returned_on is null and r.reference in (select name from returned_names) \
         union select t.end_to_end_id, {columns} from bank_transactions t join receipts r on r.id = t.receipt_id \
         join accounts a on a.id = r.account_id \
         where t.outcome = 'applied' and r.returned_on is null and t.end_to_end_id in (select name from returned_names)"
    );
    tx.each(&sql, &[], |row| {
        found.entry(row.get("name")?).or_default().push(Returnable {
            id: row.get("id")?,
            account_id: row.get("account_id")?,
            currency: row.get("currency")?,
            minor: row.get("amount_minor")?,
            effective_on: row.get("effective_on")?,
        });
        Ok(())
    })
    .await?;
    Ok(found)
}
