//! From an outbox over a quorum queue into a projection, beside bare confirmed publishing and consuming.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, Handler, Member};
use contracts::Envelope;
use contracts::accounts::{ReceiptsRecorded, RecordedReceipt};
use futures::StreamExt;
use kernel::{AccountId, Currency, Day, ReceiptId, Timestamp};
use lapin::options::{
    BasicAckOptions, BasicConsumeOptions, BasicPublishOptions, BasicQosOptions, ConfirmSelectOptions,
    QueueDeclareOptions, QueueDeleteOptions,
};
use lapin::types::{AMQPValue, FieldTable, ShortString};
use lapin::{BasicProperties, Connection, ConnectionProperties};
use store::{Migration, Store, outbox};
use tokio_util::sync::CancellationToken;

use crate::figures::{Bar, Line};
use crate::hand::Scratch;
use crate::measure::{in_turns, timed, until};
use crate::rows::Bench;
use crate::{Failure, Res};

const MESSAGES: usize = 20_000;
const HEARD: usize = 5_000;
const WINDOW: usize = 500;
const A_TRANSACTION: usize = 500;
const BROKER: &str = "amqp://guest:guest@127.0.0.1:5672/%2f";
const PATIENCE: Duration = Duration::from_secs(300);

const PROJECTION: Migration = Migration {
    name: "0001_projection",
    sql: "create table heard (receipt_id uuid not null primary key, account_id uuid not null, amount_minor bigint not null);",
};

/// Measures the relay alone, then the whole way.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let house = House::open().await?;
    let bytes = serde_json::to_vec(&Envelope::of(&event(0), Timestamp::of(chrono::DateTime::UNIX_EPOCH)))?.len();
    let turns = bench.options.turns;
    let (limit, again) = (async || bare(MESSAGES, bytes).await, async || bare(MESSAGES, bytes).await);
    let relayed = in_turns(turns, async || house.relayed(MESSAGES).await, limit).await?;
    let heard = in_turns(turns, async || house.heard(HEARD).await, again).await?;
    house.close().await;
    let name = format!("outbox to quorum queues, confirmed (bare publish + consume, {bytes} bytes, window {WINDOW})");
    bench.table.add(Line::rate(name, "msg/s", relayed).bar(Bar::ShareOf(0.4)));
    bench
        .table
        .add(Line::rate("outbox to quorum queue to projection (the same)", "msg/s", heard).bar(Bar::ShareOf(0.4)));
    bench
        .table
        .remark("messages: each of ours goes to two quorum queues and a stream, the bare one to one quorum queue");
    Ok(())
}

/// Receipts in each message: about a kilobyte with its envelope.
const RECEIPTS: usize = 3;

fn event(n: i64) -> ReceiptsRecorded {
    let receipt = |amount| RecordedReceipt {
        receipt_id: ReceiptId::fresh(),
        account_id: AccountId::fresh(),
        amount,
        currency: Currency::AED,
        effective_on: Day::of(chrono::NaiveDate::from_ymd_opt(2026, 6, 30).unwrap_or_default()),
        recorded_at: Timestamp::of(chrono::DateTime::UNIX_EPOCH),
    };
    ReceiptsRecorded { items: vec![receipt(n + 1), receipt(n + 2), receipt(n + 3)] }
}

/// One that speaks, one that hears, each with a database.
struct House {
    prefix: String,
    speaker: Store,
    hearer: Store,
    _databases: [Scratch; 2],
}

impl House {
    async fn open() -> Res<Self> {
        let databases = [Scratch::make("speaker")?, Scratch::make("hearer")?];
        let speaker = Store::open(&databases[0].url(), "accounts").await?;
        speaker.migrate(&[]).await?;
        let hearer = Store::open(&databases[1].url(), "campaigns").await?;
        hearer.migrate(&[PROJECTION]).await?;
        Ok(Self { prefix: format!("dunlin_bench_{}", std::process::id()), speaker, hearer, _databases: databases })
    }

    async fn bus(&self) -> Res<Bus> {
        Ok(Bus::connect(&format!("{BROKER}?prefix={}", self.prefix)).await?)
    }

    fn speaking(&self) -> Member {
        Member { service: "accounts", store: self.speaker.clone(), handlers: HashMap::new() }
    }

    fn hearing(&self) -> Member {
        let handlers = HashMap::from([("accounts.receipt_recorded".to_owned(), keep())]);
        Member { service: "campaigns", store: self.hearer.clone(), handlers }
    }

