//! HTTP: progress, the activity feed, live events and reports.

mod activity;
mod callers;
mod live;
mod progress;
mod reports;

use utoipa_actix_web::service_config::ServiceConfig;

/// Mounts the routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(progress::list_progress)
        .service(progress::get_progress)
        .service(activity::list_activity)
        .service(live::stream_events)
        .service(reports::list_reports)
        .service(reports::issue_collection_report)
        .service(reports::get_report)
        .service(reports::get_report_file);
}
