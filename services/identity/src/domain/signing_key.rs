//! When signing keys change.

use chrono::TimeDelta;
use kernel::Timestamp;

/// When a key began and stopped to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyAge {
    pub created_at: Timestamp,
    pub retired_at: Option<Timestamp>,
}

/// Whether the current key has signed long enough.
pub fn is_due_for_rotation(key: KeyAge, now: Timestamp, rotate_after: TimeDelta) -> bool {
    key.retired_at.is_none() && now - key.created_at >= rotate_after
}

/// Whether a retired key can leave the published set: every token it signed has long expired.
pub fn is_due_for_withdrawal(key: KeyAge, now: Timestamp, keep_for: TimeDelta) -> bool {
    key.retired_at.is_some_and(|retired_at| now - retired_at >= keep_for)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_rotate_by_age_and_are_published_a_while_longer() {
        let born: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let days = TimeDelta::days;
        let current = KeyAge { created_at: born, retired_at: None };
        assert!(!is_due_for_rotation(current, born + days(89), days(90)));
        assert!(is_due_for_rotation(current, born + days(90), days(90)));
        assert!(!is_due_for_withdrawal(current, born + days(900), days(1)));
        let retired = KeyAge { created_at: born, retired_at: Some(born + days(90)) };
        assert!(!is_due_for_rotation(retired, born + days(900), days(90)));
        assert!(!is_due_for_withdrawal(retired, born + days(90), days(1)));
        assert!(is_due_for_withdrawal(retired, born + days(91), days(1)));
    }
}
