//! What happens by the clock: once across all replicas, and made up for after an outage.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use chrono::TimeDelta;
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::{Clock, Day, Timestamp};
use store::{Cause, StoreError};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::ctx::Ctx;
use crate::service::BoxError;

/// Something a service does by the clock.
#[derive(Clone)]
pub struct Job {
    pub(crate) name: &'static str,
    rhythm: Rhythm,
}

#[derive(Clone, Copy)]
enum Rhythm {
    Every(Duration, fn(Ctx) -> BoxFuture<'static, Result<(), BoxError>>),
    Daily(fn(Ctx, Day) -> BoxFuture<'static, Result<(), BoxError>>),
}

const LEASE: Duration = Duration::from_secs(60);
/// A daily job looks this often whether a new business day has begun.
const LOOK_FOR_DAY: Duration = Duration::from_secs(30);
/// At most this many missed days are made up for.
const MOST_MISSED_DAYS: i64 = 31;

impl Job {
    /// Runs again and again: `Job::every("expire-links", Duration::from_secs(60), |ctx| Box::pin(expire_links(ctx)))`.
    #[must_use]
    pub fn every(
        name: &'static str,
        interval: Duration,
        handler: fn(Ctx) -> BoxFuture<'static, Result<(), BoxError>>,
    ) -> Self {
        Self { name, rhythm: Rhythm::Every(interval, handler) }
    }

    /// Runs once for every business day, missed days included, in order.
    #[must_use]
    pub fn daily(name: &'static str, handler: fn(Ctx, Day) -> BoxFuture<'static, Result<(), BoxError>>) -> Self {
        Self { name, rhythm: Rhythm::Daily(handler) }
    }

    /// Runs by the clock until the process ends.
    pub(crate) async fn run(self, ctx: Ctx, ending: CancellationToken) {
        let (look, longest_pause) = match self.rhythm {
            Rhythm::Every(interval, _) => (interval, interval),
            Rhythm::Daily(_) => (LOOK_FOR_DAY, LOOK_FOR_DAY),
        };
        loop {
            let pause = match self.attempt(&ctx).await {
                Ok(()) => look,
                Err(error) => {
                    tracing::error!(job = self.name, service = ctx.service(), %error, "a job failed");
                    longest_pause.min(Duration::from_secs(30))
                }
            };
            tokio::select! {
                () = ending.cancelled() => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Runs whatever is due, unless another replica is at it.
    async fn attempt(&self, ctx: &Ctx) -> Result<(), BoxError> {
        let name = format!("job:{}:{}", ctx.service(), self.name);
        let Some(lease) = ctx.cache().lease(&name, LEASE).await? else { return Ok(()) };
        let keep = async {
            loop {
                tokio::time::sleep(LEASE / 3).await;
                if !matches!(lease.renew().await, Ok(true)) {
                    return;
                }
            }
        };
        tokio::select! {
            done = self.run_due(ctx) => done,
            () = keep => Err("the lease was lost to another replica".into()),
        }
    }

    async fn run_due(&self, ctx: &Ctx) -> Result<(), BoxError> {
        let last = self.last_run(ctx).await?;
        match self.rhythm {
            Rhythm::Every(interval, handler) => {
                let interval = TimeDelta::from_std(interval).unwrap_or(TimeDelta::MAX);
                // A little tolerance: two sleeps of one interval need not end a full interval apart.
                let is_due = last.is_none_or(|(at, _)| machine_time() - at >= interval - interval / 10);
                if is_due { self.run_for(ctx, ctx.today(), handler(ctx.clone())).await } else { Ok(()) }
            }
            Rhythm::Daily(handler) => {
                let today = ctx.today();
                let first = last.map_or(today, |(_, day)| day.plus(1)).max(today.plus(-MOST_MISSED_DAYS));
                for missed in 0..=today.days_since(first) {
                    let day = first.plus(missed);
                    self.run_for(ctx, day, handler(ctx.clone(), day)).await?;
                }
                Ok(())
            }
        }
    }

    /// Runs now, due or not; for tests.
    pub(crate) async fn run_now(&self, ctx: &Ctx) -> Result<(), BoxError> {
        match self.rhythm {
            Rhythm::Every(_, handler) => self.run_for(ctx, ctx.today(), handler(ctx.clone())).await,
            Rhythm::Daily(handler) => self.run_for(ctx, ctx.today(), handler(ctx.clone(), ctx.today())).await,
        }
    }

    async fn run_for(
        &self,
        ctx: &Ctx,
        day: Day,
        work: impl Future<Output = Result<(), BoxError>>,
    ) -> Result<(), BoxError> {
        let began = machine_time();
        let run = format!("job:{}:{}", self.name, Uuid::now_v7().simple());
        let cause = Cause { correlation_id: Some(run.clone()), causation_id: Some(run), traceparent: None };
        AssertUnwindSafe(cause.scope(work))
            .catch_unwind()
            .await
            .unwrap_or_else(|_panic| Err("the job panicked".into()))?;
        self.write_down(ctx, began, day).await?;
        tracing::debug!(job = self.name, service = ctx.service(), %day, "a job ran");
        Ok(())
    }

    async fn last_run(&self, ctx: &Ctx) -> Result<Option<(Timestamp, Day)>, StoreError> {
        let sql = "select last_run_at, last_run_on from job_runs where job = $1 and last_run_at is not null";
        ctx.read().optional(sql, &[&self.name], |row| Ok((row.get("last_run_at")?, row.get("last_run_on")?))).await
    }

    async fn write_down(&self, ctx: &Ctx, ran_at: Timestamp, day: Day) -> Result<(), StoreError> {
        let tx = ctx.begin().await?;
        let sql = "insert into job_runs (job, last_run_at, last_run_on) values ($1, $2, $3) on conflict (job) \
                   do update set last_run_at = excluded.last_run_at, last_run_on = excluded.last_run_on";
        tx.execute(sql, &[&self.name, &ran_at, &day]).await?;
        tx.commit().await
    }
}

/// Intervals go by the machine's time, so that a held clock does not hold the jobs.
fn machine_time() -> Timestamp {
    Clock::system().now()
}
