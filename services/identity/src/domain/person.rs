//! People: who may sign in and what they may do.

use contracts::identity::PersonChanged;
use kernel::{PersonId, Role, TeamId, Version};

use super::Email;

/// A name to show: not empty, at most 200 characters, no control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// Reads a name, trimmed.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.trim();
        let is_name = !name.is_empty() && name.chars().count() <= 200 && !name.chars().any(char::is_control);
        is_name.then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub version: Version,
    pub name: Name,
    pub email: Email,
    pub roles: Vec<Role>,
    pub team_id: Option<TeamId>,
    pub active: bool,
}

/// What an edit asks for; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub name: Option<Name>,
    pub roles: Option<Vec<Role>>,
    pub team_id: Option<Option<TeamId>>,
    pub active: Option<bool>,
}

/// Why a person cannot be changed so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("this is the last active admin: without one nobody could manage people")]
    LastAdmin,
}

impl Person {
    /// A new person, active at once.
    pub fn new(id: PersonId, name: Name, email: Email, roles: &[Role], team_id: Option<TeamId>) -> Self {
        let roles = normalised_roles(roles);
        Self { id, version: Version::FIRST, name, email, roles, team_id, active: true }
    }

    /// Applies an edit. `other_admins` counts the active admins besides this person.
    pub fn change(mut self, change: Change, other_admins: u64) -> Result<Self, Refusal> {
        let was_admin = self.is_active_admin();
        if let Some(name) = change.name {
            self.name = name;
        }
        if let Some(roles) = change.roles {
            self.roles = normalised_roles(&roles);
        }
        if let Some(team_id) = change.team_id {
            self.team_id = team_id;
        }
        if let Some(active) = change.active {
            self.active = active;
        }
        if was_admin && !self.is_active_admin() && other_admins == 0 {
            return Err(Refusal::LastAdmin);
        }
        self.version = self.version.next();
        Ok(self)
    }

    /// Whether this person manages people right now.
    pub fn is_active_admin(&self) -> bool {
        self.active && self.roles.contains(&Role::Admin)
    }

    /// What the other services are told.
    pub fn changed(&self) -> PersonChanged {
        PersonChanged {
            person_id: self.id,
            version: self.version,
            name: self.name.as_str().to_owned(),
            email: self.email.as_str().to_owned(),
            roles: self.roles.clone(),
            team_id: self.team_id,
            active: self.active,
        }
    }
}

/// Each role once, in the order of the role table.
fn normalised_roles(roles: &[Role]) -> Vec<Role> {
    Role::ALL.into_iter().filter(|role| roles.contains(role)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admin() -> Person {
        let id = PersonId::fresh();
        Person::new(id, Name::parse("Huda").unwrap(), Email::parse("huda@example.com").unwrap(), &[Role::Admin], None)
    }

    #[test]
    fn keeps_the_last_admin() {
        let without_role = Change { roles: Some(vec![Role::Planner]), ..Change::default() };
        let inactive = Change { active: Some(false), ..Change::default() };
        assert_eq!(admin().change(without_role.clone(), 0), Err(Refusal::LastAdmin));
        assert_eq!(admin().change(inactive, 0), Err(Refusal::LastAdmin));
        assert_eq!(admin().change(without_role, 1).unwrap().roles, [Role::Planner]);
    }

    #[test]
    fn holds_each_role_once_and_counts_changes() {
        let change = Change { roles: Some(vec![Role::Legal, Role::Admin, Role::Legal]), ..Change::default() };
        let changed = admin().change(change, 0).unwrap();
        assert_eq!(changed.roles, [Role::Admin, Role::Legal]);
        assert_eq!(changed.version, Version::of(2));
    }

    #[test]
    fn refuses_names_that_are_none() {
        assert_eq!(Name::parse("  "), None);
        assert_eq!(Name::parse("a\u{0}b"), None);
        assert_eq!(Name::parse(" Huda ").unwrap().as_str(), "Huda");
    }
}
