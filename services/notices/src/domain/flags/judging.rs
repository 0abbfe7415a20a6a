//! What raises a doubt.

use kernel::{Position, Timestamp};

use super::{Before, Evidence, Flag, Limits};

/// The doubts about place and time, in the order of the codes.
#[must_use]
pub fn doubts(evidence: &Evidence, limits: &Limits) -> Vec<Flag> {
    let mut flags = place_doubts(evidence, limits);
    flags.extend(time_doubts(evidence, limits));
    let is_far = |photo: &Position| evidence.door.is_some_and(|door| photo.metres_to(door) > limits.exif_far_m);
    if evidence.has_known_photo {
        flags.push(Flag::PhotoDuplicate);
    }
    if evidence.photo_positions.iter().any(is_far) {
        flags.push(Flag::PhotoExifFar);
    }
    flags.sort_unstable();
    flags
}

fn place_doubts(evidence: &Evidence, limits: &Limits) -> Vec<Flag> {
    let Some((fix, position)) = evidence.fix.as_ref().and_then(|fix| Some((fix, fix.position()?))) else {
        return vec![Flag::LocNone];
    };
    let accuracy = fix.accuracy_m.unwrap_or(f64::INFINITY).max(0.0);
    let mut flags = Vec::new();
    if fix.is_mock || accuracy == 0.0 {
        flags.push(Flag::LocMock);
    }
    if accuracy > limits.accuracy_m {
        flags.push(Flag::LocLowAccuracy);
    }
    let age = fix.captured_at.zip(evidence.device_time).map(|(captured, now)| seconds(captured, now));
    if age.is_some_and(|age| age > limits.stale_s) {
        flags.push(Flag::LocStale);
    }
    // An unknown accuracy proves nothing about the fence either way.
    if evidence.door.is_some_and(|door| position.metres_to(door) - accuracy > limits.fence_m) {
        flags.push(Flag::LocOutsideFence);
    }
    if evidence.before.is_some_and(|before| has_teleported(evidence, before, position, limits)) {
        flags.push(Flag::LocTeleport);
    }
    flags
}

fn has_teleported(evidence: &Evidence, before: Before, position: Position, limits: &Limits) -> bool {
    metres_per_second(evidence, before, position).is_some_and(|speed| speed > limits.teleport_mps)
}

/// How fast somebody must have moved from the door before.
pub(super) fn metres_per_second(evidence: &Evidence, before: Before, position: Position) -> Option<f64> {
    let (from, now) = before.position.zip(evidence.visited_at)?;
    Some(from.metres_to(position) / seconds(before.visited_at, now).abs().max(1.0))
}

fn time_doubts(evidence: &Evidence, limits: &Limits) -> Vec<Flag> {
    let mut flags = Vec::new();
    let was_moved = evidence
        .visited_at
        .zip(evidence.device_time)
        .is_some_and(|(visited, device)| seconds(visited, device).abs() > limits.skew_s);
    let is_in_the_future = evidence
        .visited_at
        .zip(evidence.received_at)
        .is_some_and(|(visited, received)| seconds(received, visited) > limits.skew_s);
    let is_off = evidence.clock_error_s.is_some_and(|error| error.abs() > limits.skew_s);
    if was_moved || is_in_the_future || is_off {
        flags.push(Flag::TimeSkew);
    }
    let since_before = evidence.before.zip(evidence.visited_at).map(|(before, now)| seconds(before.visited_at, now));
    if since_before.is_some_and(|gap| gap.abs() < limits.speed_run_s) {
        flags.push(Flag::SpeedRun);
    }
    flags
}

