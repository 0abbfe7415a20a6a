//! HTTP: progress, the activity feed, live events, reports and webhooks.

mod activity;
mod callers;
mod event_types;
mod live;
mod progress;
mod report_paper;
mod reports;
mod trends;
mod webhooks;

use utoipa_actix_web::service_config::ServiceConfig;

/// Mounts the routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(progress::list_progress)
        .service(progress::get_progress)
        .service(trends::list_daily_trends)
        .service(activity::list_activity)
        .service(live::stream_events)
        .service(event_types::list_event_types)
        .service(reports::list_report_kinds)
        .service(reports::list_reports)
        .service(reports::preview_report)
        .service(reports::issue_report)
        .service(reports::issue_collection_report)
        .service(reports::get_report)
        .service(report_paper::get_report_paper)
        .service(report_paper::get_report_file)
        .configure(webhooks::routes);
}
