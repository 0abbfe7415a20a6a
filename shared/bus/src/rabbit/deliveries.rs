//! Messages from a queue, one after the other.

use futures::{FutureExt, StreamExt};
use lapin::message::Delivery;
use lapin::options::{BasicAckOptions, BasicConsumeOptions, BasicQosOptions};
use lapin::types::{FieldTable, ShortString};
use lapin::{Acker, Channel};
use tokio::time::interval;

use super::topology::short;
use super::{CHECK_EVERY, Rabbit, on};
use crate::error::BusError;

/// How many acknowledgements may wait for one another; well below every prefetch.
const SETTLED_AT_ONCE: u32 = 8;

/// A consumer and the channel it lives on.
pub(super) struct Deliveries {
    channel: Channel,
    consumer: lapin::Consumer,
    last: Option<Acker>,
    unsettled: u32,
}

/// Starts consuming a queue on a channel of its own.
pub(super) async fn consume(
    rabbit: &Rabbit,
    queue: &str,
    prefetch: u16,
    arguments: FieldTable,
) -> Result<Deliveries, BusError> {
    let channel = rabbit.consuming.channel().await?;
    let consuming = async {
        channel.basic_qos(prefetch, BasicQosOptions::default()).await?;
        channel.basic_consume(short(queue), ShortString::default(), BasicConsumeOptions::default(), arguments).await
    };
    match on(&channel, "consume", consuming).await {
        Ok(consumer) => Ok(Deliveries { channel, consumer, last: None, unsettled: 0 }),
        Err(error) => {
            rabbit.consuming.distrust();
            Err(error)
        }
    }
}

impl Deliveries {
    /// The next message. Fails when the consumer was cancelled or its channel is gone.
    pub(super) async fn next(&mut self) -> Result<Delivery, BusError> {
        if let Some(ready) = self.consumer.next().now_or_never() {
            return arrived(ready);
        }
        self.flush().await?;
        let mut check = interval(CHECK_EVERY);
        loop {
            tokio::select! {
                biased;
                delivery = self.consumer.next() => return arrived(delivery),
                _ = check.tick() => {
                    if !self.channel.status().connected() {
                        return Err(BusError::Ended("channel"));
                    }
                }
            }
        }
    }

    /// Acknowledges, together with others while more messages are at hand.
    pub(super) async fn settle(&mut self, delivery: Delivery) -> Result<(), BusError> {
        self.unsettled += 1;
        self.last = Some(delivery.acker);
        if self.unsettled < SETTLED_AT_ONCE { Ok(()) } else { self.flush().await }
    }

    /// Acknowledges all that was settled; on a channel that is gone, those messages come again and the inbox knows them.
    pub(super) async fn flush(&mut self) -> Result<(), BusError> {
        self.unsettled = 0;
        let Some(last) = self.last.take() else { return Ok(()) };
        match on(&self.channel, "acknowledge", last.ack(BasicAckOptions { multiple: true })).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(BusError::Ended("channel")),
            Err(error) => Err(error),
        }
    }
}

fn arrived(delivery: Option<lapin::Result<Delivery>>) -> Result<Delivery, BusError> {
    Ok(delivery.ok_or(BusError::Ended("consumer"))??)
}
