//! Webhooks: who is sent what, and what became of it. An administrator's.

mod deliveries;
mod endpoints;
mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// Mounts the routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(endpoints::list_webhook_endpoints)
        .service(endpoints::add_webhook_endpoint)
        .service(endpoints::get_webhook_endpoint)
        .service(endpoints::edit_webhook_endpoint)
        .service(endpoints::remove_webhook_endpoint)
        .service(endpoints::rotate_webhook_secret)
        .service(deliveries::test_webhook_endpoint)
        .service(deliveries::list_webhook_deliveries)
        .service(deliveries::get_webhook_delivery)
        .service(deliveries::replay_webhook_delivery);
}
