//! Approvals over HTTP.

mod address;
mod delegations;
mod links;
mod policies;
mod request_out;
mod requests;
mod votes;

use utoipa_actix_web::service_config::ServiceConfig;
use web::{Allows, Holder};

use kernel::Role;

/// Every route of approvals.
pub fn routes(config: &mut ServiceConfig) {
    policies::routes(config);
    requests::routes(config);
    votes::routes(config);
    links::routes(config);
    delegations::routes(config);
}

/// Whoever may read requests and policies.
pub struct Readers;
impl Allows for Readers {
    const ROLES: &'static [Role] =
        &[Role::Admin, Role::Planner, Role::Finance, Role::Legal, Role::Director, Role::Manager, Role::Auditor];
}

/// Whoever may hand a link to somebody outside.
pub struct Senders;
impl Allows for Senders {
    const ROLES: &'static [Role] = &[Role::Admin, Role::Planner, Role::Finance, Role::Legal, Role::Director];
}

/// Whoever may stand in for others, or let others stand in.
pub struct Delegators;
impl Allows for Delegators {
    const ROLES: &'static [Role] = &[Role::Admin, Role::Finance, Role::Legal, Role::Director];
}

type Reader = Holder<Readers>;
type Sender = Holder<Senders>;
type Delegator = Holder<Delegators>;
