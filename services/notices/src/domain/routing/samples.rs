//! Instances for tests.

use std::sync::Arc;

use super::{Door, Problem, Span, Travel, Walker};

fn on_a_plane(points: &[(f64, f64)], metres: impl Fn(f64) -> f64, seconds: impl Fn(f64) -> f64) -> Travel {
    let straight = |a: usize, b: usize| (points[a].0 - points[b].0).hypot(points[a].1 - points[b].1);
    Travel::of(points.len(), |a, b| metres(straight(a, b)), seconds)
}

fn directions(points: &[(f64, f64)]) -> impl Iterator<Item = f64> {
    points[1..].iter().map(|point| (point.1 - points[0].1).atan2(point.0 - points[0].0))
}

/// A Solomon instance: distance is time, every customer has a window and a demand.
pub fn solomon(text: &str) -> Problem {
    let rows: Vec<Vec<f64>> = text
        .lines()
        .map(|line| line.split_whitespace().map_while(|word| word.parse().ok()).collect::<Vec<f64>>())
        .filter(|row| !row.is_empty())
        .collect();
    let (fleet, places) = (&rows[0], &rows[1..]);
    let points: Vec<(f64, f64)> = places.iter().map(|row| (row[1], row[2])).collect();
    let door = |(row, direction): (&Vec<f64>, f64)| Door {
        direction,
        service: row[6],
        load: row[3] as u32,
        window: Some(Span { from: row[4], to: row[5] }),
        ..Door::default()
    };
    Problem {
        doors: places[1..].iter().zip(directions(&points)).map(door).collect(),
        walkers: vec![Walker { capacity: Some(fleet[1] as u32), ..Walker::default() }; fleet[0] as usize],
        shift: Span { from: places[0][4], to: places[0][5] },
        travel: Arc::new(on_a_plane(&points, |straight| straight, |metres| metres)),
    }
}

/// Stops scattered over a square of 20 km by the generator `s = (1103515245 s + 12345) mod 2^31`.
pub fn scattered(stops: usize, walkers: usize) -> Problem {
    let mut state: u64 = 20_260_117;
    let mut random = || {
        state = (1_103_515_245 * state + 12_345) % (1 << 31);
        (state as f64 / f64::from(1_u32 << 31) * 20_000.0 * 10.0).round() / 10.0
    };
    let mut points = vec![(10_000.0, 10_000.0)];
    points.extend((0..stops).map(|_| (random(), random())));
    let door = |direction| Door { direction, service: 240.0, load: 1, ..Door::default() };
    Problem {
        doors: directions(&points).map(door).collect(),
        walkers: vec![Walker::default(); walkers],
        shift: Span { from: 0.0, to: 8.0 * 3_600.0 },
        travel: Arc::new(on_a_plane(&points, |straight| (1.3 * straight).round(), |metres| (metres / 8.333).round())),
    }
}

/// The yardstick: always on to the nearest door that still lets the technician be back in time.
pub fn nearest_neighbour(problem: &Problem) -> Vec<(usize, Vec<usize>)> {
    let mut left: Vec<usize> = (0..problem.doors.len()).collect();
    let mut orders = Vec::new();
    for walker in 0..problem.walkers.len() {
        let (mut order, mut here) = (Vec::new(), 0);
        while let Some(next) = nearest(problem, walker, &order, here, &left) {
            left.retain(|door| *door != next);
            order.push(next);
            here = next + 1;
        }
        if !order.is_empty() {
            orders.push((walker, order));
        }
    }
    orders
}

fn nearest(problem: &Problem, walker: usize, order: &[usize], here: usize, left: &[usize]) -> Option<usize> {
    let mut near = left.to_vec();
    near.sort_by(|a, b| problem.travel.metres(here, a + 1).total_cmp(&problem.travel.metres(here, b + 1)));
    near.into_iter().find(|door| {
        let longer: Vec<usize> = order.iter().copied().chain([*door]).collect();
        problem.tour(walker, &longer).is_some()
    })
}
