//! Who may read what happened.

use kernel::Role;
use web::{Allows, Holder};

/// Marks those who follow campaigns.
pub enum Follows {}
impl Allows for Follows {
    const ROLES: &'static [Role] = &[
        Role::Admin,
        Role::Planner,
        Role::Finance,
        Role::Legal,
        Role::Director,
        Role::Supervisor,
        Role::Operations,
        Role::Manager,
        Role::Auditor,
    ];
}

/// Anyone who follows campaigns: every role but the technician's.
pub type Follower = Holder<Follows>;

/// Marks those who read and issue reports.
pub enum Reports {}
impl Allows for Reports {
    const ROLES: &'static [Role] = &[Role::Planner, Role::Finance, Role::Director, Role::Manager];
}

/// Anyone who reads and issues reports.
pub type Reporter = Holder<Reports>;
