//! Which parts of the portal a role has something to do in. It tells what to show; each service decides for itself what
//! it allows.

use kernel::Role;
use serde::Serialize;
use utoipa::ToSchema;

/// A part of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// Accounts and their balances.
    Accounts,
    /// Imports.
    Imports,
    /// Segments, lists and campaigns.
    Campaigns,
    /// Requests to decide on.
    Approvals,
    /// Templates, print runs and notices.
    Print,
    /// Rounds, maps and visits.
    Field,
    /// Reports and figures.
    Reports,
    /// People, teams and phones.
    People,
    /// Phones of technicians alone.
    Phones,
    /// The audit trail.
    Audit,
    /// Operations, parked events and settings.
    System,
    /// The technician's own page.
    OwnRound,
}

const ALL: [Door; 12] = [
    Door::Accounts,
    Door::Imports,
    Door::Campaigns,
    Door::Approvals,
    Door::Print,
    Door::Field,
    Door::Reports,
    Door::People,
    Door::Phones,
    Door::Audit,
    Door::System,
    Door::OwnRound,
];

/// The doors that these roles open, each once and always in the same order.
#[must_use]
pub fn doors(roles: &[Role]) -> Vec<Door> {
    ALL.into_iter().filter(|door| roles.iter().any(|role| opens(*role).contains(door))).collect()
}

const fn opens(role: Role) -> &'static [Door] {
    use Door::{
        Accounts, Approvals, Audit, Campaigns, Field, Imports, OwnRound, People, Phones, Print, Reports, System,
    };
    match role {
        Role::Admin => &[People, Phones, System, Audit],
        Role::Planner => &[Accounts, Imports, Campaigns, Approvals, Print, Field, Reports],
        Role::Finance => &[Accounts, Imports, Campaigns, Approvals, Print, Reports],
        Role::Legal => &[Accounts, Campaigns, Approvals, Print, Field, Reports],
        Role::Director | Role::Manager => &[Accounts, Campaigns, Approvals, Print, Field, Reports],
        Role::Supervisor => &[Accounts, Campaigns, Print, Field, Phones, Reports],
        Role::Operations => &[Accounts, Imports, Campaigns, Print, Field, Reports],
        Role::Auditor => &[Accounts, Campaigns, Approvals, Print, Field, Reports, Audit],
        Role::Technician => &[OwnRound],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_roles_open_each_door_once() {
        assert_eq!(doors(&[Role::Technician]), [Door::OwnRound]);
        assert_eq!(
            doors(&[Role::Admin, Role::Technician]),
            [Door::People, Door::Phones, Door::Audit, Door::System, Door::OwnRound]
        );
        assert_eq!(doors(&[]), []);
        assert!(Role::ALL.iter().all(|role| !opens(*role).is_empty()));
    }
}
