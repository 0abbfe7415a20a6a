//! Which credit pays which document, for all touched accounts at once.

use kernel::{AccountId, Day};
use store::{StoreError, Tx, Value};
use uuid::Uuid;

use super::day_totals;
use super::ledger::Run;
use crate::domain::allocation::{Share, allocate};

const PAIR: [(&str, &str); 6] = [
    ("account_id", "uuid"),
    ("document_id", "uuid"),
    ("credit_id", "uuid"),
    ("by_receipt", "boolean"),
    ("amount_minor", "bigint"),
    ("effective_on", "date"),
];

/// Documents and credits of an account are laid end to end, oldest first, on one line each; where a stretch of both
/// lines overlaps, that credit pays that document. The edges of both lines cut the stretches.
const OLDEST_FIRST: &str = "
    with credits as (
      select c.account_id, c.id, c.effective_on, c.by_receipt,
        row_number() over (partition by c.account_id order by c.effective_on, c.id) as place,
        cast(sum(c.left_minor) over (partition by c.account_id order by c.effective_on, c.id) as bigint) as upto
      from (
        select r.account_id, r.id, r.effective_on, true as by_receipt, r.unapplied_minor as left_minor from receipts r
        where r.unapplied_minor <> 0 and r.account_id in (select account_id from touched)
        union all
        select d.account_id, d.id, d.issued_on, false, -d.open_minor from documents d
        where d.open_minor <> 0 and d.open_minor < 0 and d.account_id in (select account_id from touched)) c),
    debts as (
      select d.account_id, d.id, d.issued_on,
        row_number() over (partition by d.account_id order by d.due_on, d.issued_on, d.id) as place,
        cast(sum(d.open_minor) over (partition by d.account_id order by d.due_on, d.issued_on, d.id) as bigint) as upto
      from documents d
      where d.open_minor <> 0 and d.open_minor > 0 and d.account_id in (select account_id from credits)),
    edges as (
      select account_id, upto, place as debt, cast(null as bigint) as credit from debts
      union all select account_id, upto, cast(null as bigint), place from credits),
    stretches as (
      select account_id, upto - coalesce(lag(upto) over (partition by account_id order by upto), 0) as amount_minor,
        min(debt) over (partition by account_id order by upto desc) as debt,
        min(credit) over (partition by account_id order by upto desc) as credit
      from edges)
    select s.account_id, d.id as document_id, c.id as credit_id, c.by_receipt, s.amount_minor,
      case when d.issued_on > c.effective_on then d.issued_on else c.effective_on end as effective_on
    from stretches s
    join debts d on d.account_id = s.account_id and d.place = s.debt
    join credits c on c.account_id = s.account_id and c.place = s.credit
    where s.amount_minor > 0";

/// Begins the list of accounts that this run touches.
pub async fn begin_touched(tx: &Tx) -> Result<(), StoreError> {
    tx.stage("touched", &[("account_id", "uuid")], Vec::new()).await
}

/// Touches the accounts of the rows staged in a table.
pub async fn touch_staged(tx: &Tx, table: &str) -> Result<(), StoreError> {
    let sql = format!(
        "insert into touched select distinct a.id from {table} s join accounts a on a.reference = s.account_reference \
         where a.id not in (select account_id from touched)"
    );
    tx.execute(&sql, &[]).await.map(|_| ())
}

/// Touches the accounts that are new or changed in this run.
pub async fn touch_registered(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    let sql = "insert into touched select a.id from accounts a where a.run = $1 \
               and a.id not in (select account_id from touched)";
    tx.execute(sql, &[&run.number]).await.map(|_| ())
}

/// Whether the touched accounts are so few that looking at them alone is cheaper than looking at all.
pub async fn are_few_touched(tx: &Tx) -> Result<bool, StoreError> {
    let sql = "select (select count(*) from touched) as touched, (select count(*) from accounts) as accounts";
    tx.one(sql, &[], |row| Ok(row.get::<i64>("touched")? * 4 < row.get::<i64>("accounts")?)).await
}

/// Pays the open documents of the touched accounts with their open credits, oldest due first.
pub async fn allocate_touched(tx: &Tx, run: &Run) -> Result<u64, StoreError> {
    apply(tx, run, OLDEST_FIRST).await
}

