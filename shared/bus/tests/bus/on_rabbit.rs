//! What only RabbitMQ can do wrong.

use std::time::Duration;

use bus::{Offset, parked};
use contracts::Envelope;
use futures::StreamExt;
use kernel::{Clock, PageQuery};
use lapin::options::{
    BasicPublishOptions, ConfirmSelectOptions, ExchangeDeleteOptions, QueueDeclareOptions, QueueDeleteOptions,
};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{BasicProperties, Channel, Connection, ConnectionProperties};
use tokio::time::{Instant, sleep, timeout};

use crate::house::{
    BROKER, House, effects, fresh_prefix, heard, on_rabbit, rabbit_url, remember, repeated_effects, team,
};
use crate::proxy::Proxy;

const DEADLINE: Duration = Duration::from_secs(60);

/// A way past the bus, to do harm.
async fn outsider() -> (Connection, Channel) {
    let url = rabbit_url(BROKER, "outsider");
    let connection = Connection::connect(&url, ConnectionProperties::default()).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    channel.confirm_select(ConfirmSelectOptions::default()).await.unwrap();
    (connection, channel)
}

async fn smuggle(channel: &Channel, exchange: &str, key: &str, properties: BasicProperties, body: &[u8]) {
    let options = BasicPublishOptions::default();
    let publishing = channel.basic_publish(exchange.into(), key.into(), options, body, properties);
    assert!(publishing.await.unwrap().await.unwrap().is_ack());
}

async fn teams_house() -> House {
    let mut house = House::new().await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.open();
    house.say("identity", &team(1)).await;
    house.settle().await;
    house
}

#[tokio::test]
async fn a_lost_connection_heals_and_nothing_is_lost() {
    if !on_rabbit() {
        return;
    }
    let (proxy, prefix) = (Proxy::before(BROKER).await, fresh_prefix());
    let mut house = House::at(&rabbit_url(&proxy.address, &prefix), &prefix).await;
    house.member("identity", []).await;
    house.member("approvals", [heard("identity.team_changed", remember())]).await;
    house.open();
    for cut in 1..=4 {
        for version in 1..=50 {
            house.say("identity", &team(version)).await;
        }
        let deadline = Instant::now() + DEADLINE;
        while effects(house.store("approvals")).await < cut * 50 - 40 {
            assert!(Instant::now() < deadline, "it did not heal");
            sleep(Duration::from_millis(1)).await;
        }
        proxy.cut();
    }
    house.settle().await;
    let approvals = house.store("approvals");
    assert_eq!((effects(approvals).await, repeated_effects(approvals).await), (200, 0));
    house.close().await;
}

#[tokio::test]
async fn deleted_queues_and_exchanges_are_declared_anew_and_the_event_stays_until_then() {
    if !on_rabbit() {
        return;
    }
    let house = teams_house().await;
    let (connection, channel) = outsider().await;
    // The consumer is cancelled by the broker …
    let queue = format!("{}.approvals", house.prefix);
    channel.queue_delete(queue.as_str().into(), QueueDeleteOptions::default()).await.unwrap();
    until_it_exists(&connection, &queue).await;
    house.say("identity", &team(2)).await;
    heard_in_the_end(&house, 2).await;
    // … and publishing to a missing exchange is a channel error.
    let exchange = format!("{}.events", house.prefix);
    channel.exchange_delete(exchange.as_str().into(), ExchangeDeleteOptions::default()).await.unwrap();
    house.say("identity", &team(3)).await;
    heard_in_the_end(&house, 3).await;
    house.settle().await;
    connection.close(200, "bye".into()).await.unwrap();
    house.close().await;
}

async fn until_it_exists(connection: &Connection, queue: &str) {
    let deadline = Instant::now() + DEADLINE;
    let passive = QueueDeclareOptions { passive: true, ..QueueDeclareOptions::default() };
    loop {
        let channel = connection.create_channel().await.unwrap();
        let found = channel.queue_declare(queue.into(), passive, FieldTable::default()).await;
        if found.is_ok_and(|queue| queue.consumer_count() > 0) {
            return;
        }
        assert!(Instant::now() < deadline, "{queue} was not declared again");
        sleep(Duration::from_millis(20)).await;
    }
}

async fn heard_in_the_end(house: &House, count: i64) {
    let deadline = Instant::now() + DEADLINE;
    while effects(house.store("approvals")).await < count {
        assert!(Instant::now() < deadline, "event {count} was lost");
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_message_that_cannot_be_read_is_parked() {
    if !on_rabbit() {
        return;
    }
    let house = teams_house().await;
    let (connection, channel) = outsider().await;
    let exchange = format!("{}.events", house.prefix);
    let key = "dunlin.identity.team_changed.v1";
    smuggle(&channel, &exchange, key, BasicProperties::default(), b"\xff\0 no json").await;
    smuggle(&channel, &exchange, key, BasicProperties::default(), b"\xff\0 no json").await;
    house.settle().await;
    let page = parked::list(&house.store("approvals").read(), &PageQuery::default()).await.unwrap();
    assert_eq!(page.items.len(), 1, "the same bytes are one message");
    assert!(page.items[0].error.contains("not JSON"), "{}", page.items[0].error);
    connection.close(200, "bye".into()).await.unwrap();
    house.close().await;
}

#[tokio::test]
async fn what_the_broker_sets_aside_is_parked_and_can_be_replayed() {
    if !on_rabbit() {
        return;
    }
    let house = teams_house().await;
    let (connection, channel) = outsider().await;
    let body = serde_json::to_vec(&Envelope::of(&team(1), Clock::system().now())).unwrap();
    let mut headers = FieldTable::default();
    headers.insert("x-first-death-reason".into(), AMQPValue::LongString("delivery_limit".into()));
    let properties = BasicProperties::default().with_headers(headers);
    let key = format!("{}.approvals.parked", house.prefix);
    smuggle(&channel, &format!("{}.dead", house.prefix), &key, properties, &body).await;
    house.settle().await;
    let approvals = house.store("approvals");
    let page = parked::list(&approvals.read(), &PageQuery::default()).await.unwrap();
    assert!(page.items[0].error.contains("delivery_limit"), "{}", page.items[0].error);
    parked::replay(approvals, page.items[0].event_id).await.unwrap();
    house.settle().await;
    assert_eq!(effects(approvals).await, 2);
    connection.close(200, "bye".into()).await.unwrap();
    house.close().await;
}

#[tokio::test]
async fn operations_read_the_stream_from_any_offset() {
    if !on_rabbit() {
        return;
    }
    let house = teams_house().await;
    let first = house.say("identity", &team(2)).await;
    let second = house.say("identity", &team(3)).await;
    house.settle().await;
    let mut tail = house.bus.tail(Offset::First).unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        seen.push(timeout(DEADLINE, tail.next()).await.unwrap().unwrap());
    }
    assert_eq!([seen[1].1.id, seen[2].1.id], [first, second]);
    let mut later = house.bus.tail(Offset::At(seen[2].0)).unwrap();
    let (offset, event) = timeout(DEADLINE, later.next()).await.unwrap().unwrap();
    assert_eq!((offset, event.id), (seen[2].0, second));
    let third = house.say("identity", &team(4)).await;
    assert_eq!(timeout(DEADLINE, later.next()).await.unwrap().unwrap().1.id, third);
    drop((tail, later));
    house.close().await;
}
