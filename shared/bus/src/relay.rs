//! From a service's outbox to the bus. A row is marked sent only after the bus has it safely.

use std::sync::Arc;
use std::time::Duration;

use kernel::{Clock, EventId};
use store::outbox::{self, OutboxRow};
use store::{Store, StoreError};
use tokio_util::sync::CancellationToken;

use crate::activity::Activity;
use crate::backoff::Backoff;
use crate::error::BusError;
use crate::figures;
use crate::rabbit::Publisher;
use crate::twin::Twin;

/// How many rows travel at once.
const BATCH: u32 = 250;

/// A relay that died with rows in its hands blocks them for so long.
const LEASE: Duration = Duration::from_secs(5);

/// Rows that could not be sent rest for so long.
const PAUSE: Duration = Duration::from_millis(500);

/// Another process may have written: look without being told this often.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Takes events to their hearers.
pub(crate) enum Carrier {
    /// Into the inboxes of this process.
    Twin(Arc<Twin>),
    /// Onto the broker.
    Rabbit(Box<Publisher>),
}

impl Carrier {
    /// Says of each row whether it arrived.
    async fn carry(&mut self, rows: &[OutboxRow]) -> Result<Vec<Result<(), String>>, BusError> {
        match self {
            Self::Twin(twin) => {
                twin.deliver(rows).await?;
                Ok(vec![Ok(()); rows.len()])
            }
            Self::Rabbit(publisher) => publisher.publish(rows).await,
        }
    }
}

/// Empties one outbox until the shutdown.
pub(crate) struct Relay {
    pub(crate) service: &'static str,
    pub(crate) store: Store,
    pub(crate) carrier: Carrier,
    pub(crate) activity: Arc<Activity>,
    pub(crate) shutdown: CancellationToken,
}

impl Relay {
    /// Carries whatever there is, then waits for more.
    pub(crate) async fn run(mut self) {
        let mut changed = self.store.outbox_changed();
        let mut backoff = Backoff::new();
        while !self.shutdown.is_cancelled() {
            changed.mark_unchanged();
            match self.carry_some().await {
                Ok(0) => tokio::select! {
                    _ = changed.changed() => {}
                    () = tokio::time::sleep(LOOK_EVERY) => {}
                    () = self.shutdown.cancelled() => {}
                },
                Ok(_more) => backoff.reset(),
                Err(error) => {
                    tracing::warn!(%error, service = self.service, "the outbox waits");
                    backoff.pause(&self.shutdown).await;
                }
            }
        }
    }

    /// Carries one batch and says how many rows it had.
    async fn carry_some(&mut self) -> Result<usize, BusError> {
        let activity = Arc::clone(&self.activity);
        let _working = activity.begin();
        let rows = outbox::claim(&self.store, BATCH, LEASE).await?;
        figures::outbox_lag(self.service, rows.first().map(lag).unwrap_or_default());
        if rows.is_empty() {
            return Ok(0);
        }
        let answers = match self.carrier.carry(&rows).await {
            Ok(answers) => answers,
            Err(error) => {
                self.give_back(&ids(&rows)).await?;
                return Err(error);
            }
        };
        let (sent, unsent): (Vec<_>, Vec<_>) = rows.iter().zip(&answers).partition(|(_, answer)| answer.is_ok());
        outbox::sent(&self.store, &sent.iter().map(|(row, _)| row.id).collect::<Vec<_>>()).await?;
        figures::published(self.service, sent.len());
        if let Some((row, Err(why))) = unsent.first() {
            tracing::warn!(service = self.service, event = row.kind, why, count = unsent.len(), "not taken by the bus");
            self.give_back(&unsent.iter().map(|(row, _)| row.id).collect::<Vec<_>>()).await?;
        }
        Ok(rows.len())
    }

    async fn give_back(&self, ids: &[EventId]) -> Result<(), StoreError> {
        figures::unpublished(self.service, ids.len());
        outbox::failed(&self.store, ids, PAUSE).await
    }
}

fn ids(rows: &[OutboxRow]) -> Vec<EventId> {
    rows.iter().map(|row| row.id).collect()
}

/// How long ago an event was published: its id tells.
fn lag(row: &OutboxRow) -> Duration {
    let Some(published) = row.id.uuid().get_timestamp() else { return Duration::ZERO };
    let (seconds, nanos) = published.to_unix();
    let now = u64::try_from(Clock::system().now().micros()).unwrap_or_default();
    Duration::from_micros(now).saturating_sub(Duration::new(seconds, nanos))
}
