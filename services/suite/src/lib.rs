#![doc = include_str!("../README.md")]

pub mod demo;
pub mod openapi;
pub mod sample;
pub mod up;

use web::Service;

/// Every service, in the order in which their OpenAPI documents are merged.
#[must_use]
pub fn services() -> Vec<Service> {
    vec![
        accounts::service(),
        campaigns::service(),
        approvals::service(),
        notices::service(),
        reporting::service(),
        identity::service(),
        portal::service(),
    ]
}
