//! Rounds: who is due for a knock, what a day looks like as a routing problem, and the life of a round.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use contracts::notices::Outcome;
use kernel::{AccountId, Day, MemberId, Position};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use utoipa::ToSchema;

use super::routing::{Door, Problem, Span, Speeds, Travel, Walker};
use super::visits::is_worth_another_attempt;

/// A plan takes up to this many doors.
pub const MOST_DOORS: usize = 2_000;

/// A time of the business day, `08:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u32);

/// A text that is not a time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time of day: expected hours and minutes such as 08:30")]
pub struct NotATime(String);

impl TimeOfDay {
    /// The time that many seconds after midnight, in whole minutes; never after midnight.
    #[must_use]
    pub fn of_second(second: f64) -> Self {
        Self((second.clamp(0.0, 86_400.0) / 60.0) as u32)
    }

    /// Seconds after midnight.
    #[must_use]
    pub fn second(self) -> f64 {
        f64::from(self.0) * 60.0
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let parts = text.split_once(':').filter(|(hours, minutes)| hours.len() == 2 && minutes.len() == 2);
        let numbers =
            parts.and_then(|(hours, minutes)| Some((hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?)));
        match numbers {
            Some((hours, minutes)) if minutes < 60 && hours * 60 + minutes <= 24 * 60 => Ok(Self(hours * 60 + minutes)),
            _ => Err(NotATime(text.chars().take(20).collect())),
        }
    }
}
impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}
impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
impl utoipa::PartialSchema for TimeOfDay {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("A time of the business day."))
            .pattern(Some("^[0-2][0-9]:[0-5][0-9]$"))
            .examples(["08:30"])
            .into()
    }
}
impl ToSchema for TimeOfDay {}

/// From when to when, the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The beginning.
    pub from: TimeOfDay,
    /// The end.
    pub to: TimeOfDay,
}

impl Hours {
    /// The same in seconds of the day.
    #[must_use]
    pub fn span(self) -> Span {
        Span { from: self.from.second(), to: self.to.second() }
    }
}

/// A target that may be due for a knock.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The membership.
    pub member_id: MemberId,
    /// The step of the plan.
    pub step: u32,
    /// The account.
    pub account_id: AccountId,
    /// Whom it is addressed to.
    pub addressee: Addressee,
    /// Where the door is.
    pub address: Address,
    /// Its position, when known.
    pub position: Option<Position>,
    /// The last attempt, where there was one.
    pub last: Option<LastAttempt>,
}

/// Whom a notice is addressed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Addressee {
    /// The name.
    pub name: String,
    /// The name in Arabic, where known.
    pub name_ar: Option<String>,
    /// `en` or `ar`.
    pub language: String,
}

/// Where a door is, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Address {
    /// The community or district.
    pub community: String,
    /// The community's name in Arabic, where known.
    pub community_ar: Option<String>,
    /// The building.
    pub building: String,
    /// The unit within the building.
    pub unit: String,
}

/// How the last attempt at a door went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LastAttempt {
    /// Its number.
    pub attempt: u32,
    /// Its day.
    pub day: Day,
    /// When on that day, where a visit happened.
    pub second: Option<f64>,
    /// How it went; nothing when the round ended before.
    pub outcome: Option<Outcome>,
}

/// Which attempt is next on `day`; nothing when there is none to make.
/// An attempt that was planned and not made does not count.
#[must_use]
pub fn next_attempt(last: Option<LastAttempt>, day: Day, most: u32) -> Option<u32> {
    let Some(last) = last else { return Some(1) };
    match last.outcome {
        None => Some(last.attempt),
        Some(outcome) if is_worth_another_attempt(outcome) && day > last.day && last.attempt < most => {
            Some(last.attempt + 1)
        }
        Some(_) => None,
    }
}

const NOON: f64 = 12.0 * 3_600.0;
const EVENING: f64 = 17.0 * 3_600.0;

/// When to knock again: in another part of the day than last time, when the shift has one.
#[must_use]
pub fn retry_window(last_second: f64, shift: Span) -> Option<Span> {
    let bands = [(0.0, NOON), (NOON, EVENING), (EVENING, 86_400.0)];
    let within_shift = bands.iter().map(|(from, to)| Span { from: from.max(shift.from), to: to.min(shift.to) });
    let others = within_shift.filter(|band| band.to > band.from && !(band.from..band.to).contains(&last_second));
    let longest = others.max_by(|a, b| (a.to - a.from).total_cmp(&(b.to - b.from)))?;
    // A shift that hardly reaches into another part of the day is no reason to squeeze everybody into it.
    (longest.to - longest.from >= 3_600.0).then_some(longest)
}

