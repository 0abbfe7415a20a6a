#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod batch;
mod envelope;
mod event;
mod topology;

pub mod accounts;
pub mod approvals;
pub mod campaigns;
pub mod identity;
pub mod notices;
pub mod reporting;

pub use batch::batches;
pub use envelope::{Envelope, MalformedEnvelope, event_name};
pub use event::{Event, EventSchema, all_events};
pub use topology::{HEARS, hearers_of};
