//! Sessions and their chains of refresh tokens.
//!
//! A session is a family: every refresh spends one token and brings the next. A spent token that comes back was
//! copied, so the whole family ends. This is strict: a client that submits the same token twice at once loses its
//! session and signs in again; clients must send one refresh at a time.

use kernel::{Role, Timestamp};

/// A refresh token as found in the store when somebody presents it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presented {
    pub expires_at: Timestamp,
    pub spent_at: Option<Timestamp>,
    pub session_revoked_at: Option<Timestamp>,
    pub person_active: bool,
}

/// Why a refresh token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefreshRefusal {
    /// Too old.
    Expired,
    /// Its session has ended, or its person is no longer active.
    Revoked,
}

/// What to do with a presented refresh token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefreshVerdict {
    /// Spend it and hand out the next.
    Rotate,
    /// It was spent before: end the whole family.
    EndFamily,
    /// Just say no.
    Refuse(RefreshRefusal),
}

/// Judges a presented refresh token. Reuse is looked at first: it ends the family even when the token is old.
pub fn judge_refresh(token: &Presented, now: Timestamp) -> RefreshVerdict {
    if token.session_revoked_at.is_some() {
        return RefreshVerdict::Refuse(RefreshRefusal::Revoked);
    }
    if token.spent_at.is_some() {
        return RefreshVerdict::EndFamily;
    }
    if !token.person_active {
        return RefreshVerdict::Refuse(RefreshRefusal::Revoked);
    }
    if token.expires_at <= now {
        return RefreshVerdict::Refuse(RefreshRefusal::Expired);
    }
    RefreshVerdict::Rotate
}

/// The roles a session speaks with: all of the person's, but on a phone only that of the technician.
pub fn roles_of_session(roles: &[Role], on_device: bool) -> Vec<Role> {
    let allowed = |role: &Role| !on_device || *role == Role::Technician;
    roles.iter().copied().filter(allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judges_refresh_tokens_by_table() {
        let now: Timestamp = "2026-03-31T08:00:00Z".parse().unwrap();
        let later = now + chrono::TimeDelta::hours(1);
        let fresh = Presented { expires_at: later, spent_at: None, session_revoked_at: None, person_active: true };
        let spent = Presented { spent_at: Some(now), ..fresh };
        let cases = [
            (fresh, RefreshVerdict::Rotate),
            (spent, RefreshVerdict::EndFamily),
            (Presented { expires_at: now, ..spent }, RefreshVerdict::EndFamily),
            (Presented { expires_at: now, ..fresh }, RefreshVerdict::Refuse(RefreshRefusal::Expired)),
            (Presented { person_active: false, ..fresh }, RefreshVerdict::Refuse(RefreshRefusal::Revoked)),
            (Presented { session_revoked_at: Some(now), ..spent }, RefreshVerdict::Refuse(RefreshRefusal::Revoked)),
        ];
        for (token, expected) in cases {
            assert_eq!(judge_refresh(&token, now), expected, "{token:?}");
        }
    }

    #[test]
    fn a_phone_speaks_for_a_technician_only() {
        let roles = [Role::Admin, Role::Technician];
        assert_eq!(roles_of_session(&roles, true), [Role::Technician]);
        assert_eq!(roles_of_session(&roles, false), roles);
        assert!(roles_of_session(&[Role::Admin], true).is_empty());
    }
}
