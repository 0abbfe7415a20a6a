//! Takes an upload and asks for its import.

use bytes::Bytes;
use kernel::{Actor, Currency, Day, ImportId};
use sha2::{Digest, Sha256};
use store::{Blobs, StoreError, Tx};
use web::Ctx;

use super::reading::{PART_BYTES, part_key};
use crate::domain::import::{AnyLayout, Encoding, Kind, Mapping};
use crate::error::Error;
use crate::store::imports::{self, Accept, CountsByKind, Import, State};

/// The operation's kind.
pub const OPERATION: &str = "import";

/// What the caller asks for.
#[derive(Clone, Debug)]
pub struct Request {
    /// The file's name.
    pub file_name: String,
    /// How it is laid out.
    pub layout: AnyLayout,
    /// How its text is written; nothing for a workbook.
    pub encoding: Option<Encoding>,
    /// The kind of its rows.
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
}

/// An upload that is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The import it is kept for.
    pub id: ImportId,
    parts: u32,
    bytes: u64,
    sha256: String,
}

/// Keeps an upload before anything else, so that a restart finds it.
pub async fn keep_upload(blobs: &Blobs, content: &Bytes) -> Result<Kept, StoreError> {
    let id = ImportId::fresh();
    let mut hash = Sha256::new();
    let mut parts = 0;
    for start in (0..content.len()).step_by(PART_BYTES) {
        let part = content.slice(start..content.len().min(start + PART_BYTES));
        hash.update(&part);
        blobs.put(&part_key(id, parts), part).await?;
        parts += 1;
    }
    Ok(Kept { id, parts, bytes: content.len() as u64, sha256: hex::encode(hash.finalize()) })
}

/// Forgets an upload.
pub async fn forget_upload(blobs: &Blobs, id: ImportId, parts: u32) {
    for part in 0..parts {
        if let Err(error) = blobs.delete(&part_key(id, part)).await {
            tracing::warn!(%error, import = %id, "a part of an upload could not be removed");
        }
    }
}

impl Kept {
    /// Forgets this upload.
    pub async fn forget(&self, blobs: &Blobs) {
        forget_upload(blobs, self.id, self.parts).await;
    }
}

/// Writes the import down and asks for the work.
pub async fn request_import(ctx: &Ctx, tx: &Tx, by: &Actor, kept: &Kept, request: Request) -> Result<Import, Error> {
    let input = serde_json::json!({ "import_id": kept.id });
    let operation_id = ctx.operations().start(tx, OPERATION, by, &input).await?;
    let import = Import {
        id: kept.id,
        operation_id,
        file_name: request.file_name,
        layout: request.layout,
        encoding: request.encoding,
        kind: request.kind,
        mapping: request.mapping,
        accept: request.accept,
        as_of: request.as_of,
        legal_entity: request.legal_entity,
        currency: request.currency,
        parts: kept.parts,
        bytes: kept.bytes,
        sha256: kept.sha256.clone(),
        state: State::Waiting,
        rows_read: 0,
        rows_refused: 0,
        counts: CountsByKind::new(),
        findings: Vec::new(),
        actor: by.clone(),
        recorded_at: ctx.now(),
        finished_at: None,
    };
    imports::insert(tx, &import).await?;
    Ok(import)
}
