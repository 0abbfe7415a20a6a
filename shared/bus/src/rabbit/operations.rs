//! The stream of everything that happened, for operations: attach at any offset, as often as you like.

use std::sync::Arc;

use contracts::Envelope;
use futures::StreamExt;
use futures::stream::BoxStream;
use lapin::message::Delivery;
use lapin::types::{AMQPValue, FieldTable};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::deliveries::consume;
use super::{Rabbit, Rebuilding, message};
use crate::error::BusError;

const PREFETCH: u16 = 200;

/// Where to begin reading the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// At the oldest event that is kept.
    First,
    /// At the next event.
    Next,
    /// At this offset; one more than the last one seen continues without a gap.
    At(u64),
}

/// Events with their offsets, without an end. A lost connection is made anew and goes on after the last event.
pub type Tail = BoxStream<'static, (u64, Envelope)>;

/// Reads the stream in the background for as long as somebody takes what it yields.
pub(crate) fn tail(rabbit: Arc<Rabbit>, from: Offset) -> Tail {
    let (sender, receiver) = mpsc::channel(usize::from(PREFETCH));
    tokio::spawn(async move {
        let never = CancellationToken::new();
        let mut rebuilding = Rebuilding::new("stream", "operations");
        let mut next = from;
        while !sender.is_closed() {
            let ended = tokio::select! {
                ended = read(&rabbit, &mut next, &sender) => ended,
                () = sender.closed() => return,
            };
            rebuilding.after(ended, &never).await;
        }
    });
    futures::stream::unfold(receiver, |mut receiver| async { Some((receiver.recv().await?, receiver)) }).boxed()
}

async fn read(rabbit: &Rabbit, next: &mut Offset, sender: &mpsc::Sender<(u64, Envelope)>) -> Result<(), BusError> {
    let queue = rabbit.topology.operations();
    let mut deliveries = consume(rabbit, &queue, PREFETCH, arguments(*next)).await?;
    loop {
        let delivery = deliveries.next().await?;
        // Asked for an offset inside a chunk, the broker may begin with the chunk.
        let offset = offset(&delivery).filter(|offset| !matches!(next, Offset::At(first) if offset < first));
        if let Some(offset) = offset {
            *next = Offset::At(offset + 1);
            match message::open(&delivery.properties, &delivery.data) {
                Ok(event) => sender.send((offset, event)).await.map_err(|_unwanted| BusError::Ended("reading"))?,
                Err(wrong) => tracing::warn!(offset, wrong, "a message of the stream cannot be read"),
            }
        }
        deliveries.settle(delivery).await?;
    }
}

fn arguments(from: Offset) -> FieldTable {
    let value = match from {
        Offset::First => AMQPValue::LongString("first".into()),
        Offset::Next => AMQPValue::LongString("next".into()),
        Offset::At(offset) => AMQPValue::LongLongInt(i64::try_from(offset).unwrap_or(i64::MAX)),
    };
    let mut table = FieldTable::default();
    table.insert("x-stream-offset".into(), value);
    table
}

fn offset(delivery: &Delivery) -> Option<u64> {
    let headers = delivery.properties.headers().as_ref()?;
    let offset = headers.inner().get("x-stream-offset")?.as_long_long_int()?;
    u64::try_from(offset).ok()
}
