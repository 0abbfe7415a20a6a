#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod actor;
mod basis_points;
mod canonical;
mod clock;
mod currency;
mod day;
pub mod effect;
mod id;
mod money;
mod page;
mod position;
mod timestamp;
mod version;

pub use actor::{Actor, Role};
pub use basis_points::BasisPoints;
pub use canonical::{canonical_json, sha256_hex};
pub use clock::Clock;
pub use currency::{Currency, UnknownCurrency};
pub use day::Day;
pub use id::*;
pub use money::{Money, MoneyError};
pub use page::{Cursor, Page, PageQuery};
pub use position::Position;
pub use timestamp::Timestamp;
pub use version::Version;
