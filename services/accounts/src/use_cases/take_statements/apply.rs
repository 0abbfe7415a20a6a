//! A file into the books, in one transaction.

use std::collections::HashMap;

use kernel::{Actor, BankStatementId, ReceiptId, sha256_hex};
use serde::Serialize;
use store::Tx;
use web::{Ctx, Problem, Progress};

use super::classify::{Sorted, payment_of, sort};
use super::{Upload, proposals, returns};
use crate::config::Settings;
use crate::domain::bank::{Finding, FindingKind, Format, Kind, Statement, against_earlier, keys};
use crate::domain::cash_application::{Application, Books, Unclear, Wanted, Why, decide};
use crate::domain::posting::latest_effective_day;
use crate::store::bank::booking::{self, Booking};
use crate::store::bank::entries::{KeptEntry, KeptTransaction, Outcome};
use crate::store::bank::statements::{self, Kept, Stated};
use crate::store::bank::{candidates, clarifications, entries};
use crate::store::ledger::{self, Run};
use crate::store::receipts::Receipt;

/// One statement of the file and what came of it.
#[derive(Debug, Serialize)]
pub struct Taken {
    /// The statement; the known one, where it was known.
    id: BankStatementId,
    name: String,
    bank_account: String,
    format: Format,
    /// An earlier upload brought the same statement; nothing was done.
    is_known: bool,
    findings: usize,
    applied: usize,
    returned: usize,
    unclear: usize,
    known: usize,
}

