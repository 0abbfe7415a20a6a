//! Claims operations and does them. A claim is a lease: a worker that dies is followed by another.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use kernel::{Clock, Timestamp};
use serde_json::Value;
use store::{Cause, StoreError};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;
use tracing::Instrument;

use super::table::{self, Claim, Claimed, End};
use super::{CANCELLED, OperationHandler, Progress};
use crate::ctx::Ctx;
use crate::problem::Problem;

/// How long a silent worker keeps its claim.
const LEASE: TimeDelta = TimeDelta::seconds(10);
const HEARTBEAT: Duration = Duration::from_secs(2);
const LOOK: Duration = Duration::from_millis(200);
/// How many operations of a service run at once in a process.
const AT_ONCE: usize = 2;
/// Work that kills its worker this often is given up.
const MOST_ATTEMPTS: i64 = 5;

type Handlers = HashMap<&'static str, OperationHandler>;

/// Works on the operations of a service until the process ends; what is unfinished then is given back.
pub(crate) async fn run(ctx: Ctx, handlers: Handlers, ending: CancellationToken) {
    let handlers = Arc::new(handlers);
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut running = JoinSet::new();
    while !ending.is_cancelled() {
        while running.try_join_next().is_some() {}
        let Ok(place) = room.clone().acquire_owned().await else { return };
        match claim(&ctx).await {
            Ok(Some(claimed)) => {
                let (ctx, handlers, ending) = (ctx.clone(), handlers.clone(), ending.clone());
                running.spawn(async move {
                    work(ctx, &handlers, claimed, ending).await;
                    drop(place);
                });
            }
            Ok(None) => wait(&ctx, &ending).await,
            Err(error) => {
                tracing::warn!(%error, "operations cannot be claimed");
                wait(&ctx, &ending).await;
            }
        }
    }
    while running.join_next().await.is_some() {}
}

async fn wait(ctx: &Ctx, ending: &CancellationToken) {
    tokio::select! {
        () = ending.cancelled() => {}
        // Asked for, but perhaps not committed yet: look again soon.
        () = ctx.operations().asked.notified() => tokio::time::sleep(Duration::from_millis(10)).await,
        () = tokio::time::sleep(LOOK) => {}
    }
}

async fn claim(ctx: &Ctx) -> Result<Option<Claimed>, StoreError> {
    let now = machine_time();
    if !table::is_any_due(&ctx.read(), now).await? {
        return Ok(None);
    }
    let tx = ctx.begin().await?;
    let claimed = table::claim(&tx, now, now + LEASE).await?;
    tx.commit().await?;
    Ok(claimed)
}

#[tracing::instrument(skip_all, fields(operation = %claimed.claim.id, kind = claimed.kind))]
async fn work(ctx: Ctx, handlers: &Handlers, claimed: Claimed, ending: CancellationToken) {
    let claim = claimed.claim;
    let handler = match handlers.get(claimed.kind.as_str()) {
        Some(_) if claimed.cancelling => return end(&ctx, claim, End::Cancelled).await,
        Some(_) if claim.version > MOST_ATTEMPTS => return end(&ctx, claim, End::Failed(given_up())).await,
        Some(handler) => handler,
        None => return end(&ctx, claim, End::Failed(unknown_kind(&claimed.kind))).await,
    };
    let cancelled = CancellationToken::new();
    let progress = Progress { ctx: ctx.clone(), claim, by: claimed.by, cancelled: cancelled.clone() };
    let id = Some(claim.id.to_string());
    let cause = Cause { correlation_id: id.clone(), causation_id: id, traceparent: None };
    // A task of its own: work that forgets to await must not keep the claim from being renewed.
    let doing = cause.scope(handler(ctx.clone(), progress, claimed.input)).in_current_span();
    let doing = AbortOnDropHandle::new(tokio::spawn(doing));
    tokio::select! {
        outcome = doing => {
            let outcome = outcome.unwrap_or_else(|failed| Err(Problem::internal_because(&failed)));
            conclude(&ctx, claim, outcome).await;
        }
        () = hold_on(&ctx, claim, &cancelled) => tracing::warn!("another worker took this operation over"),
        () = ending.cancelled() => release(&ctx, claim, None).await,
    }
}

/// Keeps the claim; ends when it is lost.
async fn hold_on(ctx: &Ctx, claim: Claim, cancelled: &CancellationToken) {
    loop {
        tokio::time::sleep(HEARTBEAT).await;
        let held = async {
            let tx = ctx.begin().await?;
            let held = table::hold_on(&tx, claim, machine_time() + LEASE).await?;
            tx.commit().await?;
            Ok::<_, StoreError>(held)
        };
        match held.await {
            Ok(Some(true)) => cancelled.cancel(),
            Ok(Some(false)) => {}
            Ok(None) => return,
            Err(error) => tracing::warn!(%error, "the claim could not be renewed"),
        }
    }
}

async fn conclude(ctx: &Ctx, claim: Claim, outcome: Result<Value, Problem>) {
    match outcome {
        Ok(result) => end(ctx, claim, End::Succeeded(result)).await,
        Err(problem) if problem.slug() == CANCELLED => end(ctx, claim, End::Cancelled).await,
        Err(problem) if problem.status() == StatusCode::SERVICE_UNAVAILABLE && claim.version < MOST_ATTEMPTS => {
            let pause = TimeDelta::seconds(1 << claim.version.clamp(0, 5));
            release(ctx, claim, Some(machine_time() + pause)).await;
        }
        Err(problem) => {
            tracing::info!(%problem, "the operation failed");
            end(ctx, claim, End::Failed(problem.to_json())).await;
        }
    }
}

async fn end(ctx: &Ctx, claim: Claim, end: End) {
    let ended = async {
        let tx = ctx.begin().await?;
        table::finish(&tx, claim, &end).await?;
        tx.commit().await
    };
    if let Err(error) = ended.await {
        // The claim runs out, and the work is done again.
        tracing::warn!(%error, "the end of an operation could not be written down");
    }
}

async fn release(ctx: &Ctx, claim: Claim, not_before: Option<Timestamp>) {
    let released = async {
        let tx = ctx.begin().await?;
        table::release(&tx, claim, not_before).await?;
        tx.commit().await
    };
    if let Err(error) = released.await {
        tracing::warn!(%error, "an operation could not be given back");
    }
}

/// Claims go by the machine's time, so that a held clock does not hold the work.
fn machine_time() -> Timestamp {
    Clock::system().now()
}

fn given_up() -> Value {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "operation-given-up", "the operation was begun too often")
        .detail(format!("its worker ended {MOST_ATTEMPTS} times before the work was done"))
        .to_json()
}

fn unknown_kind(kind: &str) -> Value {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "operation-unknown", "nobody knows how to do this")
        .detail(format!("no handler is registered for `{kind}`"))
        .to_json()
}
