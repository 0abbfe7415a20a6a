//! The long look: vrp-core improves the instant plan until its time is up.
//!
//! It burns a whole core and may panic on odd input, so it runs on a blocking thread, and whatever it says is checked.

use std::sync::Arc;

use vrp_core::construction::features::{
    JobSkills, JobSkillsDimension, VehicleSkillsDimension, create_minimize_tours_feature, create_skills_feature,
};
use vrp_core::models::common::{Schedule, TimeWindow};
use vrp_core::models::problem::{JobIdDimension, VehicleIdDimension};
use vrp_core::models::solution::{Activity, Place, Registry, Route, Tour};
use vrp_core::prelude::*;
use vrp_core::rosomaxa::utils::{Parallelism, TimeQuota};

use crate::domain::routing;

/// What `vrp-core` makes of the problem in `seconds`, starting from a plan that can be walked.
/// The orders are a proposal: they have to be walked and checked by the caller.
pub fn search(problem: &routing::Problem, start: &routing::Plan, seconds: usize) -> GenericResult<Vec<Order>> {
    let environment = Arc::new(Environment {
        quota: Some(Arc::new(TimeQuota::new(seconds as Float))),
        parallelism: Parallelism::new_with_cpus(1),
        logger: Arc::new(|_| {}),
        ..Environment::default()
    });
    let doors: Vec<usize> = (0..problem.doors.len()).filter(|door| is_worth_trying(problem, *door)).collect();
    let task = Arc::new(task(problem, &doors)?);
    let known = known(&task, &environment, start);
    let config = VrpConfigBuilder::new(task.clone())
        .set_environment(environment)
        .prebuild()?
        .with_init_solutions(vec![known], Some(2))
        .with_max_time(Some(seconds))
        .build()?;
    let solution = Solver::new(task, config).solve()?;
    Ok(solution.routes.iter().filter_map(order).collect())
}

/// A technician and the doors in order.
pub type Order = (usize, Vec<usize>);

fn is_worth_trying(problem: &routing::Problem, door: usize) -> bool {
    let is_within_skills = (0..problem.walkers.len()).any(|walker| problem.can_serve(walker, door));
    problem.travel.is_known(door + 1) && is_within_skills
}

fn task(problem: &routing::Problem, doors: &[usize]) -> GenericResult<Problem> {
    let transport: Arc<dyn TransportCost> = Arc::new(legs(problem)?);
    let features = [
        MinimizeUnassignedBuilder::new("unassigned").build()?,
        create_minimize_tours_feature("tours")?,
        TransportFeatureBuilder::new("metres").set_transport_cost(transport.clone()).build_minimize_distance()?,
        CapacityFeatureBuilder::<SingleDimLoad>::new("capacity").build()?,
        create_skills_feature("skills", ViolationCode(1))?,
    ];
    let jobs = doors.iter().map(|door| job(problem, *door)).collect::<GenericResult<Vec<_>>>()?;
    let vehicles = (0..problem.walkers.len()).map(|walker| vehicle(problem, walker));
    ProblemBuilder::default()
        .with_logger(Arc::new(|_| {}))
        .add_jobs(jobs.into_iter())
        .add_vehicles(vehicles.collect::<GenericResult<Vec<_>>>()?.into_iter())
        .with_goal(GoalContextBuilder::with_features(&features)?.build()?)
        .with_transport_cost(transport)
        .build()
}

/// All legs, with the set-up of a building as a part of the way into it. Unknown places are named by no job.
fn legs(problem: &routing::Problem) -> GenericResult<SimpleTransportCost> {
    let places = problem.doors.len() + 1;
    let pairs = || (0..places).flat_map(move |from| (0..places).map(move |to| (from, to)));
    let finite = |length: f64| if length.is_finite() { length } else { 1e9 };
    let durations = pairs().map(|(from, to)| finite(problem.seconds(from, to))).collect();
    let distances = pairs().map(|(from, to)| finite(problem.travel.metres(from, to))).collect();
    SimpleTransportCost::new(durations, distances)
}

fn job(problem: &routing::Problem, index: usize) -> GenericResult<Job> {
    let door = &problem.doors[index];
    let window = problem.window(index);
    SingleBuilder::default()
        .id(&index.to_string())
        .demand(Demand::delivery(bounded(door.load)))
        .dimension(|dimens| {
            if !door.skills.is_empty() {
                dimens.set_job_skills(JobSkills::new(Some(door.skills.clone()), None, None));
            }
        })
        .location(index + 1)?
        .duration(door.service)?
        .times(vec![TimeWindow::new(window.from, window.to)])?
        .build_as_job()
}

fn vehicle(problem: &routing::Problem, index: usize) -> GenericResult<Vehicle> {
    let walker = &problem.walkers[index];
    let detail = VehicleDetailBuilder::default()
        .set_start_location(0)
        .set_start_time(problem.shift.from)
        .set_end_location(0)
        .set_end_time(problem.shift.to)
        .build()?;
    VehicleBuilder::default()
        .id(&index.to_string())
        .add_detail(detail)
        .dimension(|dimens| {
            dimens.set_vehicle_skills(walker.skills.iter().cloned().collect());
        })
        .capacity(SingleDimLoad::new(walker.capacity.map_or(NO_LIMIT, bounded)))
        .build()
}

/// Room for adding up without overflow.
const NO_LIMIT: i32 = i32::MAX / 2;

fn bounded(load: u32) -> i32 {
    i32::try_from(load).unwrap_or(NO_LIMIT).min(NO_LIMIT)
}

/// The instant plan in the words of the library, to start from.
fn known(task: &Arc<Problem>, environment: &Arc<Environment>, start: &routing::Plan) -> InsertionContext {
    let mut left: std::collections::HashMap<String, Job> =
        task.jobs.all().iter().filter_map(|job| Some((job.dimens().get_job_id()?.clone(), job.clone()))).collect();
    let mut routes = Vec::new();
    for planned in &start.tours {
        let id = planned.walker.to_string();
        let mut actors = task.fleet.actors.iter();
        let actor = actors.find(|actor| actor.vehicle.dimens.get_vehicle_id().is_some_and(|vehicle| *vehicle == id));
        let Some(actor) = actor else { continue };
        let mut tour = Tour::new(actor);
        for call in &planned.calls {
            if let Some(Job::Single(single)) = left.remove(&call.door.to_string()) {
                tour.insert_last(activity(single));
            }
        }
        routes.push(Route { actor: actor.clone(), tour });
    }
    let unassigned =
        left.into_values().map(|job| (job, vrp_core::construction::heuristics::UnassignmentInfo::Unknown)).collect();
    let registry = Registry::new(&task.fleet, environment.random.clone());
    let solution = Solution { cost: 0.0, registry, routes, unassigned, telemetry: None };
    InsertionContext::new_from_solution(task.clone(), (solution, None), environment.clone())
}

fn activity(single: Arc<vrp_core::models::problem::Single>) -> Activity {
    let place = &single.places[0];
    let time = place.times.first().map_or_else(TimeWindow::max, |span| span.to_time_window(0.0));
    Activity {
        place: Place { idx: 0, location: place.location.unwrap_or(0), duration: place.duration, time },
        schedule: Schedule::new(0.0, 0.0),
        job: Some(single),
        commute: None,
    }
}

fn order(route: &Route) -> Option<Order> {
    let walker = route.actor.vehicle.dimens.get_vehicle_id()?.parse().ok()?;
    let jobs = route.tour.all_activities().filter_map(Activity::retrieve_job);
    let doors = jobs.filter_map(|job| job.dimens().get_job_id()?.parse().ok()).collect();
    Some((walker, doors))
}
