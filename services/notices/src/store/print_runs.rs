//! Print runs and their batches at rest.

use kernel::{CampaignId, Day, Page, PageQuery, PrintRunId, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, Value, Word};

use crate::domain::code::CodeKey;
use crate::domain::run::{Batch, PrintRun, RunState};

/// Adds a run that was asked for. The secret is written here and never again.
pub async fn insert(tx: &Tx, run: &PrintRun, code_key: &[u8]) -> Result<(), StoreError> {
    let sql = "insert into print_runs (run_id, reference, campaign_id, campaign_reference, template_code,
            template_version, template_sha256, code_key, state, requested_by, requested_at, operation_id,
            printed_on, rounds_day, technicians, selected, skipped, previous_run_id, finished_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";
    tx.execute(
        sql,
        &[
            &run.id,
            &run.reference,
            &run.campaign_id,
            &run.campaign_reference,
            &run.template_code,
            &run.template_version,
            &run.template_sha256,
            &code_key,
            &Word(run.state),
            &Json(&run.requested_by),
            &run.requested_at,
            &run.operation_id,
            &run.printed_on,
            &run.rounds_day,
            &Json(&run.technicians),
            &run.selected,
            &Json(&run.skipped),
            &run.previous_run_id,
            &run.finished_at,
        ],
    )
    .await
    .map(|_| ())
}

/// Keeps how far a run is.
pub async fn save(tx: &Tx, run: &PrintRun) -> Result<(), StoreError> {
    let sql = "update print_runs set state = $2, selected = $3, skipped = $4, finished_at = $5 where run_id = $1";
    tx.execute(sql, &[&run.id, &Word(run.state), &run.selected, &Json(&run.skipped), &run.finished_at])
        .await
        .map(|_| ())
}

/// A run.
pub async fn load(conn: &Conn, id: PrintRunId) -> Result<PrintRun, StoreError> {
    conn.one("select * from print_runs where run_id = $1", &[&id], read).await
}

/// The latest run of a campaign.
pub async fn latest(conn: &Conn, campaign_id: CampaignId) -> Result<Option<PrintRun>, StoreError> {
    let sql = "select * from print_runs where campaign_id = $1 order by requested_at desc, run_id desc limit 1";
    conn.optional(sql, &[&campaign_id], read).await
}

/// The first day from `today` on for which rounds of a campaign are planned.
pub async fn next_rounds_day(conn: &Conn, campaign_id: CampaignId, today: Day) -> Result<Option<Day>, StoreError> {
    let sql = "select min(day) as day from rounds where campaign_id = $1 and day >= $2";
    conn.one(sql, &[&campaign_id, &today], |row| row.get("day")).await
}

/// A run with the name of its campaign and how far it is.
#[derive(Clone, Debug)]
pub struct Listed {
    pub run: PrintRun,
    pub campaign_title: Option<String>,
    pub batches: i64,
    pub batches_done: i64,
    pub pieces: i64,
    pub pieces_done: i64,
    pub pages: i64,
}

const LISTED: &str = "select r.*,
        (select t.campaign_title from targets t where t.campaign_id = r.campaign_id limit 1) as campaign_title,
        (select count(*) from print_batches b where b.run_id = r.run_id) as batches,
        (select count(*) from print_batches b where b.run_id = r.run_id and b.state = 'rendered') as batches_done,
        (select cast(coalesce(sum(b.pieces), 0) as bigint) from print_batches b where b.run_id = r.run_id) as pieces,
        (select cast(coalesce(sum(b.pieces), 0) as bigint) from print_batches b
            where b.run_id = r.run_id and b.state = 'rendered') as pieces_done,
        (select cast(coalesce(sum(b.pages), 0) as bigint) from print_batches b where b.run_id = r.run_id) as pages
    from print_runs r";

fn read_listed(row: &Row) -> Result<Listed, StoreError> {
    Ok(Listed {
        run: read(row)?,
        campaign_title: row.get("campaign_title")?,
        batches: row.get("batches")?,
        batches_done: row.get("batches_done")?,
        pieces: row.get("pieces")?,
        pieces_done: row.get("pieces_done")?,
        pages: row.get("pages")?,
    })
}

/// A run with how far it is.
pub async fn load_listed(conn: &Conn, id: PrintRunId) -> Result<Listed, StoreError> {
    conn.one(&format!("{LISTED} where r.run_id = $1"), &[&id], read_listed).await
}

