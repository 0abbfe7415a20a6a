//! When a stage is decided: pure functions over counts.

use contracts::approvals::Decision;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How many must agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// One approval is enough, whatever the others say.
    Any,
    /// The first vote decides.
    FirstResponse,
    /// Everybody has to approve.
    All,
    /// Everybody has to vote, and one approval is enough.
    AllRespondedAny,
    /// So many approvals are needed.
    Count {
        /// At least 1.
        #[schema(minimum = 1)]
        needed: u32,
    },
    /// So many percent of the voters have to approve, rounded up to whole voters.
    Percent {
        /// 1 to 100.
        #[schema(minimum = 1, maximum = 100)]
        percent: u32,
    },
}

/// Whether a rejection that settles `all` ends the stage at once or waits for the other votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnReject {
    /// The stage ends with the first rejection.
    #[default]
    Immediate,
    /// Everybody is heard first.
    Wait,
}

/// The votes of a stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub total: u32,
    pub approved: u32,
    pub rejected: u32,
    /// The earliest vote.
    pub first: Option<Decision>,
}

/// Where a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// More votes are needed.
    Open,
    /// It is decided.
    Decided(Decision),
    /// It can never be approved: there are fewer voters than the rule needs. Never counts as a decision.
    NoApprover,
}

impl Rule {
    /// How many voters a stage of `total` needs at least to be approved.
    pub fn needed(self, total: u32) -> u32 {
        match self {
            Self::Any | Self::FirstResponse | Self::AllRespondedAny => 1,
            Self::All => total.max(1),
            Self::Count { needed } => needed,
            Self::Percent { percent } => {
                let share = u64::from(percent) * u64::from(total);
                u32::try_from(share.div_ceil(100)).unwrap_or(u32::MAX).max(1)
            }
        }
    }
}