    async fn say(&self, messages: usize) -> Res<()> {
        for first in (0..messages).step_by(A_TRANSACTION) {
            let events: Vec<_> = (0..A_TRANSACTION).map(|n| event(i64::try_from(first + n).unwrap_or(0))).collect();
            let tx = self.speaker.begin().await?;
            tx.publish_all(&events).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Messages a second from the first transaction until the broker has confirmed them all.
    async fn relayed(&self, messages: usize) -> Res<f64> {
        let bus = self.bus().await?;
        let shutdown = CancellationToken::new();
        let joined = bus.join(vec![self.speaking()], &shutdown);
        self.say(A_TRANSACTION).await?;
        self.sent().await?;
        let (seconds, ()) = timed(async {
            self.say(messages).await?;
            self.sent().await
        })
        .await?;
        shutdown.cancel();
        joined.await?;
        bus.remove_topology().await?;
        Ok(as_rate(messages, seconds))
    }

    /// Messages a second from the first transaction until all are in the projection.
    async fn heard(&self, messages: usize) -> Res<f64> {
        let tx = self.hearer.begin().await?;
        tx.execute("delete from heard", &[]).await?;
        tx.commit().await?;
        let bus = self.bus().await?;
        let shutdown = CancellationToken::new();
        let joined = bus.join(vec![self.speaking(), self.hearing()], &shutdown);
        let (seconds, ()) = timed(async {
            self.say(messages).await?;
            self.kept(messages * RECEIPTS).await
        })
        .await?;
        shutdown.cancel();
        joined.await?;
        bus.remove_topology().await?;
        Ok(as_rate(messages, seconds))
    }

    async fn sent(&self) -> Res<()> {
        let is_empty = async || Ok((outbox::unsent(&self.speaker.read()).await? == 0).then_some(()));
        until(PATIENCE, is_empty).await
    }

    async fn kept(&self, rows: usize) -> Res<()> {
        let wanted = i64::try_from(rows)?;
        let is_there = async || {
            let sql = "select count(*) as count from heard";
            let count: i64 = self.hearer.read().one(sql, &[], |row| row.get("count")).await?;
            Ok((count >= wanted).then_some(()))
        };
        until(PATIENCE, is_there).await
    }

    async fn close(&self) {
        self.speaker.close().await;
        self.hearer.close().await;
    }
}

/// Keeps every receipt once.
fn keep() -> Handler {
    Arc::new(|tx, event| {
        Box::pin(async move {
            let told: ReceiptsRecorded = event.open()?;
            for receipt in told.items {
                let sql = "insert into heard (receipt_id, account_id, amount_minor) values ($1, $2, $3) \
                           on conflict (receipt_id) do update set amount_minor = excluded.amount_minor";
                tx.execute(sql, &[&receipt.receipt_id, &receipt.account_id, &receipt.amount]).await?;
            }
            Ok(())
        })
    })
}

/// Messages a second through one quorum queue: published with confirms and consumed at the same time.
async fn bare(messages: usize, bytes: usize) -> Res<f64> {
    let connection = Connection::connect(BROKER, ConnectionProperties::default()).await?;
    let queue: ShortString = format!("dunlin_bench_{}_bare", std::process::id()).into();
    let (publishing, consuming) = (connection.create_channel().await?, connection.create_channel().await?);
    let mut arguments = FieldTable::default();
    arguments.insert("x-queue-type".into(), AMQPValue::LongString("quorum".into()));
    let durable = QueueDeclareOptions { durable: true, ..QueueDeclareOptions::default() };
    publishing.queue_declare(queue.clone(), durable, arguments).await?;
    publishing.confirm_select(ConfirmSelectOptions::default()).await?;
    let prefetch = u16::try_from(WINDOW)?;
    consuming.basic_qos(prefetch, BasicQosOptions::default()).await?;
    let (options, arguments) = (BasicConsumeOptions::default(), FieldTable::default());
    let mut deliveries = consuming.basic_consume(queue.clone(), "bench".into(), options, arguments).await?;
    let publish = async {
        let body = vec![b'x'; bytes];
        let persistent = BasicProperties::default().with_delivery_mode(2);
        let mut open = VecDeque::new();
        for _message in 0..messages {
            let options = BasicPublishOptions::default();
            open.push_back(
                publishing.basic_publish("".into(), queue.clone(), options, &body, persistent.clone()).await?,
            );
            if open.len() >= WINDOW
                && let Some(oldest) = open.pop_front()
            {
                oldest.await?;
            }
        }
        for confirm in open {
            confirm.await?;
        }
        Ok::<_, Failure>(())
    };
    let consume = async {
        for n in 1..=messages {
            let delivery = deliveries.next().await.ok_or("the consumer ended")??;
            if n % 100 == 0 || n == messages {
                delivery.ack(BasicAckOptions { multiple: true }).await?;
            }
        }
        Ok::<_, Failure>(())
    };
    let (seconds, _both) = timed(async { futures::try_join!(publish, consume) }).await?;
    publishing.queue_delete(queue, QueueDeleteOptions::default()).await?;
    connection.close(200, "done".into()).await?;
    Ok(as_rate(messages, seconds))
}

#[expect(clippy::cast_precision_loss, reason = "a rate needs no more than three digits")]
fn as_rate(messages: usize, seconds: f64) -> f64 {
    messages as f64 / seconds
}
