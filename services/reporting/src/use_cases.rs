//! The verbs.

pub mod add_webhook_endpoint;
pub mod count_report;
pub mod deliver_webhooks;
pub mod edit_webhook_endpoint;
pub mod issue_report;
pub mod render_report;
pub mod rotate_webhook_secret;
pub mod send_webhook_again;
mod webhook_secrets;

/// The audit stream of what concerns webhooks.
const AUDIT: &str = "webhooks";
