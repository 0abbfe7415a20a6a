#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod backend;
mod blobs;
mod bulk;
mod cause;
mod column;
mod conn;
mod error;
mod migrate;
mod store;
mod stored;
mod tx;
mod url;
mod wrapped;

pub mod audit;
pub mod inbox;
pub mod outbox;
pub mod parked;

pub use backend::{Cell, Row};
pub use blobs::Blobs;
pub use cause::Cause;
pub use column::Column;
pub use conn::{Conn, Params, params, placeholders};
pub use error::{StoreError, ensure_fresh};
pub use migrate::Migration;
pub use store::Store;
pub use stored::{Bind, Stored, Value};
pub use tx::Tx;
pub use url::database_url;
pub use wrapped::{Json, Word};
