//! Reading an uploaded file on a thread of its own, a chunk at a time, so that memory stays flat however long it is.

mod parts;
mod seen;
mod table;

use std::io::Read;

use kernel::Day;
use store::Blobs;
use tokio::sync::mpsc::{self, Receiver};

use crate::domain::import::{Entry, Form, Kind, Layout, Mapping, Refused, Terms};
use crate::store::merge::RefusedRow;
use crate::store::staging::Place;
use seen::Seen;

pub use parts::{PART_BYTES, PartsReader, part_key};
pub use table::{Format, Opened, Table, open};

/// What to read, and how.
#[derive(Clone, Debug)]
pub struct Source {
    /// The upload's parts.
    pub import: kernel::ImportId,
    /// How many.
    pub parts: u32,
    /// How the file is laid out.
    pub layout: Layout,
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
        let mut reading = Reading { source, news, chunk: Chunk::default(), seen: Seen::default() };
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
}

impl Reading {
    fn run(&mut self, parts: PartsReader) -> Result<(), Abandoned> {
        let consumed = parts.consumed();
        match open(parts) {
            Ok(Opened { tables, .. }) => {
                let many = tables.len() > 1;
                let mut tables = self.recognised(tables);
                // Sheets build on each other: customers before accounts before documents.
                tables.sort_by_key(|(form, _)| form.kind());
                let names = tables.iter().map(|(_, table)| table.name().filter(|_| many)).collect();
                self.send(News::Sheets(names))?;
                for (sheet, (form, table)) in (0..).zip(tables) {
                    self.read_table(sheet, &form, table, &consumed)?;
                }
            }
            Err(why) => self.refuse(FIRST_LINE, vec![Refused::new("", "", why)]),
        }
        if consumed.is_broken() {
            return Ok(());
        }
        self.send_chunk()?;
        let seen = &self.seen;
        self.send(News::End(Summary { has_duplicates: seen.has_duplicates, latest_on: seen.latest_on }))
    }

    /// The tables whose headings are understood; the others are refused.
    fn recognised(&mut self, tables: Vec<Table>) -> Vec<(Form, Table)> {
        let mut known = Vec::new();
        let said = |table: &Table| {
            let by_name =
                table.name().and_then(|name| Kind::ALL.into_iter().find(|kind| kind.name() == name.to_lowercase()));
            self.source.kind.or(by_name)
        };
        let mut refused = Vec::new();
        for table in tables {
            let source = &self.source;
            let (what, mapping) = ((source.layout, said(&table)), source.mapping.as_ref());
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
                Ok(()) => {
                    for entry in entries.drain(..) {
                        self.seen.note(&entry);
                        self.chunk.entries.push((place, entry));
                    }
                }
                Err(refused) => self.refuse(place, refused),
            }
            if self.chunk.rows >= ROWS_A_CHUNK {
                self.chunk.bytes = consumed.take();
                self.send_chunk()?;
            }
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

/// Reads all of a reader, up to a limit.
fn read_all(mut reader: impl Read, limit: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = reader.by_ref().take(limit + 1).read_to_end(&mut bytes).map_err(|why| why.to_string())?;
    if read as u64 > limit { Err(format!("larger than {limit} bytes")) } else { Ok(bytes) }
}
