//! An upload kept in parts, read as one stream.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use bytes::{Buf, Bytes};
use kernel::ImportId;
use store::Blobs;
use tokio::sync::mpsc::{self, Receiver};

/// The size of a part: what is held in memory of a file at a time, twice.
pub const PART_BYTES: usize = 4 * 1024 * 1024;

/// The key of a part.
pub fn part_key(import: ImportId, part: u32) -> String {
    format!("accounts/imports/{}/{part:06}", import.uuid().simple())
}

/// How much was consumed, seen from outside the reader.
#[derive(Clone, Default)]
pub struct Consumed {
    bytes: Arc<AtomicU64>,
    is_broken: Arc<AtomicBool>,
}

impl Consumed {
    /// Bytes consumed since asked last.
    pub fn take(&self) -> u64 {
        self.bytes.swap(0, Ordering::Relaxed)
    }

    /// Whether a part was missing.
    pub fn is_broken(&self) -> bool {
        self.is_broken.load(Ordering::Relaxed)
    }
}

/// A blocking reader over parts that are fetched ahead.
pub struct PartsReader {
    parts: Receiver<Option<Bytes>>,
    current: Bytes,
    consumed: Consumed,
}

impl PartsReader {
    /// Fetches parts in the background, one ahead.
    pub fn fetching(blobs: Blobs, import: ImportId, count: u32) -> Self {
        let (sender, parts) = mpsc::channel(1);
        tokio::spawn(async move {
            for part in 0..count {
                let fetched = blobs.get(&part_key(import, part)).await.ok().flatten();
                if sender.send(fetched).await.is_err() {
                    return;
                }
            }
        });
        Self { parts, current: Bytes::new(), consumed: Consumed::default() }
    }

    /// How much is consumed.
    pub fn consumed(&self) -> Consumed {
        self.consumed.clone()
    }
}

impl Read for PartsReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.current.is_empty() {
            match self.parts.blocking_recv() {
                None => return Ok(0),
                Some(Some(part)) => self.current = part,
                Some(None) => {
                    self.consumed.is_broken.store(true, Ordering::Relaxed);
                    return Err(io::Error::other("a part of the upload is missing"));
                }
            }
        }
        let count = buffer.len().min(self.current.len());
        buffer[..count].copy_from_slice(&self.current[..count]);
        self.current.advance(count);
        self.consumed.bytes.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
