//! The instant plan on instances with known answers.

use proptest::prelude::*;

use super::samples::{nearest_neighbour, scattered};
use super::*;
use crate::domain::checker::{Fault, faults};

#[test]
fn the_generator_gives_the_known_first_stop_and_the_known_yardstick() {
    let problem = scattered(240, 6);
    let first_leg = (1.3 * (8_776.5_f64 - 10_000.0).hypot(6_914.6 - 10_000.0)).round();
    assert_eq!(problem.travel.metres(0, 1), first_leg);
    let yardstick = problem.plan(&nearest_neighbour(&problem)).unwrap();
    assert_eq!(yardstick.tours.len(), 4);
    assert_eq!((yardstick.metres() / 100.0).round() / 10.0, 416.2);
}

#[test]
fn beats_nearest_neighbour_on_240_stops() {
    let problem = scattered(240, 6);
    let plan = sweep(&problem);
    assert_eq!(faults(&problem, &plan), []);
    assert!(plan.unassigned.is_empty());
    assert_eq!(plan.tours.len(), 4);
    assert!(plan.metres() < 400_000.0, "{} m", plan.metres());
}

#[test]
fn leaves_out_what_nobody_can_do_and_plans_the_rest() {
    let mut problem = scattered(12, 2);
    problem.doors[3].skills = vec!["dog-handling".into()];
    problem.doors[5].window = Some(Span { from: 0.0, to: 1.0 });
    problem.doors[7].service = 9.0 * 3_600.0;
    problem.doors[8].load = 5;
    problem.walkers.iter_mut().for_each(|walker| walker.capacity = Some(20));
    problem.walkers[0].skills = vec!["heights".into()];
    let plan = sweep(&problem);
    assert_eq!(faults(&problem, &plan), []);
    let codes: Vec<_> = plan.unassigned.iter().map(|left| (left.door, left.reason.code())).collect();
    assert_eq!(codes, [(3, "SKILL_CONSTRAINT"), (5, "TIME_WINDOW_CONSTRAINT"), (7, "MAX_DURATION_CONSTRAINT")]);
}

#[test]
fn sends_a_door_to_the_one_who_can_and_not_to_an_overfull_bag() {
    let mut problem = scattered(6, 2);
    problem.walkers[1].skills = vec!["arabic".into()];
    problem.doors[2].skills = vec!["arabic".into()];
    problem.doors[4].load = 3;
    problem.walkers.iter_mut().for_each(|walker| walker.capacity = Some(2));
    let plan = sweep(&problem);
    assert_eq!(faults(&problem, &plan), []);
    let tour_of_two = plan.tours.iter().find(|tour| tour.walker == 1).unwrap();
    assert!(tour_of_two.calls.iter().any(|call| call.door == 2));
    assert!(plan.unassigned.contains(&Unassigned { door: 4, reason: Reason::Capacity }));
}

#[test]
fn spends_the_set_up_of_a_building_once() {
    let travel = Travel::of(4, |a, b| if a == 0 { 100.0 } else { (b - a) as f64 }, |metres| metres);
    let door = |building| Door { building, service: 10.0, setup: 60.0, ..Door::default() };
    let problem = Problem {
        doors: vec![door(Some(1)), door(Some(1)), door(None)],
        walkers: vec![Walker::default()],
        shift: Span { from: 0.0, to: 1_000.0 },
        travel: Arc::new(travel),
    };
    let tour = problem.tour(0, &[0, 1, 2]).unwrap();
    let begins: Vec<f64> = tour.calls.iter().map(|call| call.begins_at).collect();
    assert_eq!(begins, [160.0, 171.0, 242.0]);
}

#[test]
fn a_door_without_a_position_is_left_for_planning_by_hand() {
    let door = |direction| Door { direction, service: 60.0, load: 1, ..Door::default() };
    let here = kernel::Position::of(25.2, 55.3);
    let there = kernel::Position::of(25.21, 55.31);
    let problem = Problem {
        doors: vec![door(0.0), door(0.0)],
        walkers: vec![Walker::default()],
        shift: Span { from: 28_800.0, to: 57_600.0 },
        travel: Arc::new(Travel::between(&[here, there, None], Speeds::default())),
    };
    let plan = sweep(&problem);
    assert_eq!(faults(&problem, &plan), []);
    assert_eq!(plan.unassigned, [Unassigned { door: 1, reason: Reason::Reachable }]);
}

#[test]
fn nothing_to_do_is_an_empty_plan() {
    assert_eq!(sweep(&scattered(0, 3)), Plan::default());
    let nobody = sweep(&scattered(3, 0));
    assert_eq!(nobody.unassigned.len(), 3);
}

#[test]
fn the_checker_finds_each_kind_of_mistake() {
    let mut problem = scattered(20, 2);
    let good = sweep(&problem);
    assert_eq!(faults(&problem, &good), []);

    let mut forgotten = good.clone();
    let lost = forgotten.tours[0].calls.pop().unwrap();
    assert!(faults(&problem, &forgotten).contains(&Fault::Forgotten(lost.door)));

    let mut repeated = good.clone();
    repeated.unassigned.push(Unassigned { door: 0, reason: Reason::NoReasonFound });
    assert!(faults(&problem, &repeated).contains(&Fault::Repeated(0)));

    let mut flattered = good.clone();
    flattered.tours[0].metres -= 1_000.0;
    assert_eq!(faults(&problem, &flattered), [Fault::Distance(0)]);

    let mut hurried = good.clone();
    hurried.tours[0].calls[1].begins_at -= 100.0;
    assert!(matches!(faults(&problem, &hurried)[..], [Fault::TooSoon(_)]));

    problem.shift.to = 3_600.0;
    assert!(faults(&problem, &good).contains(&Fault::Shift(0)));
    problem.doors[0].skills = vec!["arabic".into()];
    assert!(faults(&problem, &good).contains(&Fault::Skill(0)));
    problem.walkers.iter_mut().for_each(|walker| walker.capacity = Some(1));
    assert!(faults(&problem, &good).contains(&Fault::Capacity(0)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_plan_can_be_walked(
        stops in 0_usize..60,
        walkers in 0_usize..4,
        hours in 1_u32..9,
        windows in proptest::collection::vec((0_u32..8, 1_u32..4), 60),
        capacity in proptest::option::of(1_u32..30),
    ) {
        let mut problem = scattered(stops, walkers);
        problem.shift.to = f64::from(hours) * 3_600.0;
        problem.walkers.iter_mut().for_each(|walker| walker.capacity = capacity);
        for (door, (from, length)) in problem.doors.iter_mut().zip(windows) {
            if from > 3 {
                let from = f64::from(from - 4) * 3_600.0;
                door.window = Some(Span { from, to: from + f64::from(length) * 3_600.0 });
            }
        }
        prop_assert_eq!(faults(&problem, &sweep(&problem)), []);
    }
}
