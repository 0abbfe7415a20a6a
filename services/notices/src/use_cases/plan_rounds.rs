//! Plans the rounds of a day: who is due, the way of each technician, the reason for every door left out.

mod search;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use kernel::{Actor, CampaignId, Day, MemberId, PersonId, Position, RoundId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Conn;
use utoipa::ToSchema;
use web::{Ctx, Problem, Progress};

use crate::config::{FieldSettings, Settings};
use crate::domain::checker;
use crate::domain::rounds::{self, Candidate, Demand, Hours, MOST_DOORS, Rules, Technician};
use crate::domain::routing::{self, Plan, Reason, sweep};
use crate::error::{Error, FieldRefusal};
use crate::store::rounds::{NewRound, NewStop, candidates, replace_drafts};

/// With more doors than this the long look would only warm up.
const MOST_DOORS_TO_SEARCH: usize = 1_000;
/// What the search may need beyond its limit to come to its end.
const GRACE: Duration = Duration::from_secs(3);

/// The kind of the operation behind [`plan_rounds`].
pub const OPERATION: &str = "plan-rounds";

/// What a supervisor asks for. It travels through the operation as JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlanRequest {
    pub campaign_id: CampaignId,
    pub day: Day,
    pub technicians: Vec<PersonId>,
    pub depot: Position,
    pub shift: Hours,
    pub service_minutes: f64,
    pub seconds_limit: usize,
    /// The most notices in one bag.
    pub capacity: Option<u32>,
    /// How doors are shared out.
    #[serde(default)]
    pub share: Share,
    pub skills: HashMap<PersonId, Vec<String>>,
    pub demands: HashMap<MemberId, DoorDemand>,
}

/// How doors are shared out among the technicians.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    /// As few technicians as can do it.
    #[default]
    FewestTechnicians,
    /// Everybody about the same number of doors, unless doors would be left out for it.
    Evenly,
}

/// What a supervisor asks for at one door.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DoorDemand {
    pub skills: Vec<String>,
    pub window: Option<Hours>,
}

/// What came of it.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedRounds {
    pub rounds: Vec<RoundId>,
    pub stops: usize,
    pub metres: i64,
    /// How many doors were left out, by reason.
    pub unassigned: BTreeMap<&'static str, usize>,
}

/// The operation behind a plan.
pub async fn run_plan(ctx: Ctx, progress: Progress, input: Value) -> Result<Value, Problem> {
    let request = serde_json::from_value(input)?;
    let planned = plan_rounds(&ctx, progress.by(), request).await?;
    Ok(serde_json::to_value(planned)?)
}

/// Plans a day and replaces its drafts. Doing it again gives another plan, never a second one beside it.
pub async fn plan_rounds(ctx: &Ctx, by: &Actor, request: PlanRequest) -> Result<PlannedRounds, Error> {
    let settings = &ctx.settings::<Settings>().field;
    let due = due(&ctx.read(), &request, settings.most_attempts).await?;
    if due.is_empty() {
        return Err(FieldRefusal::NothingToPlan.into());
    }
    let (due, too_many) = nearest(due, request.depot);
    let problem = rounds::problem(&doors(&due), &rules(&request, settings));
    let plan = plan_in_time(shared_out(problem.clone(), request.share), request.seconds_limit).await?;
    // Sharing evenly is a wish: the day's work comes first.
    let plan = match request.share {
        Share::Evenly if !plan.unassigned.is_empty() => {
            let free = plan_in_time(problem.clone(), request.seconds_limit).await?;
            if free.unassigned.len() < plan.unassigned.len() { free } else { plan }
        }
        Share::Evenly | Share::FewestTechnicians => plan,
    };
    if let Some(fault) = checker::faults(&problem, &plan).first() {
        return Err(FieldRefusal::FaultyPlan(fault.to_string()).into());
    }
    save(ctx, by, &request, due, too_many, &plan, settings.most_attempts).await
}

type Due = Vec<(Candidate, u32)>;

/// Who is due that day, with the number of the attempt.
async fn due(conn: &Conn, request: &PlanRequest, most_attempts: u32) -> Result<Due, Error> {
    let found = candidates(conn, request.campaign_id, request.day).await?;
    let with_attempt = found.into_iter().filter_map(|candidate| {
        let attempt = rounds::next_attempt(candidate.last, request.day, most_attempts)?;
        Some((candidate, attempt))
    });
    Ok(with_attempt.collect())
}

fn doors(due: &Due) -> Vec<Candidate> {
    due.iter().map(|(candidate, _)| candidate.clone()).collect()
}

/// The doors a plan takes, nearest to the depot first, and those beyond its greatest size.
fn nearest(mut due: Due, depot: Position) -> (Due, Vec<MemberId>) {
    let distance = |candidate: &Candidate| candidate.position.map_or(f64::INFINITY, |door| depot.metres_to(door));
    due.sort_by(|(a, _), (b, _)| distance(a).total_cmp(&distance(b)).then(a.member_id.cmp(&b.member_id)));
    let beyond = due.split_off(due.len().min(MOST_DOORS));
    (due, beyond.into_iter().map(|(candidate, _)| candidate.member_id).collect())
}

