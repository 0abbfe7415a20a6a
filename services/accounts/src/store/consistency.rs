//! The SQL for all accounts and the rules for one account say the same, and a past day says what the present said then.

use kernel::{AccountId, Clock, Currency, Day, DocumentId, HoldId, ReceiptId, Timestamp};
use proptest::prelude::*;
use store::{Conn, Store, Tx};

use super::ageing::{self, Question, Scope};
use super::ledger::{self, Run};
use super::{MIGRATIONS, allocations, balances};
use crate::domain::allocation::{Share, allocate};
use crate::domain::balance::{OverdueDocument, claimed, to_collect};
use crate::domain::hold::HoldKind;

const TODAY: &str = "2026-03-31T08:00:00Z";

async fn books() -> Store {
    let clock = Clock::held_at(TODAY.parse().unwrap());
    let store = Store::open("sqlite::memory:", "accounts").await.unwrap().with_clock(clock);
    store.migrate(MIGRATIONS).await.unwrap();
    store
}

async fn account(tx: &Tx, run: &Run) -> AccountId {
    let (customer, account) = (kernel::CustomerId::fresh(), AccountId::fresh());
    let reference = account.to_string();
    let sql = "insert into customers (id, reference, name, language, sort_name, run, recorded_at) values ($1, $2, $2, 'en', $2, $3, $4)";
    tx.execute(sql, &[&customer, &reference, &run.number, &run.at]).await.unwrap();
    let sql = "insert into accounts (id, reference, customer_id, legal_entity, currency, milli_per_minor, version, run, recorded_at) \
               values ($1, $2, $3, 'main', $4, 10, 1, $5, $6)";
    tx.execute(sql, &[&account, &reference, &customer, &Currency::AED, &run.number, &run.at]).await.unwrap();
    account
}

async fn document(tx: &Tx, run: &Run, account: AccountId, issued: i64, due: i64, minor: i64) -> DocumentId {
    let id = DocumentId::fresh();
    let (issued_on, due_on) = (run.today.plus(-issued), run.today.plus(-due));
    let kind = if minor < 0 { "credit_note" } else { "invoice" };
    let sql = "insert into documents (id, account_id, reference, kind, issued_on, due_on, amount_minor, open_minor, recorded_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $7, $8)";
    tx.execute(sql, &[&id, &account, &id.to_string(), &kind, &issued_on, &due_on, &minor, &run.at]).await.unwrap();
    id
}

async fn receipt(tx: &Tx, run: &Run, account: AccountId, before: i64, minor: i64) -> ReceiptId {
    let id = ReceiptId::fresh();
    let sql = "insert into receipts (id, reference, account_id, amount_minor, unapplied_minor, effective_on, recorded_at) \
               values ($1, $2, $3, $4, $4, $5, $6)";
    let effective_on = run.today.plus(-before);
    tx.execute(sql, &[&id, &id.to_string(), &account, &minor, &effective_on, &run.at]).await.unwrap();
    id
}

async fn balance(
    conn: &Conn,
    as_of: Day,
    latest_on: Option<Day>,
    account: AccountId,
) -> contracts::accounts::AccountBalance {
    let query = ageing::figures(&Question::now(as_of, Scope::One(account)), latest_on);
    let sql = format!("{} select f.*, a.currency from figures f join accounts a on a.id = f.account_id", query.with);
    conn.one(&sql, &query.binds.params(), balances::read_figures).await.unwrap()
}

/// Amounts of documents in their order, and of receipts in theirs; days spread them.
type Portfolio = (Vec<(i64, i64)>, Vec<(i64, i64)>);

