//! How an account stands now, asked once more before paper goes out.

use kernel::Version;

/// The newest balance that was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Counts the balances told for this account.
    pub version: Version,
    /// The amount to collect, in minor units.
    pub to_collect: i64,
    /// Kinds of active holds.
    pub holds: Vec<String>,
}

/// Holds that forbid a notice, in the order in which they are named as the reason.
const SILENCING: [&str; 5] = ["dispute", "vulnerable", "legal", "plan", "promise"];

impl Standing {
    /// Why this account must not get a notice now; `None` when it may.
    pub fn reason_for_silence(&self) -> Option<&'static str> {
        let held = SILENCING.into_iter().find(|kind| self.holds.iter().any(|hold| hold == kind));
        held.or((self.to_collect <= 0).then_some("paid"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(to_collect: i64, holds: &[&str]) -> Standing {
        let holds = holds.iter().map(|hold| (*hold).to_owned()).collect();
        Standing { version: Version::FIRST, to_collect, holds }
    }

    #[test]
    fn silences_the_paid_and_the_held() {
        assert_eq!(standing(1, &[]).reason_for_silence(), None);
        assert_eq!(standing(1, &["note"]).reason_for_silence(), None);
        assert_eq!(standing(0, &[]).reason_for_silence(), Some("paid"));
        assert_eq!(standing(0, &["promise"]).reason_for_silence(), Some("promise"));
        assert_eq!(standing(9, &["promise", "dispute"]).reason_for_silence(), Some("dispute"));
    }
}