/// What a supervisor sets for a day.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Where everybody leaves from and comes back to.
    pub depot: Position,
    /// Who walks.
    pub technicians: Vec<Technician>,
    /// When.
    pub shift: Span,
    /// Seconds at each door.
    pub service: f64,
    /// Seconds to get into another building.
    pub setup: f64,
    /// How they move.
    pub speeds: Speeds,
    /// What single doors ask for.
    pub demands: HashMap<MemberId, Demand>,
}

/// A technician of that day.
#[derive(Clone, Debug)]
pub struct Technician {
    /// What they can do.
    pub skills: Vec<String>,
    /// The most notices in the bag.
    pub capacity: Option<u32>,
}

/// What one door asks for.
#[derive(Clone, Debug, Default)]
pub struct Demand {
    /// What the technician must be able to do.
    pub skills: Vec<String>,
    /// When the knock may happen.
    pub window: Option<Span>,
}

/// The routing problem of these doors; door `i` is candidate `i`.
#[must_use]
pub fn problem(candidates: &[Candidate], rules: &Rules) -> Problem {
    let positions: Vec<_> =
        std::iter::once(Some(rules.depot)).chain(candidates.iter().map(|door| door.position)).collect();
    let mut buildings = HashMap::new();
    let doors = candidates.iter().map(|candidate| {
        let address = (candidate.address.community.as_str(), candidate.address.building.as_str());
        let next = buildings.len() as u32;
        let building = (!address.1.is_empty()).then(|| *buildings.entry(address).or_insert(next));
        door(candidate, building, rules)
    });
    let doors = doors.collect();
    let walker = |technician: &Technician| Walker { skills: technician.skills.clone(), capacity: technician.capacity };
    Problem {
        doors,
        walkers: rules.technicians.iter().map(walker).collect(),
        shift: rules.shift,
        travel: Arc::new(Travel::between(&positions, rules.speeds)),
    }
}

fn door(candidate: &Candidate, building: Option<u32>, rules: &Rules) -> Door {
    let demand = rules.demands.get(&candidate.member_id).cloned().unwrap_or_default();
    let last_second = candidate.last.filter(|last| last.outcome.is_some()).and_then(|last| last.second);
    let retry = last_second.and_then(|second| retry_window(second, rules.shift));
    Door {
        direction: candidate.position.map_or(0.0, |position| direction(rules.depot, position)),
        building,
        service: rules.service,
        setup: rules.setup,
        load: 1,
        skills: demand.skills,
        window: demand.window.or(retry),
    }
}

/// The direction of a position as seen from the depot.
fn direction(depot: Position, position: Position) -> f64 {
    let east = (position.longitude - depot.longitude + 540.0).rem_euclid(360.0) - 180.0;
    let north = position.latitude - depot.latitude;
    north.atan2(east * depot.latitude.to_radians().cos())
}

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RoundState {
    /// Planned; a new plan replaces it.
    Draft,
    /// On the technician's phone.
    Assigned,
    /// The technician is out.
    Active,
    /// The day is over.
    Finished,
}

/// Why a round cannot go on like that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoundRefusal {
    /// It was assigned and has begun or ended.
    #[error("the round has begun or ended")]
    HasBegun,
    /// It was never assigned.
    #[error("the round is not assigned")]
    NotAssigned,
    /// It ended.
    #[error("the round has ended")]
    Finished,
}

impl RoundState {
    /// Gives the round to a technician, or to another one.
    pub const fn assign(self) -> Result<Self, RoundRefusal> {
        match self {
            Self::Draft | Self::Assigned => Ok(Self::Assigned),
            Self::Active | Self::Finished => Err(RoundRefusal::HasBegun),
        }
    }

    /// The technician sets out. Setting out twice is one setting out.
    pub const fn start(self) -> Result<Self, RoundRefusal> {
        match self {
            Self::Assigned | Self::Active => Ok(Self::Active),
            Self::Draft => Err(RoundRefusal::NotAssigned),
            Self::Finished => Err(RoundRefusal::Finished),
        }
    }

    /// The technician is back.
    pub const fn finish(self) -> Result<Self, RoundRefusal> {
        match self {
            Self::Assigned | Self::Active | Self::Finished => Ok(Self::Finished),
            Self::Draft => Err(RoundRefusal::NotAssigned),
        }
    }
}

