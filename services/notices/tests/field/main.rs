//! Rounds, phones and doors, over HTTP.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod house;
mod moving;
mod overview;
mod pages;
mod phones;
mod recalls;
mod rounds;
mod visits;
