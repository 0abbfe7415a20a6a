//! Webhook endpoints, and what is on its way to them.

pub mod deliveries;
pub mod endpoints;
pub mod queue;

use kernel::{Clock, Timestamp};

/// Leases and pauses go by the machine's time, so that a held clock does not hold what is on its way.
pub fn machine_time() -> Timestamp {
    Clock::system().now()
}
