//! Imports: what was asked, how far it is, what was refused.

use kernel::{Actor, Currency, Day, ImportId, OperationId, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Bind, Conn, Json, Row, StoreError, Tx, Word, ensure_fresh};

use super::ledger::Run;
use super::merge::{Counts, RefusedRow};
use crate::domain::import::{AnyLayout, Encoding, Finding, Kind, Mapping, NamedProfile, Profile};

/// Whether a file with refused rows is applied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Accept {
    /// Only whole: any refused row, and nothing is applied.
    #[default]
    All,
    /// The good rows are applied.
    Good,
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Uploaded; waits for its turn.
    Waiting,
    /// Is being read.
    Running,
    /// Is in the books.
    Applied,
    /// Rows were refused; the books are as before.
    Refused,
    /// Could not be read to its end; the books are as before.
    Failed,
    /// Was called off; the books are as before.
    Cancelled,
}

/// Counts per kind of row.
pub type CountsByKind = BTreeMap<Kind, Counts>;

/// One import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The import.
    pub id: ImportId,
    /// The operation that does it.
    pub operation_id: OperationId,
    /// The file's name as uploaded.
    pub file_name: String,
    /// How it is laid out.
    pub layout: AnyLayout,
    /// How its text is written; nothing for a workbook.
    pub encoding: Option<Encoding>,
    /// The kind of its rows, where the caller said it.
    pub kind: Option<Kind>,
    /// Which fields its columns fill, where its headings are its own.
    pub mapping: Option<Mapping>,
    /// Whether good rows are applied when others are refused.
    pub accept: Accept,
    /// The day balances are held at afterwards.
    pub as_of: Option<Day>,
    /// For rows without a legal entity of their own.
    pub legal_entity: String,
    /// For rows without a currency of their own.
    pub currency: Option<Currency>,
    /// Blobs the upload is kept in.
    pub parts: u32,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of the upload.
    pub sha256: String,
    /// Where it stands.
    pub state: State,
    /// Rows read.
    pub rows_read: u64,
    /// Rows refused.
    pub rows_refused: u64,
    /// What became of the rows.
    pub counts: CountsByKind,
    /// What somebody should know of the file.
    pub findings: Vec<Finding>,
    /// Who asked for it.
    pub actor: Actor,
    /// When it was asked for.
    pub recorded_at: Timestamp,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
}

/// How an import ended.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Where it stands now.
    pub state: State,
    /// Rows read.
    pub rows_read: u64,
    /// Rows refused.
    pub rows_refused: u64,
    /// What became of the rows.
    pub counts: CountsByKind,
    /// What somebody should know of the file.
    pub findings: Vec<Finding>,
}

/// The layout as it was when the import was asked for.
fn layout_of(row: &Row) -> Result<AnyLayout, StoreError> {
    let name: String = row.get("layout")?;
    if let Some(profile) = row.get::<Option<Json<Profile>>>("profile")? {
        return Ok(AnyLayout::Data(NamedProfile { name, profile: Arc::new(profile.0) }));
    }
    AnyLayout::built_in(&name).ok_or(StoreError::NotFound)
}

fn read(row: &Row) -> Result<Import, StoreError> {
    Ok(Import {
        id: row.get("id")?,
        operation_id: row.get("operation_id")?,
        file_name: row.get("file_name")?,
        layout: layout_of(row)?,
        encoding: row.get::<Option<String>>("encoding")?.as_deref().and_then(Encoding::named),
        kind: row.get::<Option<Word<Kind>>>("kind")?.map(|kind| kind.0),
        mapping: row.get::<Option<Json<Mapping>>>("mapping")?.map(|mapping| mapping.0),
        accept: row.get::<Word<Accept>>("accept")?.0,
        as_of: row.get("as_of")?,
        legal_entity: row.get("legal_entity")?,
        currency: row.get("currency")?,
        parts: row.get("parts")?,
        bytes: row.get("bytes")?,
        sha256: row.get("sha256")?,
        state: row.get::<Word<State>>("state")?.0,
        rows_read: row.get("rows_read")?,
        rows_refused: row.get("rows_refused")?,
        counts: row.get::<Json<CountsByKind>>("counts")?.0,
        findings: row.get::<Option<Json<Vec<Finding>>>>("findings")?.map(|findings| findings.0).unwrap_or_default(),
        actor: row.get::<Json<Actor>>("actor")?.0,
        recorded_at: row.get("recorded_at")?,
        finished_at: row.get("finished_at")?,
    })
}

/// Writes a new import.
pub async fn insert(tx: &Tx, import: &Import) -> Result<(), StoreError> {
    let sql = "insert into imports (id, operation_id, file_name, layout, kind, accept, as_of, legal_entity, currency, parts, \
                 bytes, sha256, state, rows_read, rows_refused, counts, actor, recorded_at, mapping, \
                 profile, encoding) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, 0, $14, $15, $16, $17, $18, $19)";
    tx.execute(
        sql,
        &[
            &import.id,
            &import.operation_id,
            &import.file_name,
            &import.layout.name(),
            &import.kind.map(Kind::name),
            &Word(import.accept),
            &import.as_of,
            &import.legal_entity,
            &import.currency,
            &import.parts,
            &import.bytes,
            &import.sha256,
            &Word(import.state),
            &Json(&import.counts),
            &Json(&import.actor),
            &import.recorded_at,
            &import.mapping.as_ref().map(Json),
            &import.layout.profile().map(|profile| Json(profile.as_ref())),
            &import.encoding.map(Encoding::name),
        ],
    )
    .await
    .map(|_| ())
}