/// Runs, the newest first.
pub async fn list(
    conn: &Conn,
    page: &PageQuery,
    after: Option<PrintRunId>,
    campaign_id: Option<CampaignId>,
    state: Option<RunState>,
) -> Result<Page<Listed>, StoreError> {
    let sql = format!(
        "{LISTED} where (cast($1 as uuid) is null or r.campaign_id = $1) and (cast($2 as uuid) is null or r.run_id < $2)
            and (cast($4 as text) is null or r.state = $4)
         order by r.run_id desc limit $3"
    );
    let limit = i64::from(page.limit()) + 1;
    let rows = conn.all(&sql, &[&campaign_id, &after, &limit, &state.map(Word)], read_listed).await?;
    Ok(Page::from_rows(rows, page.limit(), |listed| vec![listed.run.id.to_string()]))
}

/// Adds the batches of a run, all still to be made.
pub async fn insert_batches(tx: &Tx, run: PrintRunId, batches: &[Batch]) -> Result<(), StoreError> {
    let row = |batch: &Batch| -> Vec<Value> {
        vec![run.into(), batch.seq.into(), "waiting".into(), batch.pieces.into(), 0_u32.into()]
    };
    let columns = ["run_id", "seq", "state", "pieces", "pages"];
    tx.insert_many("print_batches", &columns, batches.iter().map(row).collect()).await.map(|_| ())
}

/// The batches of a run.
pub async fn batches(conn: &Conn, run: PrintRunId) -> Result<Vec<Batch>, StoreError> {
    conn.all("select * from print_batches where run_id = $1 order by seq", &[&run], read_batch).await
}

/// One batch of a run.
pub async fn find_batch(conn: &Conn, run: PrintRunId, seq: u32) -> Result<Option<Batch>, StoreError> {
    conn.optional("select * from print_batches where run_id = $1 and seq = $2", &[&run, &seq], read_batch).await
}

/// Keeps a batch that was made. Tells whether it was this call that made it.
pub async fn save_batch(tx: &Tx, run: PrintRunId, batch: &Batch) -> Result<bool, StoreError> {
    let sql = "update print_batches set state = 'rendered', pieces = $3, pages = $4, first_number = $5,
            last_number = $6, pdf_sha256 = $7, blob = $8
        where run_id = $1 and seq = $2 and state = 'waiting'";
    let saved = tx
        .execute(
            sql,
            &[
                &run,
                &batch.seq,
                &batch.pieces,
                &batch.pages,
                &batch.first_number,
                &batch.last_number,
                &batch.pdf_sha256,
                &batch.blob,
            ],
        )
        .await?;
    Ok(saved == 1)
}

fn read(row: &Row) -> Result<PrintRun, StoreError> {
    Ok(PrintRun {
        id: row.get("run_id")?,
        reference: row.get("reference")?,
        campaign_id: row.get("campaign_id")?,
        campaign_reference: row.get("campaign_reference")?,
        template_code: row.get("template_code")?,
        template_version: row.get("template_version")?,
        template_sha256: row.get("template_sha256")?,
        code_key: CodeKey::of(row.get("code_key")?),
        state: row.get::<Word<RunState>>("state")?.0,
        requested_by: row.get::<Json<_>>("requested_by")?.0,
        requested_at: row.get::<Timestamp>("requested_at")?,
        operation_id: row.get("operation_id")?,
        printed_on: row.get("printed_on")?,
        rounds_day: row.get("rounds_day")?,
        technicians: row.get::<Json<_>>("technicians")?.0,
        selected: row.get("selected")?,
        skipped: row.get::<Json<_>>("skipped")?.0,
        previous_run_id: row.get("previous_run_id")?,
        finished_at: row.get("finished_at")?,
    })
}

fn read_batch(row: &Row) -> Result<Batch, StoreError> {
    Ok(Batch {
        seq: row.get("seq")?,
        is_rendered: row.get::<String>("state")? == "rendered",
        pieces: row.get("pieces")?,
        pages: row.get("pages")?,
        first_number: row.get("first_number")?,
        last_number: row.get("last_number")?,
        pdf_sha256: row.get("pdf_sha256")?,
        blob: row.get("blob")?,
    })
}
