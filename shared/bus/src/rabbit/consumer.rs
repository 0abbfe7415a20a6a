//! Hearing from a service's queue.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use contracts::Envelope;
use lapin::message::Delivery;
use lapin::types::FieldTable;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

use super::deliveries::consume;
use super::{Publisher, Rabbit, Rebuilding, message};
use crate::error::BusError;
use crate::figures;
use crate::hearing::{Hearer, Outcome, Source};
use crate::parked::Unheard;

/// How many messages a consumer has at hand: more gains little and multiplies what comes again after a crash.
const PREFETCH: u16 = 50;

/// The barriers that somebody in this process waits for.
#[derive(Clone, Default)]
pub(crate) struct Barriers(Arc<Mutex<HashMap<String, oneshot::Sender<()>>>>);

impl Barriers {
    /// Awaits the barrier of this id.
    pub(crate) fn expect(&self, id: &str) -> oneshot::Receiver<()> {
        let (passed, passing) = oneshot::channel();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), passed);
        passing
    }

    fn passed(&self, id: &str) {
        if let Some(waiting) = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id) {
            // Whoever waited may have given up meanwhile.
            let _given_up = waiting.send(());
        }
    }
}

/// Works the messages of one service, one after the other.
pub(crate) struct Consumer {
    hearer: Arc<Hearer>,
    rabbit: Arc<Rabbit>,
    retrying: Publisher,
    shutdown: CancellationToken,
}

impl Consumer {
    pub(crate) fn new(hearer: Arc<Hearer>, rabbit: Arc<Rabbit>, shutdown: CancellationToken) -> Self {
        let retrying = Publisher::new(&rabbit.publishing, &rabbit.topology);
        Self { hearer, rabbit, retrying, shutdown }
    }

    /// Consumes until the shutdown.
    pub(crate) async fn run(mut self) {
        let shutdown = self.shutdown.clone();
        let mut rebuilding = Rebuilding::new("consumer", self.hearer.service());
        while !shutdown.is_cancelled() {
            let ended = self.consume().await;
            rebuilding.after(ended, &shutdown).await;
        }
    }

    /// Consumes until trouble or shutdown.
    async fn consume(&mut self) -> Result<(), BusError> {
        let queue = self.rabbit.topology.queue(self.hearer.service());
        let mut deliveries = consume(&self.rabbit, &queue, PREFETCH, FieldTable::default()).await?;
        loop {
            let delivery = tokio::select! {
                delivery = deliveries.next() => delivery?,
                () = self.shutdown.cancelled() => return deliveries.flush().await,
            };
            self.work(&delivery).await?;
            deliveries.settle(delivery).await?;
        }
    }

    /// Handles a message, to be acknowledged after; an error leaves it to be delivered again.
    async fn work(&mut self, delivery: &Delivery) -> Result<(), BusError> {
        if let Some(id) = message::barrier_id(&delivery.properties) {
            self.rabbit.barriers.passed(&id);
            return Ok(());
        }
        let hearer = Arc::clone(&self.hearer);
        let _working = hearer.activity().begin();
        match message::open(&delivery.properties, &delivery.data) {
            Ok(event) => self.hear(delivery, &event).await,
            Err(wrong) => {
                let unheard = message::unreadable(&delivery.properties, &delivery.data, wrong);
                Ok(hearer.park(&unheard, &self.shutdown).await?)
            }
        }
    }

    async fn hear(&mut self, delivery: &Delivery, event: &Envelope) -> Result<(), BusError> {
        let attempt = message::attempts(&delivery.properties) + 1;
        self.hearer.activity().comes_back(self.hearer.service(), event.id);
        match self.hearer.hear(event, Source::Broker, &self.shutdown).await {
            Outcome::Settled(_) => Ok(()),
            Outcome::Unavailable(_) => Err(BusError::Ended("work, as this process is ending")),
            Outcome::Failed(error) => match self.hearer.retry_after(attempt) {
                Some(wait) => self.retry_later(delivery, event, attempt, &error, wait).await,
                None => Ok(self.hearer.park(&Unheard::of(event, attempt, error), &self.shutdown).await?),
            },
        }
    }

    /// Puts a copy into a queue that returns it after the wait; only then the original is acknowledged.
    async fn retry_later(
        &mut self,
        delivery: &Delivery,
        event: &Envelope,
        attempt: u32,
        error: &str,
        wait: Duration,
    ) -> Result<(), BusError> {
        let service = self.hearer.service();
        let again = message::to_retry(&delivery.properties, attempt, error, wait);
        let topology = &self.rabbit.topology;
        self.hearer.activity().goes_away(service, event.id);
        self.retrying.put(&topology.retry(attempt), &topology.queue(service), again, &delivery.data).await?;
        figures::retried(service);
        Ok(())
    }
}
