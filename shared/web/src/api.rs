//! What every service serves beside its own routes: operations, parked messages, the audit trail.

mod audit;
mod operations;
mod parked;

use utoipa_actix_web::service_config::ServiceConfig;

pub(crate) fn routes(config: &mut ServiceConfig) {
    config
        .service(operations::get_operation)
        .service(operations::cancel_operation)
        .service(parked::list_parked_messages)
        .service(parked::replay_parked_message)
        .service(parked::drop_parked_message)
        .service(audit::list_audit_streams)
        .service(audit::list_audit_records)
        .service(audit::verify_audit_stream);
}
