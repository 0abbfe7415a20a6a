//! What happens by the clock.

use web::Job;

use crate::use_cases::{index_accounts, publish_balances};

/// Every business day balances are aged anew: documents become due, holds begin and end.
pub fn roll_over() -> Job {
    Job::daily("roll-over-balances", |ctx, day| Box::pin(publish_balances::roll_over(ctx, day)))
}

/// Accounts from before the search are read into it.
pub fn index_accounts() -> Job {
    Job::daily("index-accounts", |ctx, _day| Box::pin(index_accounts::index_accounts(ctx)))
}