pub(super) fn seconds(from: Timestamp, to: Timestamp) -> f64 {
    (to.micros() - from.micros()) as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::super::Fix;
    use super::*;

    fn noon() -> Timestamp {
        "2026-03-31T12:00:00Z".parse().unwrap()
    }

    fn fix(latitude: f64, longitude: f64, accuracy_m: f64) -> Fix {
        Fix {
            latitude,
            longitude,
            accuracy_m: Some(accuracy_m),
            altitude_m: None,
            heading: None,
            is_mock: false,
            provider: Some("gps".into()),
            captured_at: Some(noon()),
        }
    }

    fn at_the_door() -> Evidence {
        Evidence {
            door: Position::of(23.5869, 58.4069),
            fix: Some(fix(23.5869, 58.4069, 8.0)),
            visited_at: Some(noon()),
            device_time: Some(noon()),
            received_at: Some(noon()),
            ..Evidence::default()
        }
    }

    fn flags_of(change: impl FnOnce(&mut Evidence)) -> Vec<Flag> {
        let mut evidence = at_the_door();
        change(&mut evidence);
        doubts(&evidence, &Limits::default())
    }

    #[test]
    fn an_honest_visit_has_no_flags() {
        assert_eq!(flags_of(|_| {}), []);
    }

    #[test]
    fn accuracy_is_taken_off_the_distance_to_the_fence() {
        assert_eq!(flags_of(|visit| visit.fix = Some(fix(23.5859, 58.4059, 20.0))), [Flag::LocOutsideFence]);
        assert_eq!(flags_of(|visit| visit.fix = Some(fix(23.5859, 58.4059, 80.0))), [Flag::LocLowAccuracy]);
    }

    #[test]
    fn mock_fixes_are_marked_however_they_show() {
        assert_eq!(flags_of(|visit| visit.fix.as_mut().unwrap().is_mock = true), [Flag::LocMock]);
        assert_eq!(flags_of(|visit| visit.fix.as_mut().unwrap().accuracy_m = Some(0.0)), [Flag::LocMock]);
    }

    #[test]
    fn each_doubt_has_its_own_bound() {
        let later = |seconds| noon() + TimeDelta::seconds(seconds);
        let before = |seconds: i64, latitude| Before {
            visited_at: noon() - TimeDelta::seconds(seconds),
            position: Position::of(latitude, 58.4069),
        };
        type Change = Box<dyn Fn(&mut Evidence)>;
        let cases: Vec<(Change, Vec<Flag>)> = vec![
            (Box::new(|visit| visit.fix = None), vec![Flag::LocNone]),
            (Box::new(|visit| visit.fix.as_mut().unwrap().latitude = 91.0), vec![Flag::LocNone]),
            (Box::new(move |visit| visit.fix.as_mut().unwrap().captured_at = Some(later(-301))), vec![Flag::LocStale]),
            (Box::new(move |visit| visit.fix.as_mut().unwrap().captured_at = Some(later(-300))), vec![]),
            (Box::new(move |visit| visit.received_at = Some(later(-301))), vec![Flag::TimeSkew]),
            (Box::new(move |visit| visit.received_at = Some(later(86_400))), vec![]),
            (Box::new(move |visit| visit.device_time = Some(later(301))), vec![Flag::LocStale, Flag::TimeSkew]),
            (Box::new(|visit| visit.clock_error_s = Some(-301.0)), vec![Flag::TimeSkew]),
            (Box::new(|visit| visit.has_known_photo = true), vec![Flag::PhotoDuplicate]),
            (
                Box::new(|visit| visit.photo_positions = Position::of(23.5899, 58.4069).into_iter().collect()),
                vec![Flag::PhotoExifFar],
            ),
            (Box::new(move |visit| visit.before = Some(before(19, 23.5869))), vec![Flag::SpeedRun]),
            (Box::new(move |visit| visit.before = Some(before(20, 23.5869))), vec![]),
            (Box::new(move |visit| visit.before = Some(before(60, 23.6869))), vec![Flag::LocTeleport]),
            (Box::new(move |visit| visit.before = Some(before(600, 23.6869))), vec![]),
        ];
        for (place, (change, expected)) in cases.iter().enumerate() {
            assert_eq!(flags_of(change), *expected, "case {place}");
        }
    }

    #[test]
    fn the_antimeridian_is_no_distance() {
        let flags = flags_of(|visit| {
            visit.door = Position::of(0.0, 179.9999);
            visit.fix = Some(fix(0.0, -179.9999, 5.0));
        });
        assert_eq!(flags, []);
    }

    proptest! {
        #[test]
        fn a_vaguer_fix_is_never_further_outside(north in -0.01_f64..0.01, east in -0.01_f64..0.01, accuracy in 0.1_f64..500.0) {
            let outside = |accuracy| {
                flags_of(|visit| visit.fix = Some(fix(23.5869 + north, 58.4069 + east, accuracy))).contains(&Flag::LocOutsideFence)
            };
            prop_assert!(outside(accuracy) || !outside(accuracy * 2.0));
        }

        #[test]
        fn flags_are_sorted_and_named_as_serde_names_them(mock in any::<bool>(), photo in any::<bool>(), accuracy in 0.0_f64..200.0) {
            let flags = flags_of(|visit| {
                visit.fix = Some(Fix { is_mock: mock, ..fix(23.0, 58.0, accuracy) });
                visit.has_known_photo = photo;
            });
            prop_assert!(flags.windows(2).all(|pair| pair[0] < pair[1]));
            for flag in flags {
                prop_assert_eq!(serde_json::to_value(flag).unwrap(), flag.code());
            }
        }
    }
}