fn rules(request: &PlanRequest, settings: &FieldSettings) -> Rules {
    let technician = |person: &PersonId| Technician {
        skills: request.skills.get(person).cloned().unwrap_or_default(),
        capacity: request.capacity,
    };
    let demand = |demand: &DoorDemand| Demand { skills: demand.skills.clone(), window: demand.window.map(Hours::span) };
    Rules {
        depot: request.depot,
        technicians: request.technicians.iter().map(technician).collect(),
        shift: request.shift.span(),
        service: request.service_minutes * 60.0,
        setup: settings.setup_seconds,
        speeds: settings.speeds(),
        demands: request.demands.iter().map(|(member, asked)| (*member, demand(asked))).collect(),
    }
}

/// Even shares are bags that hold little more than an even share.
fn shared_out(mut problem: routing::Problem, share: Share) -> routing::Problem {
    if share == Share::Evenly {
        let known = (1..=problem.doors.len()).filter(|place| problem.travel.is_known(*place)).count();
        let even = known.div_ceil(problem.walkers.len().max(1));
        let bag = u32::try_from(even + even / 10).unwrap_or(u32::MAX);
        problem
            .walkers
            .iter_mut()
            .for_each(|walker| walker.capacity = Some(walker.capacity.map_or(bag, |most| most.min(bag))));
    }
    problem
}

/// The best plan that can be had within the limit; the instant one when the search does not come back.
async fn plan_in_time(problem: routing::Problem, seconds: usize) -> Result<Plan, Error> {
    let searched = problem.clone();
    let search = tokio::task::spawn_blocking(move || best_plan(&searched, seconds));
    let limit = Duration::from_secs(seconds as u64) + GRACE;
    match tokio::time::timeout(limit, search).await {
        Ok(Ok(plan)) => Ok(plan),
        Ok(Err(_)) | Err(_) => {
            tracing::warn!("the search for rounds did not come back in time; the instant plan is used");
            let instant = tokio::task::spawn_blocking(move || sweep(&problem)).await;
            instant.map_err(|why| Error::broken("planning rounds", &why))
        }
    }
}

/// The better of the instant plan and what a search of up to `seconds` finds. Blocks; never fails.
pub fn best_plan(problem: &routing::Problem, seconds: usize) -> Plan {
    let instant = sweep(problem);
    if seconds == 0 || instant.tours.is_empty() || problem.doors.len() > MOST_DOORS_TO_SEARCH {
        return instant;
    }
    let searched =
        std::panic::catch_unwind(|| search::search(problem, &instant, seconds).map_err(|why| why.to_string()));
    let orders = match searched {
        Ok(Ok(orders)) => orders,
        Ok(Err(why)) => {
            tracing::warn!(%why, "the search for a better plan failed");
            return instant;
        }
        Err(_) => {
            tracing::warn!("the search for a better plan panicked");
            return instant;
        }
    };
    let found = problem.plan(&orders).filter(|found| checker::faults(problem, found).is_empty());
    found.filter(|found| found.is_better_than(&instant)).unwrap_or(instant)
}

/// Replaces the drafts. Who left or was assigned while the search ran is not put on a round.
async fn save(
    ctx: &Ctx,
    by: &Actor,
    request: &PlanRequest,
    due_before: Due,
    too_many: Vec<MemberId>,
    plan: &Plan,
    most_attempts: u32,
) -> Result<PlannedRounds, Error> {
    let tx = ctx.begin().await?;
    let still: HashMap<MemberId, u32> =
        due(&tx, request, most_attempts).await?.into_iter().map(|(door, attempt)| (door.member_id, attempt)).collect();
    let tours = plan.tours.iter().map(|tour| NewRound {
        technician: request.technicians[tour.walker],
        depot: request.depot,
        shift: request.shift,
        metres: tour.metres,
        back_at: tour.back_at,
        stops: tour
            .calls
            .iter()
            .filter_map(|call| {
                let (candidate, _) = &due_before[call.door];
                let attempt = *still.get(&candidate.member_id)?;
                let expected_at = Some(call.begins_at);
                Some(NewStop { candidate: candidate.clone(), attempt, expected_at, metres: call.metres })
            })
            .collect(),
    });
    let new: Vec<NewRound> = tours.filter(|round| !round.stops.is_empty()).collect();
    let left = plan.unassigned.iter().map(|left| (due_before[left.door].0.member_id, left.reason.code()));
    let beyond = too_many.into_iter().map(|member| (member, Reason::TourSize.code()));
    let unplanned: Vec<(MemberId, &'static str)> =
        left.chain(beyond).filter(|(member, _)| still.contains_key(member)).collect();
    let rounds = replace_drafts(&tx, request.campaign_id, request.day, by, &new, &unplanned).await?;
    tx.commit().await?;
    let mut unassigned = BTreeMap::new();
    unplanned.iter().for_each(|(_, reason)| *unassigned.entry(*reason).or_insert(0) += 1);
    Ok(PlannedRounds {
        rounds,
        stops: new.iter().map(|round| round.stops.len()).sum(),
        metres: plan.metres().round() as i64,
        unassigned,
    })
}
