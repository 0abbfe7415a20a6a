//! Identity over HTTP.

mod address;
mod devices;
mod first_run;
mod invitations;
mod keys;
mod me;
mod people;
mod reading;
mod sessions;
mod teams;

use utoipa_actix_web::service_config::ServiceConfig;

/// Every route of identity.
pub fn routes(config: &mut ServiceConfig) {
    first_run::routes(config);
    sessions::routes(config);
    keys::routes(config);
    me::routes(config);
    people::routes(config);
    invitations::routes(config);
    teams::routes(config);
    devices::routes(config);
}
