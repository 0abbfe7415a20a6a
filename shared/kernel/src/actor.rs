//! Who acts.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::PersonId;

/// What a person may do. A person can hold several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Manages people, policies, keys and parked messages.
    Admin,
    /// Imports receivables, segments debtors, plans and launches campaigns.
    Planner,
    /// Decides for finance.
    Finance,
    /// Decides for legal.
    Legal,
    /// Decides for the management.
    Director,
    /// Plans rounds and reviews proofs.
    Supervisor,
    /// Delivers notices; sees only own rounds.
    Technician,
    /// Follows progress.
    Operations,
    /// Reads ageing, recoveries and reports.
    Manager,
    /// Reads and verifies the audit trail.
    Auditor,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 10] = [
        Self::Admin,
        Self::Planner,
        Self::Finance,
        Self::Legal,
        Self::Director,
        Self::Supervisor,
        Self::Technician,
        Self::Operations,
        Self::Manager,
        Self::Auditor,
    ];

    /// The name on the wire: `planner`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Planner => "planner",
            Self::Finance => "finance",
            Self::Legal => "legal",
            Self::Director => "director",
            Self::Supervisor => "supervisor",
            Self::Technician => "technician",
            Self::Operations => "operations",
            Self::Manager => "manager",
            Self::Auditor => "auditor",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text that names no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a role")]
pub struct UnknownRole(String);

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.name() == text).ok_or_else(|| UnknownRole(text.to_owned()))
    }
}

/// Who did it, for the audit trail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Actor {
    /// A signed-in person.
    Person {
        /// Who.
        id: PersonId,
        /// The name at that time.
        name: String,
    },
    /// Someone outside the company, through a one-time link.
    Link {
        /// The bound approver.
        name: String,
    },
    /// The suite itself: a job or an event.
    System {
        /// Which part: `campaigns.withdraw`.
        part: String,
    },
}

impl Actor {
    /// The suite itself.
    #[must_use]
    pub fn system(part: &str) -> Self {
        Self::System { part: part.to_owned() }
    }
}