fn portfolio() -> impl Strategy<Value = Portfolio> {
    let documents = proptest::collection::vec((0i64..400, 1i64..1_000), 0..8);
    let receipts = proptest::collection::vec((0i64..300, 1i64..1_500), 0..6);
    (documents, receipts)
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// Documents by due day and receipts by their day, as the books order them; ids grow with the order of recording.
fn ordered(portfolio: &Portfolio) -> (Vec<i64>, Vec<i64>) {
    let in_order = |rows: &[(i64, i64)]| {
        let mut rows = rows.to_vec();
        rows.sort_by_key(|(days_before, _)| std::cmp::Reverse(*days_before));
        rows.into_iter().map(|(_, minor)| minor).collect()
    };
    (in_order(&portfolio.0), in_order(&portfolio.1))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn bulk_allocation_is_the_rule_for_each_account(portfolios in proptest::collection::vec(portfolio(), 1..4)) {
        block_on(async {
            let store = books().await;
            let tx = store.begin().await.unwrap();
            let run = ledger::open_run(&tx, store.clock()).await.unwrap();
            let mut expected: Vec<Share> = Vec::new();
            allocations::begin_touched(&tx).await.unwrap();
            for one in &portfolios {
                let account = account(&tx, &run).await;
                tx.execute("insert into touched values ($1)", &[&account]).await.unwrap();
                for (due, minor) in &one.0 {
                    document(&tx, &run, account, due + 30, *due, *minor).await;
                }
                for (before, minor) in &one.1 {
                    receipt(&tx, &run, account, *before, *minor).await;
                }
                let (documents, receipts) = ordered(one);
                expected.extend(allocate(&documents, &receipts));
            }
            allocations::allocate_touched(&tx, &run).await.unwrap();
            let sql = "select amount_minor from allocations";
            let mut ours: Vec<i64> = tx.all(sql, &[], |row| row.get("amount_minor")).await.unwrap();
            let mut theirs: Vec<i64> = expected.iter().map(|share| share.amount).collect();
            ours.sort_unstable();
            theirs.sort_unstable();
            assert_eq!(ours, theirs);
            // Nothing is allocated twice, and the books still add up.
            assert_eq!(allocations::allocate_touched(&tx, &run).await.unwrap(), 0);
            let sql = "select (select coalesce(sum(open_minor), 0) from documents) - (select coalesce(sum(unapplied_minor), 0) from receipts) \
                       - (select coalesce(sum(amount_minor), 0) from documents) + (select coalesce(sum(amount_minor), 0) from receipts) as off";
            assert_eq!(tx.one(sql, &[], |row| row.get::<i64>("off")).await.unwrap(), 0);
        });
    }

    #[test]
    fn a_day_in_the_past_is_what_it_was_in_the_present(one in portfolio(), back in 0i64..200) {
        block_on(async {
            let store = books().await;
            let tx = store.begin().await.unwrap();
            let run = ledger::open_run(&tx, store.clock()).await.unwrap();
            let id = account(&tx, &run).await;
            for (due, minor) in &one.0 {
                document(&tx, &run, id, due + 30, *due, *minor).await;
            }
            for (before, minor) in &one.1 {
                receipt(&tx, &run, id, *before, *minor).await;
            }
            allocations::allocate_account(&tx, &run, id).await.unwrap();
            // The same day by the current columns and by the postings.
            let today = run.today;
            let now = balance(&tx, today, Some(today), id).await;
            let later = balance(&tx, today, Some(today.plus(1)), id).await;
            assert_eq!(now, later);
            // At any day the balance is what counts by then, whatever pays what.
            let as_of = today.plus(-back);
            let then = balance(&tx, as_of, Some(today), id).await;
            let owed: i64 = one.0.iter().filter(|(due, _)| due + 30 >= back).map(|(_, minor)| minor).sum();
            let came: i64 = one.1.iter().filter(|(before, _)| *before >= back).map(|(_, minor)| minor).sum();
            assert_eq!(then.balance, owed - came);
            assert_eq!(then.ageing.iter().sum::<i64>() - then.unapplied, then.balance);
            assert_eq!(then.ageing[1..].iter().sum::<i64>(), then.overdue);
        });
    }

    #[test]
    fn holds_claim_by_the_rule(
        documents in proptest::collection::vec((1i64..400, 1i64..1_000), 1..5),
        holds in proptest::collection::vec((0usize..6, 0usize..5, proptest::option::of(1i64..1_500)), 0..8),
    ) {
        block_on(async {
            let store = books().await;
            let tx = store.begin().await.unwrap();
            let run = ledger::open_run(&tx, store.clock()).await.unwrap();
            let account = account(&tx, &run).await;
            let mut owed = Vec::new();
            let mut ids = Vec::new();
            for (due, minor) in &documents {
                ids.push(document(&tx, &run, account, due + 30, *due, *minor).await);
                owed.push(OverdueDocument { open: *minor, holds: Vec::new() });
            }
            let mut on_account = Vec::new();
            for (number, (place, kind, amount)) in holds.iter().enumerate() {
                let kind = HoldKind::ALL[*kind];
                match owed.get_mut(*place) {
                    Some(document) => document.holds.push((kind, *amount)),
                    None => on_account.push((kind, *amount)),
                }
                let from_on = run.today.plus(-i64::try_from(number).unwrap());
                let sql = "insert into holds (id, account_id, document_id, document_key, kind, amount_minor, from_on, recorded_at) \
                           values ($1, $2, $3, $4, $5, $6, $7, $8)";
                let key = ids.get(*place).map_or(String::new(), ToString::to_string);
                tx.execute(sql, &[&HoldId::fresh(), &account, &ids.get(*place).copied(), &key, &kind.name(), amount, &from_on, &run.at])
                    .await
                    .unwrap();
            }
            let rule = claimed(&owed, &on_account);
            let overdue: i64 = documents.iter().map(|(_, minor)| minor).sum();
            for latest in [run.today, run.today.plus(1)] {
                let ours = balance(&tx, run.today, Some(latest), account).await;
                assert_eq!([ours.disputed, ours.promised, ours.on_plan], rule.by_kind);
                assert_eq!(ours.to_collect, to_collect(overdue, 0, rule));
            }
        });
    }
}

#[test]
fn a_credit_note_pays_like_a_receipt() {
    block_on(async {
        let store = books().await;
        let tx = store.begin().await.unwrap();
        let run = ledger::open_run(&tx, store.clock()).await.unwrap();
        let id = account(&tx, &run).await;
        document(&tx, &run, id, 60, 30, 100).await;
        document(&tx, &run, id, 10, 10, -130).await;
        allocations::allocate_account(&tx, &run, id).await.unwrap();
        let now = balance(&tx, run.today, Some(run.today), id).await;
        assert_eq!((now.overdue, now.unapplied, now.balance), (0, 30, -30));
        let before = balance(&tx, run.today.plus(-11), Some(run.today), id).await;
        assert_eq!((before.overdue, before.unapplied), (100, 0));
        assert_eq!(TODAY.parse::<Timestamp>().unwrap(), run.at);
    });
}
