//! Which exchanges and queues there are. Every process declares all of them.

use std::time::Duration;

use contracts::HEARS;
use lapin::options::{
    ExchangeDeclareOptions, ExchangeDeleteOptions, QueueBindOptions, QueueDeclareOptions, QueueDeleteOptions,
};
use lapin::types::{AMQPValue, FieldTable, ShortString};
use lapin::{Channel, ExchangeKind};

use super::on;
use crate::error::BusError;
use crate::settings::{ATTEMPTS, Settings};

/// How often a message may come back from consumers that died with it, before the broker itself sets it aside. High,
/// because every message a consumer has at hand counts when it dies.
const DELIVERY_LIMIT: i64 = 20;

/// What operations can look back on.
const STREAM_KEPT: &str = "7D";

/// The names under one prefix.
pub(crate) struct Topology {
    prefix: String,
    queues_expire_after: Option<Duration>,
}

impl Topology {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self { prefix: settings.prefix.clone(), queues_expire_after: settings.queues_expire_after }
    }

    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The exchange every event is published to.
    pub(crate) fn events(&self) -> String {
        format!("{}.events", self.prefix)
    }

    /// The exchange for what the broker sets aside.
    pub(crate) fn dead(&self) -> String {
        format!("{}.dead", self.prefix)
    }

    /// The queue of a service.
    pub(crate) fn queue(&self, service: &str) -> String {
        format!("{}.{service}", self.prefix)
    }

    /// The exchange and the queue where messages of every service wait after their failed attempt number `attempt`. A
    /// message goes there with the name of its service's queue as routing key, and by that key it returns.
    pub(crate) fn retry(&self, attempt: u32) -> String {
        format!("{}.retry.{attempt}", self.prefix)
    }

    /// Every queue in which messages wait for another attempt.
    pub(crate) fn retries(&self) -> Vec<String> {
        (1..ATTEMPTS).map(|attempt| self.retry(attempt)).collect()
    }

    /// What the broker set aside for a service.
    pub(crate) fn parked(&self, service: &str) -> String {
        format!("{}.{service}.parked", self.prefix)
    }

    /// The stream of all events, for operations.
    pub(crate) fn operations(&self) -> String {
        format!("{}.operations", self.prefix)
    }

    /// Declares everything; what exists already stays as it is.
    pub(crate) async fn declare(&self, channel: &Channel) -> Result<(), BusError> {
        self.exchange(channel, &self.events(), ExchangeKind::Topic).await?;
        self.exchange(channel, &self.dead(), ExchangeKind::Direct).await?;
        let stream = table([("x-queue-type", text("stream")), ("x-max-age", text(STREAM_KEPT))]);
        self.declare_queue(channel, &self.operations(), stream).await?;
        self.bind(channel, &self.operations(), &self.events(), "#").await?;
        for (service, events) in HEARS.iter().filter(|(_, events)| !events.is_empty()) {
            self.declare_hearer(channel, service, events).await?;
        }
        for retry in self.retries() {
            // A message brings its own expiration along, so that the waits can change without another queue.
            self.exchange(channel, &retry, ExchangeKind::Fanout).await?;
            self.declare_quorum(channel, &retry, dead_lettering("")).await?;
            self.bind(channel, &retry, &retry, "").await?;
        }
        Ok(())
    }

    async fn declare_hearer(&self, channel: &Channel, service: &str, events: &[&str]) -> Result<(), BusError> {
        let (queue, parked) = (self.queue(service), self.parked(service));
        self.declare_quorum(channel, &parked, table([])).await?;
        self.bind(channel, &parked, &self.dead(), &parked).await?;
        let mut arguments = dead_lettering(&self.dead());
        arguments.insert("x-dead-letter-routing-key".into(), text(&parked));
        arguments.insert("x-delivery-limit".into(), AMQPValue::LongLongInt(DELIVERY_LIMIT));
        self.declare_quorum(channel, &queue, arguments).await?;
        for event in events {
            self.bind(channel, &queue, &self.events(), &binding(event)).await?;
        }
        Ok(())
    }

    /// Removes every exchange and queue with all they hold; for tests.
    pub(crate) async fn remove(&self, channel: &Channel) -> Result<(), BusError> {
        let (mut queues, mut exchanges) = (self.retries(), self.retries());
        queues.push(self.operations());
        exchanges.extend([self.events(), self.dead()]);
        for (service, _) in HEARS.iter().filter(|(_, events)| !events.is_empty()) {
            queues.extend([self.queue(service), self.parked(service)]);
        }
        for exchange in exchanges {
            let deleting = channel.exchange_delete(short(&exchange), ExchangeDeleteOptions::default());
            on(channel, "delete exchange", deleting).await?;
        }
        for queue in queues {
            on(channel, "delete queue", channel.queue_delete(short(&queue), QueueDeleteOptions::default())).await?;
        }
        Ok(())
    }

    /// How many messages wait in a queue; those in a consumer's hands are not counted.
    pub(crate) async fn depth(&self, channel: &Channel, queue: &str) -> Result<u32, BusError> {
        let passive = QueueDeclareOptions { passive: true, ..QueueDeclareOptions::default() };
        let declared =
            on(channel, "count", channel.queue_declare(short(queue), passive, FieldTable::default())).await?;
        Ok(declared.message_count())
    }

    async fn exchange(&self, channel: &Channel, name: &str, kind: ExchangeKind) -> Result<(), BusError> {
        let durable = ExchangeDeclareOptions { durable: true, ..ExchangeDeclareOptions::default() };
        let declaring = channel.exchange_declare(short(name), kind, durable, FieldTable::default());
        on(channel, "declare exchange", declaring).await
    }

    async fn declare_quorum(&self, channel: &Channel, name: &str, mut arguments: FieldTable) -> Result<(), BusError> {
        arguments.insert("x-queue-type".into(), text("quorum"));
        if let Some(unused) = self.queues_expire_after {
            let millis = i64::try_from(unused.as_millis()).unwrap_or(i64::MAX);
            arguments.insert("x-expires".into(), AMQPValue::LongLongInt(millis));
        }
        self.declare_queue(channel, name, arguments).await
    }

    async fn declare_queue(&self, channel: &Channel, name: &str, arguments: FieldTable) -> Result<(), BusError> {
        let durable = QueueDeclareOptions { durable: true, ..QueueDeclareOptions::default() };
        on(channel, "declare queue", channel.queue_declare(short(name), durable, arguments)).await.map(drop)
    }

    async fn bind(&self, channel: &Channel, queue: &str, exchange: &str, key: &str) -> Result<(), BusError> {
        let options = QueueBindOptions::default();
        let binding = channel.queue_bind(short(queue), short(exchange), short(key), options, FieldTable::default());
        on(channel, "bind", binding).await
    }
}

