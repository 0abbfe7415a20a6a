//! What a visit proves, and what becomes of a claim without its proofs.

use contracts::notices::Outcome;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::flags::Flag;
use super::outcomes::{Need, needs};

/// A kind of proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProofKind {
    /// The code on the notice was read.
    Scan,
    /// The receiver signed on the screen.
    Signature,
    /// A photograph.
    Photo,
}

/// What a technician brings back.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// The code on this very notice was read.
    pub has_scan: bool,
    /// A signature.
    pub has_signature: bool,
    /// At least one photo.
    pub has_photo: bool,
    /// The name of who took it.
    pub has_signee: bool,
    /// A note in words.
    pub has_note: bool,
}

impl Brought {
    const fn has(&self, need: Need) -> bool {
        match need {
            Need::Scan => self.has_scan,
            Need::Signature => self.has_signature,
            Need::Photo => self.has_photo,
            Need::SigneeName => self.has_signee,
            Need::Note => self.has_note,
        }
    }
}

/// What counts after looking at the proofs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What counts.
    pub outcome: Outcome,
    /// What the technician said, where that does not count.
    pub claimed: Option<Outcome>,
    /// What a supervisor should look at.
    pub flags: Vec<Flag>,
}

/// Judges a claim by its proofs. A delivery without its proof does not count; a failure without one is only doubted.
/// A missing fix is a doubt and never takes a delivery away: phones lose their fix indoors.
#[must_use]
pub fn judge(claim: Outcome, brought: &Brought) -> Judged {
    if is_proven(claim, brought) {
        return Judged { outcome: claim, claimed: None, flags: Vec::new() };
    }
    let flags = vec![Flag::ProofMissing];
    if claim.is_delivered() {
        return Judged { outcome: Outcome::FailedMissingRequiredProof, claimed: Some(claim), flags };
    }
    Judged { outcome: claim, claimed: None, flags }
}

fn is_proven(claim: Outcome, brought: &Brought) -> bool {
    let needs = needs(claim);
    needs.is_empty() || needs.iter().any(|together| together.iter().all(|need| brought.has(*need)))
}

/// What a supervisor thinks of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// Somebody should look at it.
    HasIssues,
    /// Looked at and good.
    Approved,
    /// Looked at and not accepted.
    Rejected,
}

impl Review {
    /// The name on the wire: `has_issues`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::HasIssues => "has_issues",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::outcomes::{ALL, disposition};

    fn brought(letters: &str) -> Brought {
        Brought {
            has_scan: letters.contains('c'),
            has_signature: letters.contains('s'),
            has_photo: letters.contains('p'),
            has_signee: letters.contains('n'),
            has_note: letters.contains('w'),
        }
    }

    #[test]
    fn each_outcome_asks_for_its_own_proof() {
        // c: code scanned, s: signature, p: photo, n: name, w: words
        let table = [
            (Outcome::DeliveredToRecipient, vec!["s", "c"], vec!["", "p", "nw"]),
            (Outcome::DeliveredToThirdParty, vec!["sn"], vec!["s", "n", "cp"]),
            (Outcome::DeliveredToMailbox, vec!["p"], vec!["", "scnw"]),
            (Outcome::PostedOnDoor, vec!["p"], vec!["", "scnw"]),
            (Outcome::DeliveredOther, vec!["pw"], vec!["p", "w"]),
            (Outcome::FailedNotHome, vec!["p"], vec!["w"]),
            (Outcome::FailedRefused, vec!["w"], vec!["p"]),
            (Outcome::FailedNoAccess, vec!["w"], vec![""]),
            (Outcome::FailedCantFindAddress, vec!["w"], vec![""]),
            (Outcome::FailedVacant, vec!["p"], vec!["w"]),
            (Outcome::FailedMoved, vec!["w"], vec!["p"]),
            (Outcome::FailedUnsafeArea, vec!["w"], vec![""]),
            (Outcome::FailedNoTime, vec![""], vec![]),
        ];
        for (outcome, enough, too_little) in table {
            for letters in enough {
                assert_eq!(judge(outcome, &brought(letters)).flags, [], "{outcome:?} with {letters}");
            }
            for letters in too_little {
                assert_eq!(judge(outcome, &brought(letters)).flags, [Flag::ProofMissing], "{outcome:?} with {letters}");
            }
        }
    }

    #[test]
    fn a_delivery_without_its_proof_does_not_count() {
        let judged = judge(Outcome::DeliveredToRecipient, &Brought::default());
        assert_eq!(judged.outcome, Outcome::FailedMissingRequiredProof);
        assert_eq!(judged.claimed, Some(Outcome::DeliveredToRecipient));
        assert!(!judged.outcome.is_delivered());
    }

    proptest! {
        #[test]
        fn nothing_becomes_a_delivery_that_was_not_claimed(place in 0_usize..15, letters in "[cspnw]{0,5}") {
            let judged = judge(ALL[place], &brought(&letters));
            prop_assert!(!judged.outcome.is_delivered() || judged.outcome == ALL[place]);
            prop_assert_eq!(judged.claimed.is_some(), judged.outcome != ALL[place]);
            prop_assert!((100..500).contains(&disposition(judged.outcome)));
        }
    }
}