/// Where a stop stands; what came of it is its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StopState {
    /// On a draft.
    Draft,
    /// On a phone.
    Assigned,
    /// Somebody was there.
    Completed,
    /// Taken off: the debtor paid, or the day ended.
    Cancelled,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(attempt: u32, day: u32, outcome: Option<Outcome>) -> Option<LastAttempt> {
        Some(LastAttempt { attempt, day: Day::ymd(2026, 3, day).unwrap(), second: Some(36_000.0), outcome })
    }

    #[test]
    fn reads_and_prints_times() {
        assert_eq!("08:30".parse::<TimeOfDay>().unwrap().second(), 30_600.0);
        assert_eq!(TimeOfDay::of_second(30_659.0).to_string(), "08:30");
        assert_eq!("24:00".parse::<TimeOfDay>().unwrap().to_string(), "24:00");
        for wrong in ["8:30", "24:01", "08:60", "noon", "08:3", ""] {
            assert!(wrong.parse::<TimeOfDay>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn tries_again_on_another_day_and_not_for_ever() {
        let today = Day::ymd(2026, 3, 10).unwrap();
        let table = [
            (None, Some(1)),
            (attempt(1, 9, Some(Outcome::FailedNotHome)), Some(2)),
            (attempt(1, 9, Some(Outcome::FailedNoAccess)), Some(2)),
            (attempt(1, 10, Some(Outcome::FailedNotHome)), None),
            (attempt(2, 9, Some(Outcome::FailedNotHome)), None),
            (attempt(1, 9, Some(Outcome::FailedRefused)), None),
            (attempt(1, 9, Some(Outcome::PostedOnDoor)), None),
            (attempt(1, 10, None), Some(1)),
            (attempt(2, 9, None), Some(2)),
        ];
        for (last, expected) in table {
            assert_eq!(next_attempt(last, today, 2), expected, "{last:?}");
        }
    }

    #[test]
    fn knocks_again_in_another_part_of_the_day() {
        let span = |from: f64, to: f64| Span { from: from * 3_600.0, to: to * 3_600.0 };
        assert_eq!(retry_window(10.0 * 3_600.0, span(8.0, 16.0)), Some(span(12.0, 16.0)));
        assert_eq!(retry_window(14.0 * 3_600.0, span(8.0, 16.0)), Some(span(8.0, 12.0)));
        assert_eq!(retry_window(9.0 * 3_600.0, span(8.0, 12.0)), None);
        assert_eq!(retry_window(9.0 * 3_600.0, span(8.0, 12.5)), None);
    }

    #[test]
    fn a_round_begins_once_and_is_not_given_away_after_that() {
        assert_eq!(RoundState::Draft.assign(), Ok(RoundState::Assigned));
        assert_eq!(RoundState::Assigned.assign(), Ok(RoundState::Assigned));
        assert_eq!(RoundState::Active.assign(), Err(RoundRefusal::HasBegun));
        assert_eq!(RoundState::Draft.start(), Err(RoundRefusal::NotAssigned));
        assert_eq!(RoundState::Active.start(), Ok(RoundState::Active));
        assert_eq!(RoundState::Finished.start(), Err(RoundRefusal::Finished));
        assert_eq!(RoundState::Finished.finish(), Ok(RoundState::Finished));
    }

    #[test]
    fn neighbours_share_a_building_and_a_retry_has_its_window() {
        let candidate = |building: &str, last| Candidate {
            member_id: MemberId::fresh(),
            step: 1,
            account_id: AccountId::fresh(),
            addressee: Addressee { name: "A".into(), name_ar: None, language: "en".into() },
            address: Address { building: building.into(), ..Address::default() },
            position: Position::of(25.2, 55.3),
            last,
        };
        let rules = Rules {
            depot: Position { latitude: 25.1, longitude: 55.2 },
            technicians: vec![Technician { skills: vec![], capacity: None }],
            shift: Span { from: 28_800.0, to: 57_600.0 },
            service: 240.0,
            setup: 120.0,
            speeds: Speeds::default(),
            demands: HashMap::new(),
        };
        let again = attempt(1, 9, Some(Outcome::FailedNotHome));
        let problem = problem(&[candidate("B1", None), candidate("B1", again), candidate("", None)], &rules);
        let buildings: Vec<_> = problem.doors.iter().map(|door| door.building).collect();
        assert_eq!(buildings, [Some(0), Some(0), None]);
        assert_eq!(problem.doors[1].window, Some(Span { from: 43_200.0, to: 57_600.0 }));
        assert_eq!(problem.doors[0].window, None);
    }
}