/// Loads an import.
pub async fn load(conn: &Conn, id: ImportId) -> Result<Import, StoreError> {
    conn.one("select * from imports where id = $1", &[&id], read).await
}

/// Imports, latest first.
pub async fn list(conn: &Conn, before: Option<ImportId>, rows: u32) -> Result<Vec<Import>, StoreError> {
    let before = before.unwrap_or(ImportId::from_uuid(uuid::Uuid::max()));
    conn.all("select * from imports where id < $1 order by id desc limit $2", &[&before, &rows], read).await
}

/// Begins an import, or begins it again: whatever an earlier attempt refused is forgotten. Refused when it has ended.
pub async fn begin(tx: &Tx, id: ImportId) -> Result<(), StoreError> {
    let sql = "update imports set state = 'running' where id = $1 and finished_at is null";
    ensure_fresh(tx.execute(sql, &[&id]).await?)?;
    tx.execute("delete from refused_rows where import_id = $1", &[&id]).await.map(|_| ())
}

/// Notes which run applied an import.
pub async fn note_run(tx: &Tx, id: ImportId, run: &Run, has_changes: bool) -> Result<(), StoreError> {
    let sql = "update imports set run = $2, has_changes = $3 where id = $1";
    tx.execute(sql, &[&id, &run.number, &has_changes]).await.map(|_| ())
}

/// An import of the same file, read the same way, that was applied whole and that no import has changed anything since.
pub async fn find_repeated(conn: &Conn, import: &Import) -> Result<Option<Import>, StoreError> {
    let sql = "select i.* from imports i where i.sha256 = $1 and i.layout = $2 and i.kind is not distinct from $3 \
                 and i.legal_entity = $4 and i.currency is not distinct from $5 and i.mapping is not distinct from $6 \
                 and i.profile is not distinct from $7 and i.encoding is not distinct from $8 and i.state = 'applied' \
                 and i.rows_refused = 0 and not exists (select 1 from imports l where l.run > i.run and l.has_changes) \
               order by i.run desc limit 1";
    let kind = import.kind.map(Kind::name);
    let layout = import.layout.name();
    let mapping = import.mapping.as_ref().map(Json);
    let profile = import.layout.profile().map(|profile| Json(profile.as_ref()));
    let encoding = import.encoding.map(Encoding::name);
    let params: [&(dyn Bind + Sync); 8] =
        [&import.sha256, &layout, &kind, &import.legal_entity, &import.currency, &mapping, &profile, &encoding];
    conn.optional(sql, &params, read).await
}

/// Writes down how an import ended; what has ended stays as it is.
pub async fn finish(tx: &Tx, id: ImportId, ending: &Ending) -> Result<(), StoreError> {
    let sql = "update imports set state = $2, rows_read = $3, rows_refused = $4, counts = $5, finished_at = $6, findings = $7 \
               where id = $1 and finished_at is null";
    let at = tx.store().clock().now();
    let (counts, findings) = (Json(&ending.counts), Json(&ending.findings));
    let params: [&(dyn Bind + Sync); 7] =
        [&id, &Word(ending.state), &ending.rows_read, &ending.rows_refused, &counts, &at, &findings];
    tx.execute(sql, &params).await.map(|_| ())
}

/// A refused row as it is shown.
#[derive(Clone, Debug)]
pub struct KeptRefusal {
    /// Its number within the import.
    pub place: i64,
    /// The sheet, for workbooks.
    pub sheet: Option<String>,
    /// The line.
    pub line: u32,
    /// The column's heading.
    pub column: String,
    /// What stood there.
    pub value: String,
    /// Why it was refused.
    pub reason: String,
}

/// Keeps refused rows; `first` is the number of the first.
pub async fn keep_refused(
    tx: &Tx,
    id: ImportId,
    first: u64,
    sheets: &[Option<String>],
    rows: &[RefusedRow],
) -> Result<(), StoreError> {
    let columns = ["import_id", "place", "sheet", "line", "column_name", "value", "reason"];
    let values = (first..).zip(rows).map(|(number, row)| {
        let sheet = sheets.get(row.place.sheet as usize).cloned().flatten();
        vec![
            id.into(),
            number.into(),
            sheet.into(),
            row.place.line.into(),
            row.refused.column.as_str().into(),
            row.refused.value.replace('\0', " ").into(),
            row.refused.reason.as_str().into(),
        ]
    });
    tx.insert_many("refused_rows", &columns, values.collect()).await.map(|_| ())
}

/// The refused rows of an import, in order.
pub async fn list_refused(
    conn: &Conn,
    id: ImportId,
    after: Option<i64>,
    rows: u32,
) -> Result<Vec<KeptRefusal>, StoreError> {
    let sql = "select place, sheet, line, column_name, value, reason from refused_rows \
               where import_id = $1 and place > $2 order by place limit $3";
    conn.all(sql, &[&id, &after.unwrap_or(-1), &rows], |row| {
        Ok(KeptRefusal {
            place: row.get("place")?,
            sheet: row.get("sheet")?,
            line: row.get("line")?,
            column: row.get("column_name")?,
            value: row.get("value")?,
            reason: row.get("reason")?,
        })
    })
    .await
}
