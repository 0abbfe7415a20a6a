//! One customer, account or document under several spellings: digits that lost their leading zeros name what the books know.
//!
//! Digits alone are equal without their leading zeros. The spelling of the books counts; among new ones that with the most
//! zeros. What could be two things of the books is left as it is.

use store::{StoreError, Tx};

use super::staging::table;
use crate::domain::import::{FindingKind, Findings, Kind};

const RESPELT: [(&str, &str); 2] = [("said", "text"), ("meant", "text")];

/// Notes every respelling in `respelt`.
async fn note(tx: &Tx, kind: FindingKind, findings: &mut Findings) -> Result<u64, StoreError> {
    let mut found = 0;
    tx.each("select said, meant from respelt order by said", &[], |row| {
        found += 1;
        findings.note(kind, None, "", &row.get::<String>("said")?, &row.get::<String>("meant")?);
        Ok(())
    })
    .await?;
    Ok(found)
}

/// Gives staged customers the spelling of the books, or one spelling among them; the longest of their names counts.
pub async fn settle_customers(tx: &Tx, has_accounts: bool, findings: &mut Findings) -> Result<bool, StoreError> {
    tx.stage("respelt", &RESPELT, Vec::new()).await?;
    let known = "insert into respelt select s.reference, min(c.reference) \
                 from (select distinct reference from staged_customers where ltrim(reference, '0123456789') = '') s \
                 join customers c on ltrim(c.reference, '0') = ltrim(s.reference, '0') and c.reference <> s.reference \
                 where not exists (select 1 from customers e where e.reference = s.reference) \
                 group by s.reference having count(*) = 1";
    tx.execute(known, &[]).await?;
    let new = "insert into respelt select s.reference, g.meant \
               from (select distinct reference from staged_customers where ltrim(reference, '0123456789') = '') s \
               join (select ltrim(reference, '0') as bare, min(reference) as meant from staged_customers \
                 where ltrim(reference, '0123456789') = '' group by ltrim(reference, '0') \
                 having count(distinct reference) > 1) g on g.bare = ltrim(s.reference, '0') \
               where s.reference <> g.meant and not exists (select 1 from respelt r where r.said = s.reference) \
                 and not exists (select 1 from customers e where e.reference = s.reference)";
    tx.execute(new, &[]).await?;
    if note(tx, FindingKind::CustomerRespelt, findings).await? == 0 {
        return Ok(false);
    }
    tx.execute("insert into staged_aliases select meant, said from respelt", &[]).await?;
    let rename =
        "update staged_customers set reference = r.meant from respelt r where r.said = staged_customers.reference";
    tx.execute(rename, &[]).await?;
    if has_accounts {
        let rename = "update staged_accounts set customer_reference = r.meant from respelt r \
                      where r.said = staged_accounts.customer_reference";
        tx.execute(rename, &[]).await?;
    }
    Ok(true)
}

/// Gives staged accounts, and what is posted to them, the spelling of the books or one spelling among them. They are of the
/// same customer and currency.
pub async fn settle_accounts(tx: &Tx, present: &[Kind], findings: &mut Findings) -> Result<bool, StoreError> {
    tx.stage("respelt", &RESPELT, Vec::new()).await?;
    let known = "insert into respelt select s.reference, min(a.reference) from staged_accounts s \
                 join customers c on c.reference = s.customer_reference \
                 join accounts a on a.customer_id = c.id and ltrim(a.reference, '0') = ltrim(s.reference, '0') \
                   and a.reference <> s.reference and a.currency = s.currency \
                 where not exists (select 1 from accounts e where e.reference = s.reference) \
                 group by s.reference having count(distinct a.reference) = 1";
    tx.execute(known, &[]).await?;
    let new = "insert into respelt select s.reference, min(g.meant) from staged_accounts s \
               join (select customer_reference, currency, ltrim(reference, '0') as bare, min(reference) as meant \
                 from staged_accounts group by customer_reference, currency, ltrim(reference, '0') \
                 having count(distinct reference) > 1) g on g.customer_reference = s.customer_reference \
                 and g.currency = s.currency and g.bare = ltrim(s.reference, '0') \
               where s.reference <> g.meant and not exists (select 1 from respelt r where r.said = s.reference) \
                 and not exists (select 1 from accounts e where e.reference = s.reference) group by s.reference";
    tx.execute(new, &[]).await?;
    if note(tx, FindingKind::AccountRespelt, findings).await? == 0 {
        return Ok(false);
    }
    if present.contains(&Kind::Receipts) {
        let own = "update staged_receipts set reference = r.meant || substr(staged_receipts.reference, length(r.said) + 1) \
                   from respelt r where r.said = staged_receipts.account_reference \
                   and substr(staged_receipts.reference, 1, length(r.said) + 1) = r.said || '/'";
        tx.execute(own, &[]).await?;
    }
    let tables =
        [(Kind::Accounts, "reference"), (Kind::Documents, "account_reference"), (Kind::Receipts, "account_reference")];
    for (kind, column) in tables.into_iter().filter(|(kind, _)| present.contains(kind)) {
        let table = table(kind);
        let rename = format!("update {table} set {column} = r.meant from respelt r where r.said = {table}.{column}");
        tx.execute(&rename, &[]).await?;
    }
    Ok(true)
}

