//! What notices do by the clock.

use std::time::Duration;

use web::Job;

use crate::use_cases::force_waiting::force_waiting;

/// Runs what has waited too long for an item that never came.
pub fn force_waiting_mutations() -> Job {
    Job::every("force-waiting-mutations", Duration::from_secs(15 * 60), |ctx| Box::pin(force_waiting(ctx)))
}
