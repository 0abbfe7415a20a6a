//! Decisions: pure, synchronous, without a clock.

pub mod check_code;
pub mod code;
pub mod letter;
pub mod notice;
pub mod number;
pub mod pile;
pub mod run;
pub mod sample;
pub mod standing;
pub mod target;

pub mod checker;
pub mod flags;
pub mod mutations;
pub mod outcomes;
pub mod rounds;
pub mod routing;
pub mod visits;
pub mod vocabulary;
