//! Moves what the broker set aside into the table of parked messages, where operators look.

use std::sync::Arc;

use lapin::message::Delivery;
use lapin::types::FieldTable;
use tokio_util::sync::CancellationToken;

use super::deliveries::consume;
use super::{Rabbit, Rebuilding, message};
use crate::error::BusError;
use crate::hearing::Hearer;
use crate::parked::Unheard;

const PREFETCH: u16 = 10;

/// Empties the parked queue of one service.
pub(crate) struct DeadLetters {
    pub(crate) hearer: Arc<Hearer>,
    pub(crate) rabbit: Arc<Rabbit>,
    pub(crate) shutdown: CancellationToken,
}

impl DeadLetters {
    /// Moves messages until the shutdown.
    pub(crate) async fn run(self) {
        let mut rebuilding = Rebuilding::new("dead letters", self.hearer.service());
        while !self.shutdown.is_cancelled() {
            let ended = self.empty().await;
            rebuilding.after(ended, &self.shutdown).await;
        }
    }

    async fn empty(&self) -> Result<(), BusError> {
        let queue = self.rabbit.topology.parked(self.hearer.service());
        let mut deliveries = consume(&self.rabbit, &queue, PREFETCH, FieldTable::default()).await?;
        loop {
            let delivery = tokio::select! {
                delivery = deliveries.next() => delivery?,
                () = self.shutdown.cancelled() => return deliveries.flush().await,
            };
            self.park(&delivery).await?;
            deliveries.settle(delivery).await?;
        }
    }

    async fn park(&self, delivery: &Delivery) -> Result<(), BusError> {
        let _working = self.hearer.activity().begin();
        let (properties, body) = (&delivery.properties, &delivery.data);
        let why = message::last_error(properties).unwrap_or_else(|| "set aside by the broker".to_owned());
        let unheard = match message::open(properties, body) {
            Ok(event) => {
                self.hearer.activity().comes_back(self.hearer.service(), event.id);
                Unheard::of(&event, message::attempts(properties).max(1), why)
            }
            Err(wrong) => message::unreadable(properties, body, wrong),
        };
        Ok(self.hearer.park(&unheard, &self.shutdown).await?)
    }
}
