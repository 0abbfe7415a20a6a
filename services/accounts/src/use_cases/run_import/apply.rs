//! The second reading: the good rows are staged and merged, paid and aged, and all of it told, in one transaction.

use contracts::accounts::ImportFinished;
use store::{StoreError, Tx};
use web::{Ctx, Problem, Progress};

use super::check::Checked;
use crate::domain::import::{Findings, Kind};
use crate::error::Error;
use crate::store::ageing::Scope;
use crate::store::imports::{self, Accept, CountsByKind, Ending, Import, State};
use crate::store::ledger::{self, Run};
use crate::store::merge::{self, Counts, Refusals};
use crate::store::staging::{self, Staging};
use crate::store::{aliases, allocations, balances, receipts, registered, spellings};
use crate::use_cases::reading::{self, News, Source};

/// From this many new rows on, the planner is given fresh statistics before the books are aged.
const WORTH_MEASURING: u64 = 10_000;

/// Brings the file into the books, or refuses it.
pub async fn apply(
    ctx: &Ctx,
    progress: &Progress,
    import: &Import,
    source: Source,
    checked: &Checked,
) -> Result<(), Problem> {
    let tx = ctx.begin().await?;
    let mut run = ledger::open_run(&tx, ctx.clock()).await?;
    if imports::load(&tx, import.id).await?.finished_at.is_some() {
        return Ok(());
    }
    let present = stage(ctx, progress, &tx, source).await?;
    let mut findings = checked.summary.findings.clone();
    let is_respelt = settle_spellings(&tx, import, &present, checked, &mut findings).await?;
    let (counts, refusals) = merge_all(&tx, &run, &present, checked, is_respelt).await?;
    let mut ending = Ending {
        state: State::Refused,
        rows_read: checked.rows,
        rows_refused: checked.bad_rows + refusals.count,
        counts: CountsByKind::new(),
        findings: findings.into_list(),
    };
    if is_refused(import, &refusals) {
        drop(tx);
        let tx = ctx.begin().await?;
        imports::keep_refused(&tx, import.id, checked.refused, &checked.sheets, &refusals.rows).await?;
        tx.commit().await?;
        return Err(super::finish_refused(ctx, import, &ending).await?);
    }
    imports::keep_refused(&tx, import.id, checked.refused, &checked.sheets, &refusals.rows).await?;
    ending = Ending { state: State::Applied, counts, ..ending };

    if present.contains(&Kind::Customers) {
        aliases::keep(&tx, import.id).await?;
    }
    ledger::note_latest(&tx, &mut run, checked.summary.latest_on).await?;
    settle(&tx, &run, &present, &ending.counts).await?;
    let scope = hold_at(&tx, &mut run, import).await?;
    tell(&tx, &run, import, &ending, scope).await?;
    write_down(&tx, &run, import, &ending).await?;
    tx.commit().await?;
    Ok(())
}

/// Finds whom and what other spellings mean. A layout that is data brings postings: what the books know of a customer or
/// an account stays as it is. Whether anything is spelt otherwise now.
async fn settle_spellings(
    tx: &Tx,
    import: &Import,
    present: &[Kind],
    checked: &Checked,
    findings: &mut Findings,
) -> Result<bool, StoreError> {
    let mut is_respelt = false;
    if checked.summary.has_bare_customers && present.contains(&Kind::Customers) {
        is_respelt |= spellings::settle_customers(tx, present.contains(&Kind::Accounts), findings).await?;
    }
    if import.layout.profile().is_some() && present.contains(&Kind::Accounts) {
        is_respelt |= spellings::settle_accounts(tx, present, findings).await?;
        spellings::keep_known(tx).await?;
    }
    if checked.summary.has_bare_documents && present.contains(&Kind::Documents) {
        is_respelt |= spellings::settle_documents(tx, present, findings).await?;
    }
    Ok(is_respelt)
}

/// Merges kind after kind, in the order in which they build on each other.
async fn merge_all(
    tx: &Tx,
    run: &Run,
    present: &[Kind],
    checked: &Checked,
    is_respelt: bool,
) -> Result<(CountsByKind, Refusals), StoreError> {
    let mut refusals = Refusals::default();
    let mut counts = CountsByKind::new();
    for kind in present {
        let has_duplicates = is_respelt || checked.summary.has_duplicates[*kind as usize];
        counts.insert(*kind, merge::merge(tx, run, *kind, has_duplicates, &mut refusals).await?);
    }
    Ok((counts, refusals))
}

/// Whether what the books contradict refuses the file: always when more was refused than could be kept.
fn is_refused(import: &Import, refusals: &Refusals) -> bool {
    refusals.count > 0 && (import.accept == Accept::All || refusals.count > refusals.rows.len() as u64)
}

async fn write_down(tx: &Tx, run: &Run, import: &Import, ending: &Ending) -> Result<(), StoreError> {
    let detail = serde_json::json!({
        "file": import.file_name, "sha256": import.sha256, "layout": import.layout.name(), "rows": ending.rows_read,
        "refused": ending.rows_refused, "counts": ending.counts,
    });
    tx.audit("imports", &import.actor, "import_applied", &import.id.to_string(), &detail).await?;
    let has_changes = ending.counts.values().any(|counts| counts.changed > 0);
    imports::note_run(tx, import.id, run, has_changes).await?;
    imports::finish(tx, import.id, ending).await
}

