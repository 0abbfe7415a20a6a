//! The verbs of approvals.

pub mod add_policy;
pub mod cast_vote;
pub mod change_policy;
pub mod delegate;
pub mod escalate_overdue;
pub mod limit_attempts;
pub mod link_tokens;
pub mod look_again;
pub mod mint_link;
pub mod note_person;
pub mod open_request;
pub mod redeem_link;
pub mod roster;
pub mod seed;
pub mod tell;
pub mod withdraw_request;

/// The audit stream of this service.
pub const AUDIT: &str = "approvals";
