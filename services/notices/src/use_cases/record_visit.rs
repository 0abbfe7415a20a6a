//! `visit.record`: somebody was at a door.

mod evidence;

use contracts::notices::{NoticeServed, Outcome, VisitRecorded};
use kernel::{Position, StopId, Timestamp, VisitId};
use serde::Deserialize;
use store::Tx;
use web::Ctx;

use super::push_mutations::{Item, Moment, Sender, Verdict};
use crate::config::Settings;
use crate::domain::flags::{Fix, Flag, doubts};
use crate::domain::mutations::AnswerCode;
use crate::domain::outcomes::{disposition, is_claimable, needs_review};
use crate::domain::rounds::{RoundState, StopState, TAKEN_OFF, UNATTEMPTED};
use crate::domain::visits::{ProofKind, Review, judge};
use crate::error::Error;
use crate::store::field_sync::{self, Entity, Op, tell};
use crate::store::rounds::{self, CarriedNotice, Round, Stop};
use crate::store::visits::{self, Proof, Visit};

const MOST_PROOFS: usize = 20;

/// What the phone tells about a visit.
#[derive(Debug, Deserialize)]
pub struct VisitArgs {
    stop_id: StopId,
    outcome: Outcome,
    note: Option<String>,
    signee_name: Option<String>,
    signee_relation: Option<String>,
    fix: Option<Fix>,
    app_version: Option<String>,
    #[serde(default)]
    proofs: Vec<ProofArgs>,
}

/// What the phone tells about a proof; its bytes travel apart.
#[derive(Debug, Deserialize)]
struct ProofArgs {
    kind: ProofKind,
    sha256: Option<String>,
    mime: Option<String>,
    captured_at: Option<Timestamp>,
    code_scanned: Option<String>,
    exif: Option<Position>,
}

/// How the stop stood when the visit arrived.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Open,
    Withdrawn,
    Closed,
    Reassigned,
}

/// Judges and keeps a visit. Evidence is kept whatever became of the task; only what cannot be evidence is rejected.
pub async fn record_visit(ctx: &Ctx, tx: &Tx, sender: &Sender, item: &Item, moment: Moment) -> Result<Verdict, Error> {
    let args = match parse(item) {
        Ok(args) => args,
        Err(refused) => return Ok(refused),
    };
    let (stop, notice, standing) = match stop_for(tx, sender, &args).await? {
        Ok(found) => found,
        Err(refused) => return Ok(refused),
    };
    let evidence_sha256 = evidence::fingerprint(&args);
    if let Some(hash) = &evidence_sha256
        && visits::is_replayed(tx, hash).await?
    {
        return Ok(Verdict::rejected(AnswerCode::Replay, "the same fix and proofs were sent before"));
    }
    let limits = ctx.settings::<Settings>().field.limits();
    let weighed = evidence::weigh(tx, sender, &stop, &notice, &args, item.device_time, moment).await?;
    let judged = judge(args.outcome, &weighed.brought);
    let mut flags = doubts(&weighed.evidence, &limits);
    flags.extend(judged.flags.iter().chain(&weighed.code_flags));
    flags.extend(moment.forced.then_some(Flag::Forced));
    flags.sort_unstable();
    let has_issues = !flags.is_empty() || needs_review(judged.outcome);
    let visit = Visit {
        id: VisitId::fresh(),
        version: kernel::Version::FIRST,
        mutation_id: item.mutation_id,
        stop_id: stop.id,
        round_id: stop.round_id,
        campaign_id: stop.campaign_id,
        notice_id: notice.id,
        member_id: stop.member_id,
        account_id: stop.account_id,
        technician: sender.person,
        device_id: sender.device,
        attempt: stop.attempt,
        outcome: judged.outcome,
        claimed_outcome: judged.claimed,
        disposition: disposition(judged.outcome),
        note: args.note,
        signee_name: args.signee_name,
        signee_relation: args.signee_relation,
        fix: args.fix,
        visited_at: moment.happened_at,
        device_time: item.device_time,
        received_at: moment.received_at,
        app_version: args.app_version,
        evidence_sha256,
        flags,
        withdrawn_before: standing == Standing::Withdrawn
            && stop.cancelled_at.is_some_and(|cancelled| cancelled <= moment.happened_at),
        review_state: has_issues.then_some(Review::HasIssues),
    };
    visits::insert(tx, &visit, &args.proofs.into_iter().map(Proof::from).collect::<Vec<_>>()).await?;
    if standing != Standing::Withdrawn {
        rounds::complete_stop(tx, &stop, visit.outcome, visit.visited_at).await?;
        tell(tx, stop.technician, Entity::Task, stop.id.uuid(), Op::Updated).await?;
        set_out(tx, &stop, visit.visited_at).await?;
    }
    say(ctx, tx, sender, &visit).await?;
    let version = stop.version.next().get();
    Ok(match standing {
        Standing::Open => Verdict::applied(version),
        Standing::Withdrawn => {
            let message = "the task was withdrawn; the evidence is kept";
            Verdict::conflict(AnswerCode::TaskWithdrawn, message, stop.version.get())
        }
        Standing::Closed => {
            Verdict::conflict(AnswerCode::TaskClosed, "the stop was on no round any more; the visit counts", version)
        }
        Standing::Reassigned => {
            Verdict::conflict(AnswerCode::TaskReassigned, "the round is with somebody else now", version)
        }
    })
}

