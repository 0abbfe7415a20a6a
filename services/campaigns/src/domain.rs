//! The rules of a campaign: pure, synchronous, without clock and database.

pub mod calendar;
pub mod campaign;
pub mod catalogue;
pub mod compile;
pub mod draw;
pub mod list;
pub mod literal;
pub mod parse;
pub mod planner;
pub mod portion;
pub mod reasons;
pub mod rule;
pub mod sentence;
pub mod stage;

pub use kernel::effect;
