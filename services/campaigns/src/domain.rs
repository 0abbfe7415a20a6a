//! The rules of a campaign: pure, synchronous, without clock and database.

pub mod calendar;
pub mod campaign;
pub mod catalogue;
pub mod caveat;
pub mod check;
pub mod compile;
pub mod draw;
pub mod duty;
pub mod entry;
pub mod funnel;
pub mod list;
pub mod literal;
pub mod milestone;
pub mod parse;
pub mod planner;
pub mod portion;
pub mod projection;
pub mod reasons;
pub mod risk;
pub mod rule;
pub mod sentence;
pub mod stage;
pub mod task;
pub mod timeline;

pub use kernel::effect;