/// What the books know of customers and accounts stays; of new customers the longest name counts. All names are kept aside.
pub async fn keep_known(tx: &Tx) -> Result<(), StoreError> {
    tx.execute("insert into staged_names select distinct reference, name from staged_customers", &[]).await?;
    let longest = "delete from staged_customers where id not in (select id from (select id, row_number() over \
                     (partition by reference order by length(name) desc, place) as rank from staged_customers) r \
                   where r.rank = 1)";
    tx.execute(longest, &[]).await?;
    let customers = "update staged_customers set name = c.name, name_ar = c.name_ar, language = c.language, \
                       segment = coalesce(staged_customers.segment, c.segment), phone = coalesce(staged_customers.phone, c.phone), \
                       email = coalesce(staged_customers.email, c.email), sort_name = c.sort_name \
                     from customers c where c.reference = staged_customers.reference";
    tx.execute(customers, &[]).await?;
    let accounts = "update staged_accounts set customer_reference = k.customer_reference, \
                      premise_reference = k.premise_reference, legal_entity = k.legal_entity \
                    from (select a.reference, a.legal_entity, c.reference as customer_reference, p.reference as premise_reference \
                      from accounts a join customers c on c.id = a.customer_id left join premises p on p.id = a.premise_id \
                      where a.reference in (select reference from staged_accounts)) k \
                    where k.reference = staged_accounts.reference";
    tx.execute(accounts, &[]).await.map(|_| ())
}

/// Gives staged documents that lost their leading zeros the reference the books know: in the same account, of the same day
/// or amount.
pub async fn settle_documents(tx: &Tx, present: &[Kind], findings: &mut Findings) -> Result<bool, StoreError> {
    // Most books have no such reference, and then nothing is compared.
    let zeros = "select d.reference from documents d where substr(d.reference, 1, 1) = '0' limit 1";
    if tx.optional(zeros, &[], |row| row.get::<String>("reference")).await?.is_none() {
        return Ok(false);
    }
    tx.stage("respelt", &[("said", "text"), ("meant", "text"), ("account", "text")], Vec::new()).await?;
    let known = "insert into respelt select s.reference, min(d.reference), s.account_reference from staged_documents s \
                 join accounts a on a.reference = s.account_reference \
                 join documents d on d.account_id = a.id and ltrim(d.reference, '0') = s.reference and d.reference <> s.reference \
                   and (d.issued_on = s.issued_on or d.amount_minor = s.amount_minor) \
                 where ltrim(s.reference, '0123456789') = '' and not exists \
                   (select 1 from documents e where e.account_id = a.id and e.reference = s.reference) \
                 group by s.reference, s.account_reference having count(distinct d.reference) = 1";
    tx.execute(known, &[]).await?;
    if note(tx, FindingKind::DocumentRespelt, findings).await? == 0 {
        return Ok(false);
    }
    let tables = [(Kind::Documents, "reference"), (Kind::Receipts, "pays"), (Kind::Holds, "document_key")];
    for (kind, column) in tables.into_iter().filter(|(kind, _)| present.contains(kind)) {
        let table = table(kind);
        let rename = format!(
            "update {table} set {column} = r.meant from respelt r \
             where r.said = {table}.{column} and r.account = {table}.account_reference"
        );
        tx.execute(&rename, &[]).await?;
    }
    Ok(true)
}
