//! What happens by the clock.

use web::Job;

use crate::use_cases::publish_balances;

/// Every business day balances are aged anew: documents become due, holds begin and end.
pub fn roll_over() -> Job {
    Job::daily("roll-over-balances", |ctx, day| Box::pin(publish_balances::roll_over(ctx, day)))
}
