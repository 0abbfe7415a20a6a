//! The verbs.

mod issue_collection_report;
mod render_collection_report;

pub use issue_collection_report::issue_collection_report;
pub use render_collection_report::{pdf, xlsx};
