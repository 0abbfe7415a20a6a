//! The long look, against instances with known answers.

use std::time::Instant;

use super::best_plan;
use crate::domain::checker::faults;
use crate::domain::routing::samples::{scattered, solomon};
use crate::domain::routing::sweep;

#[expect(clippy::disallowed_methods, reason = "tests have no config module")]
fn real_data(path: &str) -> Option<String> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    let root = std::env::var("DUNLIN_REAL_DATA").unwrap_or_else(|_| beside.to_owned());
    let text = std::fs::read_to_string(format!("{root}/{path}")).ok();
    if text.is_none() {
        eprintln!("skipped: no {path} under {root}; set DUNLIN_REAL_DATA");
    }
    text
}

#[test]
fn real_data_c101_is_solved_near_its_best_known_length() {
    let Some(text) = real_data("routing/C101.txt") else { return };
    let problem = solomon(&text);
    assert_eq!(problem.doors.len(), 100);
    let plan = best_plan(&problem, 3);
    assert_eq!(faults(&problem, &plan), []);
    assert!(plan.unassigned.is_empty());
    eprintln!("C101: {} tours, {:.2}", plan.tours.len(), plan.metres());
    assert_eq!(plan.tours.len(), 10);
    assert!(plan.metres() <= 829.0, "{}", plan.metres());
}

#[test]
fn improves_on_the_instant_plan_of_240_stops() {
    let problem = scattered(240, 6);
    let plan = best_plan(&problem, 2);
    assert_eq!(faults(&problem, &plan), []);
    assert!(plan.unassigned.is_empty());
    eprintln!("240 stops: sweep {:.0}, best {:.0}", sweep(&problem).metres(), plan.metres());
    assert_eq!(plan.tours.len(), 4);
    assert!(plan.metres() <= 416_200.0);
    assert!(!sweep(&problem).is_better_than(&plan));
}

#[test]
fn keeps_its_time_limit_on_1000_stops() {
    let problem = scattered(1_000, 20);
    let started = Instant::now();
    let plan = best_plan(&problem, 1);
    eprintln!("1000 stops: {} tours, {:.0} m, {:?}", plan.tours.len(), plan.metres(), started.elapsed());
    assert_eq!(faults(&problem, &plan), []);
    assert!(plan.unassigned.is_empty());
}

#[test]
fn skills_and_windows_bind_the_long_look_too() {
    let mut problem = scattered(40, 3);
    problem.doors[4].skills = vec!["nobody-has-this".into()];
    problem.doors[6].skills = vec!["arabic".into()];
    problem.walkers[2].skills = vec!["arabic".into()];
    let plan = best_plan(&problem, 1);
    assert_eq!(faults(&problem, &plan), []);
    let left: Vec<_> = plan.unassigned.iter().map(|left| (left.door, left.reason.code())).collect();
    assert_eq!(left, [(4, "SKILL_CONSTRAINT")]);
}
