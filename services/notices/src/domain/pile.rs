//! In which order the paper comes out: the pile is the round.

use std::collections::HashMap;

use kernel::{MemberId, RoundId};

use super::target::Target;

/// Where a door stands in the planned rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// The round.
    pub round_id: RoundId,
    /// The stop within it, from 1.
    pub stop: i64,
}

/// Sorts by round and stop; doors without a round follow by community, building and unit, as one walks them.
pub fn sorted(mut targets: Vec<Target>, routes: &HashMap<MemberId, Route>) -> Vec<Target> {
    targets.sort_by_cached_key(|target| {
        let route = routes.get(&target.member_id).copied();
        let door = target
            .premise
            .as_ref()
            .map(|premise| [natural(&premise.community), natural(&premise.building), natural(&premise.unit)]);
        (route.is_none(), route, door.is_none(), door, target.account_reference.clone(), target.step)
    });
    targets
}

/// Cuts a run into batches of at most `most` pieces, as even as can be.
pub fn batch_sizes(pieces: usize, most: usize) -> Vec<usize> {
    let batches = pieces.div_ceil(most.max(1));
    (0..batches).map(|batch| pieces / batches + usize::from(batch < pieces % batches)).collect()
}

/// Part of a name: 2 comes before 10, and `Tower 2` before `Tower 10`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Number(u64),
    Words(String),
}

fn natural(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let is_digits = first.is_ascii_digit();
        let end = rest.find(|letter: char| letter.is_ascii_digit() != is_digits).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(match part.parse() {
            Ok(number) if is_digits => Part::Number(number),
            _ => Part::Words(part.to_lowercase()),
        });
        rest = after;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use contracts::accounts::PremiseFacts;
    use kernel::{AccountId, CampaignId, Currency, Day, Money, PremiseId};

    fn target(reference: &str, door: Option<(&str, &str, &str)>) -> Target {
        let premise = door.map(|(community, building, unit)| PremiseFacts {
            premise_id: PremiseId::fresh(),
            community: community.into(),
            community_ar: None,
            building: building.into(),
            unit: unit.into(),
            position: None,
        });
        let day = Day::ymd(2026, 11, 21).unwrap();
        Target {
            member_id: MemberId::fresh(),
            step: 1,
            campaign_id: CampaignId::fresh(),
            campaign_reference: "C-2026-001".into(),
            pay_by: day,
            account_id: AccountId::fresh(),
            account_reference: reference.into(),
            legal_entity: "Harbour".into(),
            customer_name: "Sara".into(),
            customer_name_ar: None,
            language: "en".into(),
            premise,
            amount: Money::of_minor(100, Currency::AED),
            oldest_due_on: None,
            ageing: [0; 8],
            frozen_on: day,
        }
    }

    fn references(targets: Vec<Target>) -> Vec<String> {
        targets.into_iter().map(|target| target.account_reference).collect()
    }

    #[test]
    fn walks_the_doors_as_numbered() {
        let targets = vec![
            target("e", None),
            target("d", Some(("Marina", "Tower 10", "1"))),
            target("c", Some(("Marina", "Tower 2", "1204"))),
            target("b", Some(("Marina", "Tower 2", "204A"))),
            target("a", Some(("Creek", "Tower 99", "1"))),
        ];
        assert_eq!(references(sorted(targets, &HashMap::new())), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn puts_rounds_first_stop_by_stop() {
        let (first, second) = (RoundId::fresh(), RoundId::fresh());
        let targets = vec![target("c", None), target("b", Some(("A", "1", "1"))), target("a", None), target("d", None)];
        let route = |index: usize, round_id, stop| (targets[index].member_id, Route { round_id, stop });
        let routes = HashMap::from([route(0, first, 2), route(2, first, 1), route(3, second, 1)]);
        assert_eq!(references(sorted(targets, &routes)), ["a", "c", "d", "b"]);
    }

    #[test]
    fn cuts_even_batches() {
        assert_eq!(batch_sizes(250, 100), [84, 83, 83]);
        assert_eq!(batch_sizes(100, 100), [100]);
        assert!(batch_sizes(0, 100).is_empty());
    }
}