/// What is left of a document or a credit.
struct Left {
    id: Uuid,
    minor: i64,
    effective_on: Day,
    by_receipt: bool,
}

/// The same for one account, without temporary tables.
pub async fn allocate_account(tx: &Tx, run: &Run, account: AccountId) -> Result<(), StoreError> {
    let credits = "select id, unapplied_minor as minor, effective_on, true as by_receipt from receipts \
                   where account_id = $1 and unapplied_minor <> 0 \
                   union all select id, -open_minor, issued_on, false from documents \
                   where account_id = $1 and open_minor <> 0 and open_minor < 0 order by effective_on, id";
    let credits = list_left(tx, credits, account).await?;
    if credits.is_empty() {
        return Ok(());
    }
    let debts = "select id, open_minor as minor, issued_on as effective_on, false as by_receipt from documents \
                 where account_id = $1 and open_minor <> 0 and open_minor > 0 order by due_on, issued_on, id";
    let debts = list_left(tx, debts, account).await?;
    let left = |list: &[Left]| list.iter().map(|one| one.minor).collect::<Vec<_>>();
    let shares = allocate(&left(&debts), &left(&credits));
    let paid_on = |share: &Share| debts[share.document].effective_on.max(credits[share.credit].effective_on);
    let Some(earliest) = shares.iter().map(paid_on).min() else { return Ok(()) };
    day_totals::forget_from(tx, Some(earliest)).await?;
    let pass = tx.next_number("allocation-pass").await?;
    let mut rows: Vec<Vec<Value>> = Vec::with_capacity(shares.len());
    for share in shares {
        let (debt, credit) = (&debts[share.document], &credits[share.credit]);
        rows.push(vec![
            account.into(),
            debt.id.into(),
            credit.id.into(),
            pass.into(),
            credit.by_receipt.into(),
            share.amount.into(),
            paid_on(&share).into(),
            run.at.into(),
        ]);
        let paid = "update documents set open_minor = open_minor - $3 where account_id = $1 and id = $2";
        tx.execute(paid, &[&account, &debt.id, &share.amount]).await?;
        let used = match credit.by_receipt {
            true => "update receipts set unapplied_minor = unapplied_minor - $3 where account_id = $1 and id = $2",
            false => "update documents set open_minor = open_minor + $3 where account_id = $1 and id = $2",
        };
        tx.execute(used, &[&account, &credit.id, &share.amount]).await?;
    }
    let columns =
        ["account_id", "document_id", "credit_id", "pass", "by_receipt", "amount_minor", "effective_on", "recorded_at"];
    tx.insert_many("allocations", &columns, rows).await.map(|_| ())
}

async fn list_left(tx: &Tx, sql: &str, account: AccountId) -> Result<Vec<Left>, StoreError> {
    tx.all(sql, &[&account], |row| {
        Ok(Left {
            id: row.get("id")?,
            minor: row.get("minor")?,
            effective_on: row.get("effective_on")?,
            by_receipt: row.get("by_receipt")?,
        })
    })
    .await
}

/// Writes the pairs that a query finds into the books; tells how many.
pub async fn apply(tx: &Tx, run: &Run, pairs: &str) -> Result<u64, StoreError> {
    tx.stage("pairs", &PAIR, Vec::new()).await?;
    let found = tx.execute(&format!("insert into pairs {pairs}"), &[]).await?;
    if found == 0 {
        return Ok(0);
    }
    day_totals::forget_from_earliest(tx, "select min(effective_on) as day from pairs").await?;
    let pass = tx.next_number("allocation-pass").await?;
    let sql = "insert into allocations (account_id, document_id, credit_id, pass, by_receipt, amount_minor, effective_on, recorded_at) \
               select account_id, document_id, credit_id, $1, by_receipt, amount_minor, effective_on, $2 from pairs";
    tx.execute(sql, &[&pass, &run.at]).await?;
    move_open(tx, "pairs", "-").await?;
    Ok(found)
}

