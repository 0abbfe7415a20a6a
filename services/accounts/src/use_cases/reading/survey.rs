//! A look through a whole file before its first row is read, where its layout needs one.

use std::sync::Arc;

use kernel::ImportId;
use store::Blobs;
use web::Problem;

use super::{Opened, Opening, PartsReader, Source, Table, open};
use crate::domain::import::{DueDays, Line, Profile, Refused, Settled, Survey};

/// What a file told of its values.
pub type Surveyed = (Settled, Arc<DueDays>);

/// Looks through an upload. A refusal says which value could be read two ways.
pub async fn survey(
    blobs: &Blobs,
    source: &Source,
    profile: Arc<Profile>,
) -> Result<Result<Surveyed, Refused>, Problem> {
    if !profile.must_be_surveyed() {
        return Ok(survey_tables(profile, std::iter::empty()));
    }
    let parts = parts_of(blobs, source.import, source.parts);
    let encoding = source.encoding;
    let looked = tokio::task::spawn_blocking(move || {
        let how = Opening { encoding, profile: Some(profile.as_ref()) };
        // What cannot be opened is refused when it is read.
        let tables = open(parts, how).map_or_else(|_| Vec::new(), |Opened { tables, .. }| tables);
        survey_tables(Arc::clone(&profile), tables)
    });
    looked.await.map_err(|error| Problem::internal_because(&error))
}

fn parts_of(blobs: &Blobs, import: ImportId, parts: u32) -> PartsReader {
    PartsReader::fetching(blobs.clone(), import, parts)
}

/// Looks through tables.
pub fn survey_tables(profile: Arc<Profile>, tables: impl IntoIterator<Item = Table>) -> Result<Surveyed, Refused> {
    let mut survey = Survey::begin(profile);
    for table in tables {
        let is_text = table.is_text();
        for record in table {
            let Ok(cells) = &record.cells else { continue };
            survey.look(if is_text { Line::Text(cells.get(0).unwrap_or_default()) } else { Line::Cells(cells) });
        }
        survey = survey.next_table();
    }
    survey.settle().map(|(settled, due_days)| (settled, Arc::new(due_days)))
}
