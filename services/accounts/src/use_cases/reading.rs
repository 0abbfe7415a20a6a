//! Reading an uploaded file on a thread of its own, a chunk at a time, so that memory stays flat however long it is.

mod decoding;
mod head;
mod json_lines;
mod lines;
mod parts;
mod seen;
mod survey;
mod table;

use std::io::Read;
use std::sync::Arc;

use kernel::Day;
use store::Blobs;
use tokio::sync::mpsc::{self, Receiver};

use crate::domain::import::{
    AliasRow, AnyLayout, DueDays, Encoding, Entry, Findings, Form, Kind, Layout, Line, Mapping, NamedProfile, Refused,
    Settled, Taken, Terms, Walk,
};
use crate::store::merge::RefusedRow;
use crate::store::staging::Place;
use seen::Seen;

pub use head::guessed;
pub use parts::{PART_BYTES, PartsReader, part_key};
pub use survey::{Surveyed, survey, survey_tables};
pub use table::{Format, Opened, Opening, Record, Table, is_workbook, open};

/// What to read, and how.
#[derive(Clone, Debug)]
pub struct Source {
    /// The upload's parts.
    pub import: kernel::ImportId,
    /// How many.
    pub parts: u32,
    /// How the file is laid out.
    pub layout: AnyLayout,
    /// How its text is written.
    pub encoding: Option<Encoding>,
    /// What a look through the whole file told of its values, where the layout is data.
    pub surveyed: Option<Arc<(Settled, Arc<DueDays>)>>,
    /// The kind of its rows, where the caller said it.
    pub kind: Option<Kind>,
    /// Which fields its columns fill, where its headings are its own.
    pub mapping: Option<Mapping>,
    /// What is the same for every row.
    pub terms: Terms,
}

/// Some rows, read.
#[derive(Default)]
pub struct Chunk {
    /// Entries of good rows.
    pub entries: Vec<(Place, Entry)>,
    /// Other spellings of customers' references.
    pub aliases: Vec<AliasRow>,
    /// Refused rows, a refusal per cell.
    pub refused: Vec<RefusedRow>,
    /// Rows among them with a refusal.
    pub bad_rows: u64,
    /// Rows read, headings aside.
    pub rows: u64,
    /// Bytes of the upload behind these rows.
    pub bytes: u64,
}

/// What is known of a file once it is read.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Kinds in which a natural key stands more than once.
    pub has_duplicates: [bool; 6],
    /// The latest day anything counts from.
    pub latest_on: Option<Day>,
    /// Digits alone name a customer somewhere.
    pub has_bare_customers: bool,
    /// Digits without a leading zero name a document somewhere.
    pub has_bare_documents: bool,
    /// What somebody should know.
    pub findings: Findings,
}

/// What arrives while a file is read.
pub enum News {
    /// Names of the sheets of a workbook, in the order in which they are read; one `None` for a file of one table.
    Sheets(Vec<Option<String>>),
    /// Some rows.
    Chunk(Chunk),
    /// The end.
    End(Summary),
}

const ROWS_A_CHUNK: u64 = 5_000;
/// Where refusals stand that concern a file as a whole.
const FIRST_LINE: Place = Place { sheet: 0, line: 1 };

/// Reads a file in the background; the last news is `End`, or none when its parts are missing.
pub fn read(blobs: Blobs, source: Source) -> Receiver<News> {
    let (news, receiver) = mpsc::channel(2);
    let parts = PartsReader::fetching(blobs, source.import, source.parts);
    tokio::task::spawn_blocking(move || {
        let (chunk, seen, findings) = (Chunk::default(), Seen::default(), Findings::default());
        let mut reading = Reading { source, news, chunk, seen, findings };
        // The receiver is gone when nobody waits for the rest: then there is nothing left to do.
        let _ = reading.run(parts);
    });
    receiver
}

/// Nobody waits for the rest of the file.
struct Abandoned;

struct Reading {
    source: Source,
    news: mpsc::Sender<News>,
    chunk: Chunk,
    seen: Seen,
    findings: Findings,
}

impl Reading {
    fn run(&mut self, parts: PartsReader) -> Result<(), Abandoned> {
        let consumed = parts.consumed();
        let layout = self.source.layout.clone();
        let how = Opening { encoding: self.source.encoding, profile: layout.profile().map(AsRef::as_ref) };
        match (open(parts, how), &layout) {
            (Ok(Opened { tables, .. }), AnyLayout::Code(layout)) => self.read_by_code(*layout, tables, &consumed)?,
            (Ok(Opened { tables, .. }), AnyLayout::Data(named)) => self.read_by_data(named, tables, &consumed)?,
            (Err(why), _) => self.refuse(FIRST_LINE, vec![Refused::new("", "", why)]),
        }
        if consumed.is_broken() {
            return Ok(());
        }
        self.send_chunk()?;
        let summary = Summary { findings: std::mem::take(&mut self.findings), ..self.seen.summary() };
        self.send(News::End(summary))
    }

