//! Accounts over HTTP.

mod accounts;
mod ageing;
mod balances;
mod bank_statements;
mod cheques;
mod clarifications;
mod corrections;
mod customers;
mod facets;
mod files;
mod holds;
mod imports;
mod kpis;
mod postings;
mod receipts;
mod registrations;
mod statements;
mod tie_out;
mod timeline;
mod trend;
mod wire;

use kernel::Role;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Allows, Holder};

/// Every route of accounts.
pub fn routes(config: &mut ServiceConfig) {
    imports::routes(config);
    facets::routes(config);
    accounts::routes(config);
    customers::routes(config);
    statements::routes(config);
    registrations::routes(config);
    postings::routes(config);
    timeline::routes(config);
    receipts::routes(config);
    bank_statements::routes(config);
    clarifications::routes(config);
    cheques::routes(config);
    corrections::routes(config);
    holds::routes(config);
    trend::routes(config);
    ageing::routes(config);
    kpis::routes(config);
    tie_out::routes(config);
    balances::routes(config);
}

/// Marks those who may post to the books.
struct Posts;
impl Allows for Posts {
    const ROLES: &'static [Role] = &[Role::Planner, Role::Finance];
}

/// A planner, or finance.
type Bookkeeper = Holder<Posts>;