/// Lets nothing be dropped on its way to the dead-letter exchange; RabbitMQ needs all of these arguments and a quorum
/// queue for that, or falls back silently.
fn dead_lettering(dead_letters_to: &str) -> FieldTable {
    table([
        ("x-overflow", text("reject-publish")),
        ("x-dead-letter-strategy", text("at-least-once")),
        ("x-dead-letter-exchange", text(dead_letters_to)),
    ])
}

/// `*` hears everything; otherwise every version of the event.
fn binding(event: &str) -> String {
    if event == "*" { "#".to_owned() } else { format!("dunlin.{event}.*") }
}

fn table<const N: usize>(entries: [(&'static str, AMQPValue); N]) -> FieldTable {
    let mut table = FieldTable::default();
    for (name, value) in entries {
        table.insert(name.into(), value);
    }
    table
}

fn text(value: &str) -> AMQPValue {
    AMQPValue::LongString(value.into())
}

/// Names here are far shorter than the 255 bytes that AMQP allows: the settings limit the prefix.
pub(super) fn short(name: &str) -> ShortString {
    ShortString::try_new(name).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_bound_in_every_version() {
        assert_eq!(binding("accounts.balances_changed"), "dunlin.accounts.balances_changed.*");
        assert_eq!(binding("*"), "#");
    }

    #[test]
    fn a_message_waits_in_one_queue_per_failed_attempt() {
        let retries = Topology::new(&Settings::parse("amqp://h/?prefix=blue").unwrap()).retries();
        assert_eq!(retries.len(), 4);
        assert_eq!(retries[0], "blue.retry.1");
    }
}