/// Applies a file that is in the books already, row for row: only the day it names may change anything.
pub async fn apply_repeated(ctx: &Ctx, import: &Import) -> Result<bool, Problem> {
    let tx = ctx.begin().await?;
    let mut run = ledger::open_run(&tx, ctx.clock()).await?;
    let Some(known) = imports::find_repeated(&tx, import).await? else { return Ok(false) };
    let all_known =
        |counts: &Counts| Counts { unchanged: counts.new + counts.changed + counts.unchanged, ..Counts::default() };
    let counts: CountsByKind = known.counts.iter().map(|(kind, counts)| (*kind, all_known(counts))).collect();
    let ending =
        Ending { state: State::Applied, rows_read: known.rows_read, rows_refused: 0, counts, findings: known.findings };
    allocations::begin_touched(&tx).await?;
    let scope = hold_at(&tx, &mut run, import).await?;
    balances::publish(&tx, &run, scope).await?;
    tell_finished(&tx, import, &ending).await?;
    let detail = serde_json::json!({ "file": import.file_name, "sha256": import.sha256, "repeats": known.id });
    tx.audit("imports", &import.actor, "import_repeated", &import.id.to_string(), &detail).await?;
    imports::finish(&tx, import.id, &ending).await?;
    tx.commit().await?;
    Ok(true)
}

/// Reads the file into temporary tables; tells which kinds of rows it has.
async fn stage(ctx: &Ctx, progress: &Progress, tx: &Tx, source: Source) -> Result<Vec<Kind>, Problem> {
    let mut news = reading::read(ctx.blobs().clone(), source);
    let mut staging = Staging::default();
    aliases::stage(tx).await?;
    while let Some(piece) = news.recv().await {
        match piece {
            News::Sheets(_) => {}
            News::Chunk(chunk) => {
                aliases::push(tx, &chunk.aliases).await?;
                for (place, entry) in chunk.entries {
                    staging.push(tx, place, entry).await?;
                }
            }
            News::End(_) => return Ok(staging.finish(tx).await?),
        }
        progress.go_on()?;
    }
    Err(Error::UploadMissing.into())
}

fn moved(counts: &CountsByKind, kind: Kind) -> u64 {
    counts.get(&kind).map_or(0, |counts| counts.new + counts.changed)
}

/// Finds the accounts whose figures may have moved, and pays documents with receipts and credits.
async fn settle(tx: &Tx, run: &Run, present: &[Kind], counts: &CountsByKind) -> Result<(), StoreError> {
    registered::note_changed(tx, run).await?;
    allocations::begin_touched(tx).await?;
    let postings = [Kind::Documents, Kind::Receipts, Kind::Holds];
    for kind in postings.into_iter().filter(|kind| moved(counts, *kind) > 0) {
        allocations::touch_staged(tx, staging::table(kind)).await?;
    }
    if present.contains(&Kind::Receipts) {
        merge::pay_named(tx, run).await?;
    }
    if moved(counts, Kind::Documents) + moved(counts, Kind::Receipts) > 0 {
        allocations::allocate_touched(tx, run).await?;
    }
    if present.contains(&Kind::Receipts) && merge::mark_returns(tx, run).await? > 0 {
        allocations::allocate_touched(tx, run).await?;
    }
    let measured = [
        (Kind::Customers, "customers"),
        (Kind::Premises, "premises"),
        (Kind::Accounts, "accounts"),
        (Kind::Documents, "documents"),
        (Kind::Receipts, "receipts"),
    ];
    for (kind, table) in measured {
        if moved(counts, kind) >= WORTH_MEASURING {
            tx.execute(&format!("analyze {table}"), &[]).await?;
        }
    }
    Ok(())
}

/// Holds balances at the day the import names; the accounts to be aged.
async fn hold_at(tx: &Tx, run: &mut Run, import: &Import) -> Result<Scope, StoreError> {
    let before = run.balance_day();
    if let Some(day) = import.as_of {
        ledger::hold_at(tx, run, (day < run.today).then_some(day)).await?;
    }
    allocations::touch_registered(tx, run).await?;
    let is_few = allocations::are_few_touched(tx).await?;
    Ok(if run.balance_day() == before && is_few { Scope::Touched } else { Scope::All })
}

async fn tell(tx: &Tx, run: &Run, import: &Import, ending: &Ending, scope: Scope) -> Result<(), StoreError> {
    registered::tell(tx, run).await?;
    if ending.counts.contains_key(&Kind::Receipts) {
        receipts::tell_recorded(tx).await?;
        receipts::tell_returned(tx).await?;
    }
    balances::publish(tx, run, scope).await?;
    if moved(&ending.counts, Kind::Accounts) >= WORTH_MEASURING {
        for table in ["search_terms", "account_words", "balances"] {
            tx.execute(&format!("analyze {table}"), &[]).await?;
        }
    }
    tell_finished(tx, import, ending).await
}

async fn tell_finished(tx: &Tx, import: &Import, ending: &Ending) -> Result<(), StoreError> {
    let new = |kind| ending.counts.get(&kind).map_or(0, |counts: &Counts| counts.new);
    tx.publish(&ImportFinished {
        import_id: import.id,
        layout: import.layout.name().to_owned(),
        rows: ending.rows_read,
        refused: ending.rows_refused,
        documents: new(Kind::Documents),
        receipts: new(Kind::Receipts),
    })
    .await
    .map(|_| ())
}
