//! What each receipt paid.

use std::collections::HashMap;

use kernel::{AccountId, Day, DocumentId, ReceiptId};
use store::{Conn, StoreError};

use super::binds::Binds;
use crate::domain::posting::DocumentKind;

/// So much of a document, paid by one receipt.
#[derive(Clone, Debug)]
pub struct Payment {
    /// The document.
    pub document_id: DocumentId,
    /// Its natural key within the account.
    pub document_reference: String,
    /// What it is.
    pub document_kind: DocumentKind,
    /// Minor units.
    pub amount_minor: i64,
    /// The day it counts from.
    pub effective_on: Day,
}

/// What these receipts of an account pay, oldest due first; what was taken back is left out.
pub async fn by_receipt(
    conn: &Conn,
    account: AccountId,
    receipts: &[ReceiptId],
) -> Result<HashMap<ReceiptId, Vec<Payment>>, StoreError> {
    let mut paid: HashMap<ReceiptId, Vec<Payment>> = HashMap::new();
    if receipts.is_empty() {
        return Ok(paid);
    }
    let mut binds = Binds::default();
    let account = binds.add(account);
    let ids: Vec<String> = receipts.iter().map(|id| binds.add(*id)).collect();
    let sql = format!(
        "select l.credit_id, d.id, d.reference, d.kind, l.effective_on, cast(sum(l.amount_minor) as bigint) as amount_minor \
         from allocations l join documents d on d.account_id = l.account_id and d.id = l.document_id \
         where l.account_id = {account} and l.credit_id in ({}) and l.reversed_at is null \
         group by l.credit_id, d.id, d.reference, d.kind, d.due_on, l.effective_on \
         order by d.due_on, l.effective_on, d.id",
        ids.join(", ")
    );
    conn.each(&sql, &binds.params(), |row| {
        paid.entry(row.get("credit_id")?).or_default().push(Payment {
            document_id: row.get("id")?,
            document_reference: row.get("reference")?,
            document_kind: row.parsed("kind")?,
            amount_minor: row.get("amount_minor")?,
            effective_on: row.get("effective_on")?,
        });
        Ok(())
    })
    .await?;
    Ok(paid)
}
