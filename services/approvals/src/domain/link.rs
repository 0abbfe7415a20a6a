//! One-time links for somebody outside.

use kernel::Timestamp;

/// What is stored of a link, besides the hash of its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkRow {
    pub expires_at: Timestamp,
    pub consumed_at: Option<Timestamp>,
    pub voided_at: Option<Timestamp>,
}

/// What a link is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkState {
    /// One decision.
    Good,
    /// Its decision was made.
    Used,
    /// A newer link took its place.
    Voided,
    /// Too old.
    Expired,
}

impl LinkRow {
    /// What the link is good for now.
    pub fn state(&self, now: Timestamp) -> LinkState {
        if self.consumed_at.is_some() {
            return LinkState::Used;
        }
        if self.voided_at.is_some() {
            return LinkState::Voided;
        }
        if self.expires_at <= now {
            return LinkState::Expired;
        }
        LinkState::Good
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a13_a_link_is_good_once_and_for_its_time() {
        let now: Timestamp = "2026-03-31T08:00:00Z".parse().unwrap();
        let fresh = LinkRow { expires_at: now + chrono::TimeDelta::hours(72), consumed_at: None, voided_at: None };
        assert_eq!(fresh.state(now), LinkState::Good);
        assert_eq!(fresh.state(fresh.expires_at), LinkState::Expired);
        assert_eq!(LinkRow { voided_at: Some(now), ..fresh }.state(now), LinkState::Voided);
        assert_eq!(LinkRow { consumed_at: Some(now), voided_at: Some(now), ..fresh }.state(now), LinkState::Used);
    }
}
