//! HTTP: parse, call, present.

mod batches;
mod field;
mod manifest;
mod notices;
mod print_runs;
mod rounds;
mod stops;
mod templates;
mod visits;
mod vocabulary;

use kernel::Role;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Allows, Holder};

/// Who follows paper: planners, the field, operations, managers and auditors.
pub struct Readers;
impl Allows for Readers {
    const ROLES: &'static [Role] = &[
        Role::Planner,
        Role::Supervisor,
        Role::Operations,
        Role::Manager,
        Role::Finance,
        Role::Legal,
        Role::Director,
        Role::Auditor,
    ];
}
/// A reader of paper.
pub type Reader = Holder<Readers>;

/// The routes of notices.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(templates::list_templates)
        .service(templates::get_template)
        .service(templates::put_template)
        .service(templates::preview::preview_template)
        .service(templates::preview::preview_draft)
        .service(templates::versions::list_versions)
        .service(templates::versions::activate_template)
        .service(print_runs::request_print_run)
        .service(print_runs::list_print_runs)
        .service(print_runs::get_print_run)
        .service(batches::get_batch)
        .service(manifest::get_manifest)
        .service(notices::list_notices)
        .service(notices::history::get_history)
        .service(notices::acting::recall_notices)
        .service(notices::acting::recall_notice)
        .service(notices::get_notice)
        .service(notices::get_notice_pdf)
        .service(notices::acting::reprint_notice)
        .service(rounds::planning::plan_rounds)
        .service(rounds::assigning::assign_day)
        .service(rounds::assigning::assign)
        .service(rounds::assigning::add_by_hand)
        .service(rounds::overview::get_overview)
        .service(rounds::moving::take_off)
        .service(rounds::moving::move_stops)
        .service(rounds::moving::reorder)
        .service(rounds::list_rounds)
        .service(rounds::get_round)
        .service(rounds::unplanned::list_unplanned)
        .service(stops::list_stops)
        .service(vocabulary::get_vocabulary)
        .service(field::sync::pull)
        .service(field::push::probe)
        .service(field::push::push)
        .service(field::blobs::put_blob)
        .service(field::blobs::get_submission)
        .service(field::rejected::list_rejected)
        .service(visits::list_visits)
        .service(visits::get_visit)
        .service(visits::proofs::get_proof)
        .service(visits::reviewing::review_visit);
}

/// A PDF, for the description of the API.
#[derive(utoipa::ToSchema)]
#[schema(value_type = String, format = Binary)]
#[expect(dead_code, reason = "only its schema is used")]
pub struct PdfFile(Vec<u8>);

/// A PDF to look at in the browser or to send to the printer.
fn pdf(name: &str, bytes: impl actix_web::body::MessageBody + 'static) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header(("content-disposition", format!("inline; filename=\"{name}\"")))
        .body(bytes)
}
