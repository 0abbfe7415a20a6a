//! Who may call what here, beside the planner.

use kernel::Role;
use web::{Allows, Holder};

/// The roles that follow campaigns, approvers among them.
pub struct Followers;

impl Allows for Followers {
    const ROLES: &'static [Role] = &[
        Role::Planner,
        Role::Finance,
        Role::Legal,
        Role::Director,
        Role::Manager,
        Role::Operations,
        Role::Supervisor,
        Role::Auditor,
    ];
}

/// Planner, finance, legal, director, manager, operations, supervisor or auditor.
pub type Follower = Holder<Followers>;
