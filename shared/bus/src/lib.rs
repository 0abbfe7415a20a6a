#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod activity;
mod backoff;
mod bus;
mod error;
mod figures;
mod hearing;
mod idle;
mod member;
mod rabbit;
mod relay;
mod settings;
mod trace;
mod twin;
mod waiting;

pub mod parked;

pub use bus::Bus;
pub use error::{BusError, StillBusy};
pub use member::{BoxError, Handler, Member};
pub use rabbit::{Offset, Tail};