/// Takes back what one receipt had paid, from a day on.
pub async fn take_back_receipt(
    tx: &Tx,
    run: &Run,
    receipt: &super::receipts::Receipt,
    on: Day,
) -> Result<(), StoreError> {
    let paid = "select document_id, cast(sum(amount_minor) as bigint) as minor from allocations \
                where credit_id = $1 and reversed_at is null group by document_id";
    let paid: Vec<(Uuid, i64)> =
        tx.all(paid, &[&receipt.id], |row| Ok((row.get("document_id")?, row.get("minor")?))).await?;
    for (document, minor) in paid {
        let open = "update documents set open_minor = open_minor + $3 where account_id = $1 and id = $2";
        tx.execute(open, &[&receipt.account_id, &document, &minor]).await?;
    }
    day_totals::forget_from(tx, Some(on)).await?;
    let sql = "update allocations set reversed_on = $2, reversed_at = $3 where credit_id = $1 and reversed_at is null";
    tx.execute(sql, &[&receipt.id, &on, &run.at]).await.map(|_| ())
}

/// Takes back every standing allocation of the postings that a query finds: `account_id, id, back_on`. Without a day the
/// allocation is void from its beginning.
pub async fn take_back(tx: &Tx, run: &Run, postings: &str) -> Result<(), StoreError> {
    tx.stage("postings_back", &[("account_id", "uuid"), ("id", "uuid"), ("back_on", "date")], Vec::new()).await?;
    tx.execute(&format!("insert into postings_back {postings}"), &[]).await?;
    let standing = |side: &str| {
        format!(
            "select a.account_id, a.document_id, a.credit_id, a.by_receipt, a.amount_minor, \
               coalesce(p.back_on, a.effective_on), a.pass \
             from postings_back p join allocations a on a.account_id = p.account_id and a.{side} = p.id \
             where a.reversed_at is null"
        )
    };
    // A pair whose two sides both go back is found twice; `union` keeps one.
    take_back_pairs(tx, run, &format!("{} union {}", standing("document_id"), standing("credit_id"))).await
}

/// Takes back the allocations that a query finds: the columns of a pair, its day being the one it goes back, and `pass`.
pub async fn take_back_pairs(tx: &Tx, run: &Run, pairs: &str) -> Result<(), StoreError> {
    let mut columns = PAIR.to_vec();
    columns.push(("pass", "bigint"));
    tx.stage("pairs_back", &columns, Vec::new()).await?;
    if tx.execute(&format!("insert into pairs_back {pairs}"), &[]).await? == 0 {
        return Ok(());
    }
    day_totals::forget_from_earliest(tx, "select min(effective_on) as day from pairs_back").await?;
    let sql = "update allocations set reversed_on = b.effective_on, reversed_at = $1 from pairs_back b \
               where b.account_id = allocations.account_id and b.document_id = allocations.document_id \
               and b.credit_id = allocations.credit_id and b.pass = allocations.pass";
    tx.execute(sql, &[&run.at]).await?;
    move_open(tx, "pairs_back", "+").await
}

/// Moves what is open: `-` when pairs were paid, `+` when they were taken back.
async fn move_open(tx: &Tx, pairs: &str, sign: &str) -> Result<(), StoreError> {
    let other = if sign == "-" { "+" } else { "-" };
    let sums = |side: &str, which: &str| {
        format!(
            "(select account_id, {side} as id, cast(sum(amount_minor) as bigint) as minor from {pairs} where {which} \
             group by account_id, {side}) m"
        )
    };
    let debts = format!(
        "update documents set open_minor = open_minor {sign} m.minor from {} where m.account_id = documents.account_id and m.id = documents.id",
        sums("document_id", "1 = 1")
    );
    tx.execute(&debts, &[]).await?;
    let receipts = format!(
        "update receipts set unapplied_minor = unapplied_minor {sign} m.minor from {} where m.id = receipts.id",
        sums("credit_id", "by_receipt")
    );
    tx.execute(&receipts, &[]).await?;
    // The open part of a credit note is negative.
    let credit_notes = format!(
        "update documents set open_minor = open_minor {other} m.minor from {} where m.account_id = documents.account_id and m.id = documents.id",
        sums("credit_id", "not by_receipt")
    );
    tx.execute(&credit_notes, &[]).await.map(|_| ())
}
