#![doc = include_str!("../README.md")]
#![warn(missing_docs)]
#![expect(clippy::expect_used, reason = "a test that cannot go on ends here")]

mod client;
mod eventually;
mod foundation;
mod service;
mod signer;
mod suite;
mod walk;

pub use client::{Answer, Client};
pub use eventually::{eventually, eventually_some};
pub use service::TestService;
pub use suite::TestSuite;
pub use walk::walk_refusals;
