//! The refused rows of an import as they stood in its file, each with its reasons, to be corrected and imported again.

use std::collections::HashMap;

use bytes::Bytes;
use csv::{StringRecord, Terminator, Writer, WriterBuilder};
use documents::neutral;
use store::Blobs;
use tokio::sync::mpsc::{self, Receiver, Sender};

use super::reading::{Opened, Opening, PartsReader, Table, open, part_key};
use crate::domain::import::{AnyLayout, Encoding, REFUSAL_COLUMNS};
use crate::error::Error;
use crate::store::imports::{Import, KeptRefusal};

/// How much is handed over at a time.
const PIECE_BYTES: usize = 64 * 1024;

/// What was refused, by line.
type ByLine = HashMap<u32, Vec<KeptRefusal>>;

/// Reads the file again and hands back its refused rows as CSV, piece by piece. Of a workbook, those of one sheet.
pub async fn hand_back_refused(
    blobs: &Blobs,
    import: &Import,
    refused: Vec<KeptRefusal>,
    sheet: Option<String>,
) -> Result<Receiver<Result<Bytes, std::io::Error>>, Error> {
    for part in 0..import.parts {
        if !blobs.exists(&part_key(import.id, part)).await? {
            return Err(Error::UploadMissing);
        }
    }
    let sheet = sheet.or_else(|| refused.first().and_then(|one| one.sheet.clone()));
    let mut by_line = ByLine::new();
    for one in refused.into_iter().filter(|one| one.sheet == sheet) {
        by_line.entry(one.line).or_default().push(one);
    }
    let parts = PartsReader::fetching(blobs.clone(), import.id, import.parts);
    let (pieces, receiver) = mpsc::channel(4);
    let how = (import.layout.clone(), import.encoding);
    tokio::task::spawn_blocking(move || {
        if let Err(why) = write(parts, &how, sheet.as_deref(), &by_line, &pieces) {
            // The caller may be gone; then nobody needs to know.
            let _ = pieces.blocking_send(Err(why));
        }
    });
    Ok(receiver)
}

fn write(
    parts: PartsReader,
    how: &(AnyLayout, Option<Encoding>),
    sheet: Option<&str>,
    by_line: &ByLine,
    pieces: &Sender<Result<Bytes, std::io::Error>>,
) -> Result<(), std::io::Error> {
    let how = Opening { encoding: how.1, profile: how.0.profile().map(AsRef::as_ref) };
    let Opened { tables, .. } = open(parts, how).map_err(std::io::Error::other)?;
    let wanted = |table: &Table| sheet.is_none() || table.name().as_deref() == sheet;
    let Some(table) = tables.into_iter().find(wanted) else { return Ok(()) };
    let mut writer = begun("\u{feff}".as_bytes().to_vec());
    let own: Vec<String> = table.headings().iter().map(|heading| heading.trim().to_owned()).collect();
    let is_ours = |heading: &String| REFUSAL_COLUMNS.contains(&heading.as_str());
    // A file that was handed back once already does not gather columns.
    let kept: Vec<bool> = own.iter().map(|heading| !is_ours(heading)).collect();
    let headings = own.into_iter().filter(|heading| !is_ours(heading));
    writer.write_record(headings.chain(REFUSAL_COLUMNS.map(str::to_owned)))?;
    for record in table {
        let (Some(refused), Ok(cells)) = (by_line.get(&record.line), record.cells) else { continue };
        writer.write_record(with_reasons(&cells, &kept, record.line, refused))?;
        if writer.get_ref().len() >= PIECE_BYTES {
            let piece = writer.into_inner().map_err(|why| why.into_error())?;
            if pieces.blocking_send(Ok(piece.into())).is_err() {
                return Ok(());
            }
            writer = begun(Vec::new());
        }
    }
    let rest = writer.into_inner().map_err(|why| why.into_error())?;
    // The caller may be gone; then nobody needs the rest.
    let _ = pieces.blocking_send(Ok(rest.into()));
    Ok(())
}

fn begun(start: Vec<u8>) -> Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(start)
}

fn with_reasons(cells: &StringRecord, kept: &[bool], line: u32, refused: &[KeptRefusal]) -> Vec<String> {
    let is_kept = |place: usize| kept.get(place).copied().unwrap_or(true);
    let own = cells.iter().enumerate().filter(|(place, _)| is_kept(*place));
    let mut row: Vec<String> = own.map(|(_, cell)| neutral(cell)).collect();
    let columns: Vec<&str> = refused.iter().map(|one| one.column.as_str()).collect();
    let reasons: Vec<&str> = refused.iter().map(|one| one.reason.as_str()).collect();
    row.extend([line.to_string(), neutral(&columns.join("; ")), neutral(&reasons.join("; "))]);
    row
}
