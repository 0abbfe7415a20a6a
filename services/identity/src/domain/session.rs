//! Sessions and their chains of refresh tokens.
//!
//! A session is a family: every refresh spends one token and brings the next. A spent token that comes back was
//! copied, so the whole family ends.
//!
//! But an answer may be lost: a page is loaded again while it renews, a phone stands in a basement. So a spent token is
//! good again as long as nobody used the token it was traded for, in a browser for [`REPEAT_WITHIN`], on a phone, whose
//! technician cannot sign in again, until it expires. The token of the lost answer is overtaken, and ends the family when
//! it turns up after all: whoever copied a token and its owner cannot both go on.

use chrono::TimeDelta;
use kernel::{Role, Timestamp};

/// How long after its first use a browser may trade a token again.
pub const REPEAT_WITHIN: TimeDelta = TimeDelta::seconds(30);

/// A refresh token as found in the store when somebody presents it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presented {
    pub expires_at: Timestamp,
    pub spent_at: Option<Timestamp>,
    pub session_revoked_at: Option<Timestamp>,
    pub person_active: bool,
    pub on_device: bool,
    /// Another token was handed out in its place.
    pub is_superseded: bool,
    /// Somebody used a token that it was traded for.
    pub is_answered: bool,
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
    /// The answer was lost: overtake the next token by another one.
    Repeat,
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
    let is_expired = token.expires_at <= now;
    let may_repeat = |spent_at| {
        let in_time = token.on_device || now - spent_at < REPEAT_WITHIN;
        in_time && !token.is_answered && !is_expired
    };
    if token.is_superseded || token.spent_at.is_some_and(|at| !may_repeat(at)) {
        return RefreshVerdict::EndFamily;
    }
    if !token.person_active {
        return RefreshVerdict::Refuse(RefreshRefusal::Revoked);
    }
    if is_expired {
        return RefreshVerdict::Refuse(RefreshRefusal::Expired);
    }
    if token.spent_at.is_some() { RefreshVerdict::Repeat } else { RefreshVerdict::Rotate }
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
        let fresh = Presented {
            expires_at: later,
            spent_at: None,
            session_revoked_at: None,
            person_active: true,
            on_device: false,
            is_superseded: false,
            is_answered: false,
        };
        let spent = Presented { spent_at: Some(now), ..fresh };
        let long_spent = Presented { spent_at: Some(now - REPEAT_WITHIN), ..fresh };
        let cases = [
            (fresh, RefreshVerdict::Rotate),
            (spent, RefreshVerdict::Repeat),
            (Presented { is_answered: true, ..spent }, RefreshVerdict::EndFamily),
            (Presented { is_superseded: true, ..spent }, RefreshVerdict::EndFamily),
            (long_spent, RefreshVerdict::EndFamily),
            (Presented { expires_at: now, ..spent }, RefreshVerdict::EndFamily),
            (Presented { expires_at: now, ..fresh }, RefreshVerdict::Refuse(RefreshRefusal::Expired)),
            (Presented { person_active: false, ..fresh }, RefreshVerdict::Refuse(RefreshRefusal::Revoked)),
            (Presented { session_revoked_at: Some(now), ..spent }, RefreshVerdict::Refuse(RefreshRefusal::Revoked)),
            (Presented { on_device: true, ..long_spent }, RefreshVerdict::Repeat),
            (Presented { on_device: true, is_answered: true, ..spent }, RefreshVerdict::EndFamily),
            (Presented { on_device: true, expires_at: now, ..spent }, RefreshVerdict::EndFamily),
            (Presented { on_device: true, is_superseded: true, ..fresh }, RefreshVerdict::EndFamily),
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