/// Books a file; what its statements came to.
pub async fn apply(
    ctx: &Ctx,
    progress: &Progress,
    upload: &Upload,
    read: Vec<Statement>,
) -> Result<Vec<Taken>, Problem> {
    let tx = ctx.begin().await?;
    let mut run = ledger::open_run(&tx, ctx.clock()).await?;
    let by = progress.by();
    let mut taken = Vec::new();
    let mut kept = Vec::new();
    let mut transactions = Vec::new();
    for (place, statement) in (0..).zip(read) {
        match statements::find_same(&tx, &keys::statement_digest(&statement)).await? {
            Some(known) => taken.push(Taken::known(&known)),
            None => {
                let (one, sorted) = keep(&tx, &run, progress, upload, place, statement).await?;
                taken.push(Taken::of(&one));
                transactions.extend(sorted);
                kept.push(one);
            }
        }
    }
    progress.go_on()?;
    let doubts = apply_incoming(ctx, &tx, &mut run, &mut transactions).await?;
    let (mut others, mut back): (Vec<_>, Vec<_>) = transactions.into_iter().partition(|one| one.kind != Kind::Returned);
    entries::insert_transactions(&tx, &others).await?;
    // A return may take back what this very file brought.
    let return_doubts = returns::take_back(ctx, &tx, by, &mut back).await?;
    entries::insert_transactions(&tx, &back).await?;
    let mut unclear: Vec<(&KeptTransaction, Unclear)> = Vec::new();
    let by_id: HashMap<uuid::Uuid, &KeptTransaction> = others.iter().map(|one| (one.id, one)).collect();
    unclear.extend(doubts.into_iter().filter_map(|(id, doubt)| Some((*by_id.get(&id)?, doubt))));
    unclear.extend(return_doubts.into_iter().filter_map(|(place, doubt)| Some((back.get(place)?, doubt))));
    let open = proposals::clarify(&tx, run.at, unclear).await?;
    clarifications::insert(&tx, &open).await?;
    others.append(&mut back);
    count(&mut taken, &others);
    write_down(&tx, by, upload, &taken).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Keeps a statement and its entries; hands back its transactions.
async fn keep(
    tx: &Tx,
    run: &Run,
    progress: &Progress,
    upload: &Upload,
    place: i64,
    statement: Statement,
) -> Result<(Kept, Vec<KeptTransaction>), Problem> {
    let id = BankStatementId::fresh();
    let natural = keys::natural_keys(&statement);
    let known = entries::find_known(tx, &statement.account, &natural).await?;
    let Sorted { entries: kept_entries, transactions } = sort(id, &statement, &known, run.today);
    let ends_on = statement.last_day();
    let year = ends_on.and_then(|day| day.to_string().get(..4).and_then(|year| year.parse::<i64>().ok()));
    let mut findings = statement.findings.clone();
    if let Some(year) = year {
        let earlier = statements::list_earlier(tx, &statement, year).await?;
        findings.extend(against_earlier(&statement, year, &earlier));
    }
    findings.extend(known_entries(&kept_entries));
    let count = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
    let kept = Kept {
        id,
        operation_id: progress.id(),
        file_name: upload.file_name.clone(),
        sha256: upload.sha256.clone(),
        place,
        digest: keys::statement_digest(&statement),
        format: statement.format,
        version: statement.version,
        name: statement.id,
        bank_account: statement.account,
        currency: statement.currency,
        sequence: statement.sequence,
        page: statement.page,
        ends_on,
        year,
        opening_minor: statement.opening.map(|balance| balance.minor),
        closing_minor: statement.closing.map(|balance| balance.minor),
        stated: Stated {
            balances: statement.balances,
            summaries: statement.summaries,
            control_total: statement.control_total,
        },
        findings,
        entries: count(kept_entries.len()),
        transactions: count(transactions.len()),
        actor: progress.by().clone(),
        recorded_at: run.at,
    };
    statements::insert(tx, &kept).await?;
    entries::insert(tx, id, &kept.bank_account, &kept_entries).await?;
    Ok((kept, transactions))
}

fn known_entries(kept: &[KeptEntry]) -> Option<Finding> {
    let known = kept.iter().filter(|entry| entry.known_as.is_some()).count();
    let detail = format!("{known} entries were told by an earlier statement; nothing of them was booked again");
    (known > 0).then(|| Finding::of(FindingKind::EntriesKnown, detail))
}

/// Decides and books what came in; what no rule decides is handed back.
async fn apply_incoming(
    ctx: &Ctx,
    tx: &Tx,
    run: &mut Run,
    transactions: &mut [KeptTransaction],
) -> Result<Vec<(uuid::Uuid, Unclear)>, Problem> {
    let is_open = |one: &KeptTransaction| one.kind == Kind::Incoming && one.outcome == Outcome::Unclear;
    let mut wanted = Wanted::default();
    transactions.iter().filter(|one| is_open(one)).for_each(|one| wanted.add(&payment_of(one)));
    let mut books = candidates::load_books(tx, &wanted).await?;
    let oldest_first = ctx.settings::<Settings>().bank.oldest_first;
    let mut bookings = Vec::new();
    let mut doubts = Vec::new();
    for one in transactions.iter_mut().filter(|one| is_open(one)) {
        let decided = match one.booked_on > latest_effective_day(run.today) {
            true => Err(too_far(one)),
            false => decide(&payment_of(one), &books, oldest_first),
        };
        match decided {
            Ok(application) => {
                bookings.push(booked(one, run, &books, &application));
                books.use_up(&application, one.content.minor);
            }
            Err(doubt) => doubts.push((one.id, doubt)),
        }
    }
    booking::book(tx, run, &bookings).await?;
    Ok(doubts)
}

fn too_far(one: &KeptTransaction) -> Unclear {
    let detail = format!("{} is more than a year ahead", one.booked_on);
    Unclear { why: Why::DayOutOfRange, detail, proposals: Vec::new() }
}

/// Notes what a transaction was applied to; its receipt and what that pays.
pub fn booked(one: &mut KeptTransaction, run: &Run, books: &Books, application: &Application) -> Booking {
    let receipt = Receipt {
        id: ReceiptId::fresh(),
        // The transaction's own id is new with each entry, and an entry is booked once.
        reference: format!("BANK-{}", &sha256_hex(one.id.as_bytes())[..24]),
        account_id: application.account,
        amount_minor: one.content.minor,
        unapplied_minor: one.content.minor,
        channel: Some("bank".into()),
        effective_on: one.booked_on,
        recorded_at: run.at,
        returned_on: None,
        return_reason: None,
    };
    let pays = application.shares.iter().filter_map(|share| {
        let document = books.document(share.document)?;
        Some((document.account, document.id, share.minor, document.issued_on.max(one.booked_on)))
    });
    let pays = pays.collect();
    one.outcome = Outcome::Applied;
    one.account_id = Some(application.account);
    one.receipt_id = Some(receipt.id);
    one.confidence = Some(application.confidence);
    one.rule = Some(application.rule);
    one.detail = Some(application.detail.clone());
    Booking { receipt, pays }
}

async fn write_down(tx: &Tx, by: &Actor, upload: &Upload, taken: &[Taken]) -> Result<(), Problem> {
    for one in taken.iter().filter(|one| !one.is_known) {
        let detail = serde_json::json!({ "file": upload.file_name, "sha256": upload.sha256, "statement": one });
        tx.audit("bank-statements", by, "bank_statement_taken", &one.id.to_string(), &detail).await?;
    }
    Ok(())
}

impl Taken {
    fn of(kept: &Kept) -> Self {
        Self {
            id: kept.id,
            name: kept.name.clone(),
            bank_account: kept.bank_account.clone(),
            format: kept.format,
            is_known: false,
            findings: kept.findings.len(),
            applied: 0,
            returned: 0,
            unclear: 0,
            known: 0,
        }
    }

    fn known(kept: &Kept) -> Self {
        Self { is_known: true, ..Self::of(kept) }
    }
}

/// Counts what became of the transactions of each statement.
fn count(taken: &mut [Taken], transactions: &[KeptTransaction]) {
    let mut by_id: HashMap<BankStatementId, &mut Taken> = taken.iter_mut().map(|one| (one.id, one)).collect();
    for one in transactions {
        let Some(taken) = by_id.get_mut(&one.statement_id) else { continue };
        match one.outcome {
            Outcome::Applied => taken.applied += 1,
            Outcome::Returned => taken.returned += 1,
            Outcome::Unclear => taken.unclear += 1,
            Outcome::Known => taken.known += 1,
            Outcome::Dismissed | Outcome::LeftOut => {}
        }
    }
}