    fn read_by_code(
        &mut self,
        layout: Layout,
        tables: Vec<Table>,
        consumed: &parts::Consumed,
    ) -> Result<(), Abandoned> {
        let many = tables.len() > 1;
        let mut tables = self.recognised(layout, tables);
        // Sheets build on each other: customers before accounts before documents.
        tables.sort_by_key(|(form, _)| form.kind());
        let names = tables.iter().map(|(_, table)| table.name().filter(|_| many)).collect();
        self.send(News::Sheets(names))?;
        for (sheet, (form, table)) in (0..).zip(tables) {
            self.read_table(sheet, &form, table, consumed)?;
        }
        Ok(())
    }

    fn read_by_data(
        &mut self,
        named: &NamedProfile,
        tables: Vec<Table>,
        consumed: &parts::Consumed,
    ) -> Result<(), Abandoned> {
        let many = tables.len() > 1;
        self.send(News::Sheets(tables.iter().map(|table| table.name().filter(|_| many)).collect()))?;
        let Some(surveyed) = self.source.surveyed.clone() else { return Ok(()) };
        for (sheet, table) in (0..).zip(tables) {
            let (settled, due_days) = surveyed.as_ref().clone();
            let walk = Walk::begin(Arc::clone(&named.profile), self.source.terms.clone(), settled, due_days);
            self.walk_table(sheet, walk, table, consumed)?;
        }
        Ok(())
    }

    fn walk_table(
        &mut self,
        sheet: u32,
        mut walk: Walk,
        table: Table,
        consumed: &parts::Consumed,
    ) -> Result<(), Abandoned> {
        let mut entries = Vec::new();
        let is_text = table.is_text();
        for record in table {
            let place = Place { sheet, line: record.line };
            match take(&mut walk, is_text, &record, &mut entries) {
                Taken::Nothing => continue,
                Taken::Row => self.accept(place, &mut entries),
                Taken::Refused(refused) => self.refuse(place, refused),
            }
            self.chunk.rows += 1;
            self.chunk.aliases.append(&mut walk.aliases);
            self.go_on(consumed)?;
        }
        let (findings, refused) = walk.finish();
        self.findings.extend(findings);
        if let Some(why) = refused {
            self.refuse(Place { sheet, ..FIRST_LINE }, vec![why]);
        }
        Ok(())
    }

    fn accept(&mut self, place: Place, entries: &mut Vec<Entry>) {
        for entry in entries.drain(..) {
            self.seen.note(&entry);
            self.chunk.entries.push((place, entry));
        }
    }

    fn go_on(&mut self, consumed: &parts::Consumed) -> Result<(), Abandoned> {
        if self.chunk.rows < ROWS_A_CHUNK {
            return Ok(());
        }
        self.chunk.bytes = consumed.take();
        self.send_chunk()
    }

    /// The tables whose headings are understood; the others are refused.
    fn recognised(&mut self, layout: Layout, tables: Vec<Table>) -> Vec<(Form, Table)> {
        let mut known = Vec::new();
        let said = |table: &Table| {
            let by_name =
                table.name().and_then(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name.to_lowercase()));
            self.source.kind.or(by_name)
        };
        let mut refused = Vec::new();
        for table in tables {
            let source = &self.source;
            let (what, mapping) = ((layout, said(&table)), source.mapping.as_ref());
            match Form::recognise(what, mapping, table.headings(), source.terms.clone()) {
                Ok(form) => known.push((form, table)),
                Err(why) => refused.push(why),
            }
        }
        for why in refused {
            self.refuse(FIRST_LINE, vec![why]);
        }
        known
    }

    fn read_table(
        &mut self,
        sheet: u32,
        form: &Form,
        table: Table,
        consumed: &parts::Consumed,
    ) -> Result<(), Abandoned> {
        let mut entries = Vec::new();
        for record in table {
            self.chunk.rows += 1;
            let place = Place { sheet, line: record.line };
            let read = record.cells.map_err(|why| vec![Refused::new("", "", why)]);
            match read.and_then(|cells| form.read(&cells, &mut entries)) {
                Ok(()) => self.accept(place, &mut entries),
                Err(refused) => self.refuse(place, refused),
            }
            self.go_on(consumed)?;
        }
        Ok(())
    }

    fn refuse(&mut self, place: Place, refused: Vec<Refused>) {
        self.chunk.bad_rows += 1;
        self.chunk.refused.extend(refused.into_iter().map(|refused| RefusedRow { place, refused }));
    }

    fn send_chunk(&mut self) -> Result<(), Abandoned> {
        let chunk = std::mem::take(&mut self.chunk);
        self.send(News::Chunk(chunk))
    }

    fn send(&self, news: News) -> Result<(), Abandoned> {
        self.news.blocking_send(news).or(Err(Abandoned))
    }
}

/// Takes a record on the way through a table; one that cannot be read is a refused row.
pub fn take(walk: &mut Walk, is_text: bool, record: &Record, out: &mut Vec<Entry>) -> Taken {
    match &record.cells {
        Err(why) => Taken::Refused(vec![Refused::new("", "", why.as_str())]),
        Ok(cells) if is_text => walk.take(record.line, Line::Text(cells.get(0).unwrap_or_default()), out),
        Ok(cells) => walk.take(record.line, Line::Cells(cells), out),
    }
}

/// Reads all of a reader, up to a limit.
fn read_all(mut reader: impl Read, limit: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = reader.by_ref().take(limit + 1).read_to_end(&mut bytes).map_err(|why| why.to_string())?;
    if read as u64 > limit { Err(format!("larger than {limit} bytes")) } else { Ok(bytes) }
}
