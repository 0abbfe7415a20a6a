//! Works the messages that wait in a service's inbox: all of them in process, the replayed ones beside RabbitMQ.

use std::sync::Arc;
use std::time::Duration;

use kernel::Clock;
use store::StoreError;
use store::inbox::{self, InboxRow};
use tokio_util::sync::CancellationToken;

use crate::backoff::Backoff;
use crate::figures;
use crate::hearing::{Hearer, Outcome, Source};
use crate::parked::Unheard;

/// How many rows are read at once.
const BATCH: u32 = 50;

/// A worker that died with rows in its hands blocks them for so long.
const LEASE: Duration = Duration::from_secs(5);

/// Another process may have written: look without being told this often.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Works one inbox until the shutdown.
pub(crate) struct Worker {
    pub(crate) hearer: Arc<Hearer>,
    pub(crate) shutdown: CancellationToken,
}

impl Worker {
    /// Works whatever waits, then waits for more.
    pub(crate) async fn run(self) {
        let mut changed = self.hearer.store().inbox_changed();
        let mut backoff = Backoff::new();
        while !self.shutdown.is_cancelled() {
            changed.mark_unchanged();
            match self.work_some().await {
                Ok(0) => tokio::select! {
                    _ = changed.changed() => {}
                    () = tokio::time::sleep(self.until_next().await) => {}
                    () = self.shutdown.cancelled() => {}
                },
                Ok(_more) => backoff.reset(),
                Err(error) => {
                    tracing::warn!(%error, service = self.hearer.service(), "the inbox waits");
                    backoff.pause(&self.shutdown).await;
                }
            }
        }
    }

    /// Works one batch, in order, and says how many rows it had.
    async fn work_some(&self) -> Result<usize, StoreError> {
        let _working = self.hearer.activity().begin();
        let rows = inbox::claim(self.hearer.store(), BATCH, LEASE).await?;
        for (place, row) in rows.iter().enumerate() {
            if self.shutdown.is_cancelled() {
                let untried: Vec<_> = rows[place..].iter().map(|row| row.event_id).collect();
                inbox::give_back(self.hearer.store(), &untried).await?;
                break;
            }
            self.work(row).await?;
        }
        Ok(rows.len())
    }

    async fn work(&self, row: &InboxRow) -> Result<(), StoreError> {
        let attempt = u32::try_from(row.attempts).unwrap_or(u32::MAX);
        let event = match row.envelope() {
            Ok(event) => event,
            Err(wrong) => {
                let unheard = Unheard::unreadable(row.event_id, &row.kind, row.body.as_bytes(), wrong.to_string());
                return self.hearer.park(&unheard, &self.shutdown).await;
            }
        };
        let Outcome::Failed(error) = self.hearer.hear(&event, Source::Inbox, &self.shutdown).await else {
            return Ok(());
        };
        match self.hearer.retry_after(attempt) {
            Some(wait) => {
                figures::retried(self.hearer.service());
                inbox::retry(self.hearer.store(), row.event_id, &error, wait).await
            }
            None => self.hearer.park(&Unheard::of(&event, attempt, error), &self.shutdown).await,
        }
    }

    /// Until the next retry is due, or until the next look.
    async fn until_next(&self) -> Duration {
        let next = inbox::next_at(&self.hearer.store().read()).await.ok().flatten();
        let wait = next.and_then(|at| (at - Clock::system().now()).to_std().ok());
        wait.unwrap_or(LOOK_EVERY).clamp(Duration::from_millis(1), LOOK_EVERY)
    }
}
