#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod cache;
mod error;
mod expiring;
mod lease;
mod memory;
mod remote;

pub use cache::{Allowance, Cache, Heard};
pub use error::CacheError;
pub use lease::Lease;
