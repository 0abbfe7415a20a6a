//! Rows of one file with the same natural key: the first counts; a later one that says something else is refused.

use store::{StoreError, Tx};

use super::Refusals;
use crate::domain::import::Kind;
use crate::store::staging::table;

/// The natural key of a kind and the columns that make its content.
const fn key_and_content(kind: Kind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        Kind::Customers => (&["reference"], &["name", "name_ar", "language", "segment", "phone", "email"]),
        Kind::Premises => (&["reference"], &["community", "community_ar", "building", "unit", "latitude", "longitude"]),
        Kind::Accounts => (&["reference"], &["customer_reference", "premise_reference", "legal_entity", "currency"]),
        Kind::Documents => {
            (&["account_reference", "reference"], &["kind", "issued_on", "due_on", "amount_minor", "currency"])
        }
        Kind::Receipts => (
            &["reference"],
            &["account_reference", "effective_on", "amount_minor", "currency", "channel", "returned_on"],
        ),
        Kind::Holds => {
            (&["account_reference", "document_key", "kind", "from_on"], &["amount_milli", "reason", "until_on"])
        }
    }
}

/// Keeps the first row of each natural key.
pub async fn drop_repeated(tx: &Tx, kind: Kind, refusals: &mut Refusals) -> Result<(), StoreError> {
    let table = table(kind);
    let (key, content) = key_and_content(kind);
    let same_key = |left: &str, right: &str| {
        key.iter().map(|column| format!("{left}.{column} = {right}.{column}")).collect::<Vec<_>>().join(" and ")
    };
    let differs = content.iter().map(|column| format!("o.{column} is distinct from s.{column}"));
    let repeated = format!(
        "from {table} s join (select {keys}, min(place) as first_place from {table} group by {keys} having count(*) > 1) f \
         on {same} where s.place > f.first_place",
        keys = key.join(", "),
        same = same_key("f", "s"),
    );
    let contradicting = format!(
        "select s.place, s.{} as value from {table} s \
         join (select {keys}, min(place) as first_place from {table} group by {keys} having count(*) > 1) f on {same} \
         join {table} o on o.place = f.first_place where s.place > f.first_place and ({differs}) order by s.place",
        key.last().unwrap_or(&"reference"),
        keys = key.join(", "),
        same = same_key("f", "s"),
        differs = differs.collect::<Vec<_>>().join(" or "),
    );
    let column = if matches!(kind, Kind::Holds) { "from" } else { reference_column(kind) };
    refusals.find(tx, column, "stands earlier in this file with other content", &contradicting).await?;
    let sql = format!("delete from {table} where place in (select s.place {repeated})");
    tx.execute(&sql, &[]).await.map(|_| ())
}

const fn reference_column(kind: Kind) -> &'static str {
    match kind {
        Kind::Customers => "customer_reference",
        Kind::Premises => "premise_reference",
        Kind::Accounts | Kind::Holds => "account_reference",
        Kind::Documents => "document_reference",
        Kind::Receipts => "receipt_reference",
    }
}
