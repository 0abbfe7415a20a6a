//! What keeps us from asking for a part of the debt.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why an account or a document is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum HoldKind {
    /// The debtor disputes it; lowers the amount to collect.
    Dispute,
    /// The debtor promised to pay by a day; lowers the amount to collect.
    Promise,
    /// It is paid by instalments; lowers the amount to collect.
    Plan,
    /// It is with the lawyers; told, lowers nothing.
    Legal,
    /// The debtor is vulnerable; told, lowers nothing.
    Vulnerable,
}

/// A text that names no kind of hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected one of dispute, promise, plan, legal, vulnerable")]
pub struct UnknownHold;

impl HoldKind {
    /// Every kind, in the order in which claims on the overdue amount are honoured.
    pub const ALL: [Self; 5] = [Self::Dispute, Self::Promise, Self::Plan, Self::Legal, Self::Vulnerable];

    /// The name on the wire and at rest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dispute => "dispute",
            Self::Promise => "promise",
            Self::Plan => "plan",
            Self::Legal => "legal",
            Self::Vulnerable => "vulnerable",
        }
    }

    /// The kind's bit in a set of kinds: one number at rest instead of a list.
    pub const fn bit(self) -> i64 {
        1 << (self as i64)
    }

    /// The set of the kinds named.
    pub fn set_of(names: &[String]) -> i64 {
        Self::ALL.into_iter().filter(|kind| names.iter().any(|name| name == kind.name())).map(Self::bit).sum()
    }

    /// The names of the kinds in a set.
    pub fn names_in(set: i64) -> Vec<String> {
        Self::ALL.into_iter().filter(|kind| set & kind.bit() != 0).map(|kind| kind.name().to_owned()).collect()
    }
}

impl fmt::Display for HoldKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
impl FromStr for HoldKind {
    type Err = UnknownHold;

    fn from_str(text: &str) -> Result<Self, UnknownHold> {
        Self::ALL.into_iter().find(|kind| kind.name() == text).ok_or(UnknownHold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_names_its_kinds_in_order() {
        assert_eq!(HoldKind::names_in(HoldKind::Legal.bit() | HoldKind::Dispute.bit()), ["dispute", "legal"]);
        assert!(HoldKind::names_in(0).is_empty());
        assert!((0..32).all(|set| HoldKind::set_of(&HoldKind::names_in(set)) == set));
    }
}