fn parse(item: &Item) -> Result<VisitArgs, Verdict> {
    let invalid = |why: String| Verdict::rejected(AnswerCode::InvalidArgs, why);
    let args: VisitArgs = serde_json::from_value(item.args.clone()).map_err(|why| invalid(why.to_string()))?;
    if !is_claimable(args.outcome) {
        return Err(invalid("the server decides that a proof is missing".into()));
    }
    if args.proofs.len() > MOST_PROOFS {
        return Err(invalid(format!("a visit has up to {MOST_PROOFS} proofs")));
    }
    let is_hash =
        |hash: &String| hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !args.proofs.iter().filter_map(|proof| proof.sha256.as_ref()).all(is_hash) {
        return Err(invalid("a proof is named by its SHA-256 in lower-case hexadecimal".into()));
    }
    Ok(args)
}

/// The stop, the paper that is carried there, and how the stop stands.
async fn stop_for(
    tx: &Tx,
    sender: &Sender,
    args: &VisitArgs,
) -> Result<Result<(Stop, CarriedNotice, Standing), Verdict>, Error> {
    let stop = match rounds::find_stop(tx, args.stop_id).await? {
        Some(stop) if field_sync::was_told(tx, sender.person, stop.id.uuid()).await? => stop,
        _ => return Ok(Err(Verdict::rejected(AnswerCode::TaskUnknown, "this task was never on your phone"))),
    };
    let standing = match stop.state {
        StopState::Completed => {
            return Ok(Err(Verdict::rejected(
                AnswerCode::TaskCompleted,
                "somebody was there already; a further visit is a new task",
            )));
        }
        StopState::Cancelled if matches!(stop.reason.as_deref(), Some(UNATTEMPTED | TAKEN_OFF)) => Standing::Closed,
        StopState::Cancelled => Standing::Withdrawn,
        StopState::Draft | StopState::Assigned if stop.technician != sender.person => Standing::Reassigned,
        StopState::Draft | StopState::Assigned => Standing::Open,
    };
    match stop.notice.clone().filter(|notice| notice.is_on_paper) {
        Some(notice) => Ok(Ok((stop, notice, standing))),
        None => Ok(Err(Verdict::rejected(AnswerCode::NoticeNotPrinted, "there is no printed notice for this door"))),
    }
}

/// The first visit of a round is also its beginning.
async fn set_out(tx: &Tx, stop: &Stop, at: Timestamp) -> Result<(), Error> {
    if stop.round_state != RoundState::Assigned {
        return Ok(());
    }
    let round = rounds::load(tx, stop.round_id).await?;
    rounds::save(tx, &Round { state: RoundState::Active, started_at: Some(at), ..round }).await?;
    tell(tx, stop.technician, Entity::Round, stop.round_id.uuid(), Op::Updated).await?;
    Ok(())
}

/// Tells the others; a notice is served once, and never after its target was withdrawn.
async fn say(ctx: &Ctx, tx: &Tx, sender: &Sender, visit: &Visit) -> Result<(), Error> {
    let recorded = VisitRecorded {
        visit_id: visit.id,
        campaign_id: visit.campaign_id,
        notice_id: visit.notice_id,
        member_id: visit.member_id,
        account_id: visit.account_id,
        technician: visit.technician,
        device_id: visit.device_id,
        attempt: visit.attempt,
        outcome: visit.outcome,
        visited_at: visit.visited_at,
        flags: visit.flags.iter().map(|flag| flag.code().to_owned()).collect(),
        withdrawn_before: visit.withdrawn_before,
    };
    tx.publish(&recorded).await?;
    tx.audit("visits", &sender.actor, "visit.recorded", &visit.id.to_string(), &recorded).await?;
    let served_on = ctx.clock().day_of(visit.visited_at);
    let counts = visit.outcome.is_delivered() && !visit.withdrawn_before;
    if counts && visits::serve_once(tx, visit.notice_id, visit.id, served_on).await? {
        crate::store::notices::mark_served(tx, visit.notice_id).await?;
        tx.publish(&NoticeServed {
            notice_id: visit.notice_id,
            campaign_id: visit.campaign_id,
            member_id: visit.member_id,
            account_id: visit.account_id,
            visit_id: visit.id,
            served_on,
        })
        .await?;
    }
    Ok(())
}

impl From<ProofArgs> for Proof {
    fn from(args: ProofArgs) -> Self {
        Self {
            kind: args.kind,
            sha256: args.sha256,
            mime: args.mime,
            captured_at: args.captured_at,
            code_scanned: args.code_scanned,
            exif: args.exif,
        }
    }
}