/// Decides a stage by its votes.
pub fn decide(rule: Rule, on_reject: OnReject, counts: &Counts) -> Outcome {
    let Counts { total, approved, rejected, first } = *counts;
    if total < rule.needed(total) {
        return Outcome::NoApprover;
    }
    let is_complete = approved + rejected >= total;
    let (yes, no) = match rule {
        Rule::Any => (approved >= 1, rejected >= total),
        Rule::FirstResponse => (first == Some(Decision::Approved), first == Some(Decision::Rejected)),
        Rule::All => (approved >= total, rejected >= 1 && (on_reject == OnReject::Immediate || is_complete)),
        Rule::AllRespondedAny => (is_complete && approved >= 1, rejected >= total),
        Rule::Count { .. } | Rule::Percent { .. } => {
            let needed = rule.needed(total);
            (approved >= needed, total - rejected.min(total) < needed)
        }
    };
    match (yes, no) {
        (true, _) => Outcome::Decided(Decision::Approved),
        (false, true) => Outcome::Decided(Decision::Rejected),
        (false, false) => Outcome::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const APPROVED: Outcome = Outcome::Decided(Decision::Approved);
    const REJECTED: Outcome = Outcome::Decided(Decision::Rejected);

    /// Name, rule, on reject, voters, votes, and where the stage stands after each of them.
    type Case = (&'static str, Rule, OnReject, u32, &'static str, &'static [Outcome]);

    /// Where the stage stands after each vote of `votes` (A approves, R rejects), with `total` voters.
    fn play(rule: Rule, on_reject: OnReject, total: u32, votes: &str) -> Vec<Outcome> {
        let mut counts = Counts { total, ..Counts::default() };
        votes
            .chars()
            .map(|vote| {
                let decision = if vote == 'A' { Decision::Approved } else { Decision::Rejected };
                counts.first.get_or_insert(decision);
                match decision {
                    Decision::Approved => counts.approved += 1,
                    Decision::Rejected => counts.rejected += 1,
                }
                decide(rule, on_reject, &counts)
            })
            .collect()
    }

    #[test]
    fn decides_the_known_cases() {
        use OnReject::{Immediate, Wait};
        use Outcome::Open;
        let percent = |percent| Rule::Percent { percent };
        let count = |needed| Rule::Count { needed };
        #[rustfmt::skip]
        let cases: &[Case] = &[
            ("A1 percent 60 of 5 approves", percent(60), Immediate, 5, "AARA", &[Open, Open, Open, APPROVED]),
            ("A1 percent 60 of 5 rejects", percent(60), Immediate, 5, "RRR", &[Open, Open, REJECTED]),
            ("A2 percent 50 of 3 needs 2", percent(50), Immediate, 3, "ARA", &[Open, Open, APPROVED]),
            ("A2 percent 50 of 3 rejects", percent(50), Immediate, 3, "RR", &[Open, REJECTED]),
            ("A2 count 2 of 4 rejects", count(2), Immediate, 4, "RRR", &[Open, Open, REJECTED]),
            ("A4 any: R then A", Rule::Any, Immediate, 3, "RA", &[Open, APPROVED]),
            ("A4 any: all reject", Rule::Any, Immediate, 2, "RR", &[Open, REJECTED]),
            ("A4 all waits", Rule::All, Wait, 3, "ARA", &[Open, Open, REJECTED]),
            ("all at once", Rule::All, Immediate, 3, "AR", &[Open, REJECTED]),
            ("all approve", Rule::All, Immediate, 2, "AA", &[Open, APPROVED]),
            ("first response approves", Rule::FirstResponse, Immediate, 3, "A", &[APPROVED]),
            ("first response rejects", Rule::FirstResponse, Immediate, 3, "R", &[REJECTED]),
            ("all responded, one approves", Rule::AllRespondedAny, Immediate, 3, "ARR", &[Open, Open, APPROVED]),
            ("all responded, none approves", Rule::AllRespondedAny, Immediate, 2, "RR", &[Open, REJECTED]),
        ];
        for (name, rule, on_reject, total, votes, expected) in cases {
            assert_eq!(play(*rule, *on_reject, *total, votes), *expected, "{name}");
        }
    }

    #[test]
    fn nobody_to_ask_is_never_an_approval() {
        let rules = [
            Rule::Any,
            Rule::FirstResponse,
            Rule::All,
            Rule::AllRespondedAny,
            Rule::Count { needed: 1 },
            Rule::Percent { percent: 1 },
        ];
        for rule in rules {
            assert_eq!(decide(rule, OnReject::Immediate, &Counts::default()), Outcome::NoApprover, "A6 {rule:?}");
        }
        let too_few = Counts { total: 1, ..Counts::default() };
        assert_eq!(decide(Rule::Count { needed: 2 }, OnReject::Immediate, &too_few), Outcome::NoApprover);
    }

    fn any_rule() -> impl Strategy<Value = Rule> {
        prop_oneof![
            Just(Rule::Any),
            Just(Rule::FirstResponse),
            Just(Rule::All),
            Just(Rule::AllRespondedAny),
            (1u32..8).prop_map(|needed| Rule::Count { needed }),
            (1u32..=100).prop_map(|percent| Rule::Percent { percent }),
        ]
    }

    proptest! {
        #[test]
        fn every_complete_vote_is_decided_and_an_approval_has_an_approver(
            rule in any_rule(), wait in any::<bool>(), votes in "[AR]{1,7}",
        ) {
            let on_reject = if wait { OnReject::Wait } else { OnReject::Immediate };
            let total = u32::try_from(votes.len()).unwrap();
            let course = play(rule, on_reject, total, &votes);
            let last = course[course.len() - 1];
            let is_possible = total >= rule.needed(total);
            prop_assert_eq!(matches!(last, Outcome::Decided(_)), is_possible);
            if last == APPROVED {
                prop_assert!(votes.contains('A'));
            }
        }

        #[test]
        fn a_decision_stands_whatever_is_voted_after_it(rule in any_rule(), votes in "[AR]{1,7}") {
            let total = u32::try_from(votes.len()).unwrap();
            let course = play(rule, OnReject::Immediate, total, &votes);
            if let Some(at) = course.iter().position(|outcome| matches!(outcome, Outcome::Decided(_))) {
                prop_assert!(course[at..].iter().all(|later| *later == course[at]));
            }
        }
    }
}
