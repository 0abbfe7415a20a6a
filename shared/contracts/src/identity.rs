//! What `identity` says: who is who.

use kernel::{DeviceId, PersonId, Role, TeamId, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;

/// A person is new or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PersonChanged {
    /// Who.
    pub person_id: PersonId,
    /// Counts changes.
    pub version: Version,
    /// Name to show.
    pub name: String,
    /// E-mail address, also the sign-in name.
    pub email: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Their team, where they have one.
    pub team_id: Option<TeamId>,
    /// Whether they may still sign in.
    pub active: bool,
}

/// A team is new or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TeamChanged {
    /// The team.
    pub team_id: TeamId,
    /// Counts changes.
    pub version: Version,
    /// Name to show.
    pub name: String,
}

/// A phone was enrolled or revoked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeviceChanged {
    /// The phone.
    pub device_id: DeviceId,
    /// Counts changes.
    pub version: Version,
    /// Whose.
    pub person_id: PersonId,
    /// What its owner calls it.
    pub label: String,
    /// Whether it may still synchronise.
    pub active: bool,
}

impl Event for PersonChanged {
    const SERVICE: &'static str = "identity";
    const NAME: &'static str = "person_changed";
    fn subject(&self) -> String {
        self.person_id.to_string()
    }
}
impl Event for TeamChanged {
    const SERVICE: &'static str = "identity";
    const NAME: &'static str = "team_changed";
    fn subject(&self) -> String {
        self.team_id.to_string()
    }
}
impl Event for DeviceChanged {
    const SERVICE: &'static str = "identity";
    const NAME: &'static str = "device_changed";
    fn subject(&self) -> String {
        self.device_id.to_string()
    }
}
