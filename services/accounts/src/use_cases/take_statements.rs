//! Takes a file of bank statements: keeps it, reads it, books what it tells.
//!
//! All of a file is booked in one transaction. What an earlier statement told already is kept beside it and booked no
//! second time; begun again after a crash, the operation finds what it had booked.

mod apply;
mod classify;
mod proposals;
mod returns;

use bytes::Bytes;
use kernel::{Actor, OperationId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::{Blobs, StoreError, Tx};
use web::{Ctx, Problem, Progress};

use crate::domain::bank;
use crate::error::Error;

pub use apply::booked;
pub use returns::{fee_of, original_of, reason_of};

/// The operation's kind.
pub const OPERATION: &str = "bank-statements";

/// An upload that is kept, and the operation's input.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Upload {
    key: String,
    file_name: String,
    sha256: String,
    bytes: u64,
}

impl Upload {
    /// Keeps a file before anything else, so that a restart finds it. Refused when it is no bank statement at all.
    pub async fn keep(blobs: &Blobs, file_name: String, content: Bytes) -> Result<Self, Error> {
        bank::check_head(&content).map_err(Error::BankFileUnreadable)?;
        let sha256 = hex::encode(Sha256::digest(&content));
        let bytes = content.len() as u64;
        let key = format!("bank-statements/{}", OperationId::fresh());
        blobs.put(&key, content).await?;
        Ok(Self { key, file_name, sha256, bytes })
    }

    /// Forgets it.
    pub async fn forget(&self, blobs: &Blobs) {
        if let Err(error) = blobs.delete(&self.key).await {
            tracing::warn!(%error, key = %self.key, "an upload could not be removed");
        }
    }
}

/// Asks for the work.
pub async fn request(ctx: &Ctx, tx: &Tx, by: &Actor, upload: &Upload) -> Result<OperationId, StoreError> {
    ctx.operations().start(tx, OPERATION, by, upload).await
}

/// The operation's handler.
pub async fn run(ctx: Ctx, progress: Progress, input: Value) -> Result<Value, Problem> {
    let upload: Upload = serde_json::from_value(input).map_err(|error| Problem::internal_because(&error))?;
    let ended = attempt(&ctx, &progress, &upload).await;
    if ended.as_ref().err().is_none_or(|problem| problem.slug() != "unavailable") {
        upload.forget(ctx.blobs()).await;
    }
    ended
}

async fn attempt(ctx: &Ctx, progress: &Progress, upload: &Upload) -> Result<Value, Problem> {
    let content = ctx.blobs().get(&upload.key).await?.ok_or(Error::UploadMissing)?;
    let read = tokio::task::spawn_blocking(move || bank::read(&content)).await;
    let statements = read.map_err(|error| Problem::internal_because(&error))?.map_err(Error::BankFileUnreadable)?;
    progress.report(upload.bytes, upload.bytes.saturating_mul(2)).await?;
    progress.go_on()?;
    let taken = apply::apply(ctx, progress, upload, statements).await?;
    Ok(json!({ "statements": taken }))
}
