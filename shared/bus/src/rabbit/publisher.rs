//! Publishing with confirms: nothing counts as sent before the broker says so.

use std::sync::Arc;

use futures::future::join_all;
use lapin::options::BasicPublishOptions;
use lapin::{BasicProperties, Channel, Confirmation, PublisherConfirm};
use store::outbox::OutboxRow;

use super::topology::short;
use super::{Connections, Topology, message, on};
use crate::error::BusError;

/// Persistent, and returned to us when no queue takes it.
const MANDATORY: BasicPublishOptions = BasicPublishOptions { mandatory: true, immediate: false };

/// One task's way to publish. It builds its channel anew after any trouble.
pub(crate) struct Publisher {
    connections: Arc<Connections>,
    topology: Arc<Topology>,
    channel: Option<Channel>,
}

impl Publisher {
    pub(crate) fn new(connections: &Arc<Connections>, topology: &Arc<Topology>) -> Self {
        Self { connections: Arc::clone(connections), topology: Arc::clone(topology), channel: None }
    }

    /// Publishes events, all in flight at once; says of each whether the broker has it safely.
    pub(crate) async fn publish(&mut self, rows: &[OutboxRow]) -> Result<Vec<Result<(), String>>, BusError> {
        let exchange = self.topology.events();
        let answers = self.confirmed(&exchange, rows).await;
        if !matches!(&answers, Ok(all) if all.iter().all(Result::is_ok)) {
            // Whatever it was, the next attempt starts on solid ground.
            self.channel = None;
            self.connections.distrust();
        }
        answers
    }

    /// Publishes one message; without an exchange the key is the name of a queue.
    pub(crate) async fn put(
        &mut self,
        exchange: &str,
        key: &str,
        properties: BasicProperties,
        body: &[u8],
    ) -> Result<(), BusError> {
        let sent = async {
            let channel = self.channel().await?;
            let publishing = channel.basic_publish(short(exchange), short(key), MANDATORY, body, properties);
            let confirm = on(&channel, "publish", publishing).await?;
            on(&channel, "confirm", confirm).await
        };
        let refusal = match sent.await {
            Ok(confirmation) => match judged(confirmation) {
                Ok(()) => return Ok(()),
                Err(_unroutable) => BusError::Ended("queue"),
            },
            Err(error) => error,
        };
        self.channel = None;
        self.connections.distrust();
        Err(refusal)
    }

    async fn confirmed(&mut self, exchange: &str, rows: &[OutboxRow]) -> Result<Vec<Result<(), String>>, BusError> {
        let channel = self.channel().await?;
        let mut confirms: Vec<PublisherConfirm> = Vec::with_capacity(rows.len());
        for row in rows {
            let (key, body, properties) = (short(&row.kind), row.body.as_bytes(), message::properties(&row.body));
            let publishing = channel.basic_publish(short(exchange), key, MANDATORY, body, properties);
            confirms.push(on(&channel, "publish", publishing).await?);
        }
        let answers = on(&channel, "confirm", async { Ok(join_all(confirms).await) }).await?;
        Ok(answers.into_iter().map(|answer| answer.map_err(|lost| lost.to_string()).and_then(judged)).collect())
    }

    async fn channel(&mut self) -> Result<Channel, BusError> {
        match &self.channel {
            Some(channel) if channel.status().connected() => Ok(channel.clone()),
            _ => {
                let channel = self.connections.confirming_channel().await?;
                self.channel = Some(channel.clone());
                Ok(channel)
            }
        }
    }
}

/// An unroutable message is returned *and* acknowledged: only an acknowledgement without a return counts.
fn judged(confirmation: Confirmation) -> Result<(), String> {
    match confirmation {
        Confirmation::Ack(None) => Ok(()),
        Confirmation::Ack(Some(returned)) | Confirmation::Nack(Some(returned)) => {
            Err(format!("returned: {}", returned.reply_text.as_str()))
        }
        Confirmation::Nack(None) => Err("refused by the broker".to_owned()),
        Confirmation::NotRequested => Err("not confirmed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use kernel::EventId;
    use lapin::options::QueueDeleteOptions;

    use super::*;
    use crate::rabbit::Rabbit;
    use crate::settings::Settings;

    fn row(kind: &str) -> OutboxRow {
        OutboxRow { id: EventId::fresh(), kind: kind.into(), subject: "s".into(), body: "{}".into(), attempts: 1 }
    }

    #[tokio::test]
    #[expect(clippy::disallowed_methods, reason = "the test run chooses the foundation")]
    async fn an_event_no_queue_takes_counts_as_failed() {
        if !std::env::var("DUNLIN_TEST_FOUNDATION").is_ok_and(|name| name == "production") {
            return;
        }
        let prefix = format!("test-{}", EventId::fresh().uuid().simple());
        let url = format!("amqp://guest:guest@127.0.0.1:5672/%2f?prefix={prefix}");
        let rabbit = Rabbit::new(&url, &Settings::parse(&url).unwrap()).unwrap();
        let mut publisher = Publisher::new(&rabbit.publishing, &rabbit.topology);
        let channel = rabbit.publishing.channel().await.unwrap();
        for hears_everything in [rabbit.topology.operations(), rabbit.topology.queue("reporting")] {
            channel.queue_delete(short(&hears_everything), QueueDeleteOptions::default()).await.unwrap();
        }
        let rows = [row("dunlin.identity.team_changed.v1"), row("dunlin.nobody.cares.v1")];
        let answers = publisher.publish(&rows).await.unwrap();
        assert_eq!(answers[0], Ok(()));
        assert!(answers[1].as_ref().unwrap_err().contains("NO_ROUTE"), "{:?}", answers[1]);
        // After the trouble everything is declared anew, and the stream takes it.
        assert_eq!(publisher.publish(&rows[1..]).await.unwrap(), [Ok(())]);
        rabbit.topology.remove(&channel).await.unwrap();
    }
}
