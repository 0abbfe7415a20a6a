//! A few services around one bus, each with a database of its own.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, Handler, Member};
use contracts::Event;
use contracts::identity::TeamChanged;
use kernel::{EventId, TeamId};
use store::{Migration, Store};
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub const BROKER: &str = "127.0.0.1:5672";
const PATIENCE: Duration = Duration::from_secs(60);

const TABLES: Migration = Migration {
    name: "0001_effects",
    sql: "create table effects (event_id uuid not null);
create table teams (team_id uuid not null primary key, version bigint not null, name text not null);",
};

pub struct House {
    pub bus: Bus,
    pub prefix: String,
    members: BTreeMap<&'static str, Member>,
    shutdown: CancellationToken,
    running: Option<JoinHandle<()>>,
    dir: Arc<TempDir>,
}

/// Whether this run is about RabbitMQ.
#[expect(clippy::disallowed_methods, reason = "the test run chooses the foundation")]
pub fn on_rabbit() -> bool {
    std::env::var("DUNLIN_TEST_FOUNDATION").is_ok_and(|name| name == "production")
}

/// A name for queues that no other test has.
pub fn fresh_prefix() -> String {
    format!("test-{}", EventId::fresh().uuid().simple())
}

pub fn rabbit_url(address: &str, prefix: &str) -> String {
    format!("amqp://guest:guest@{address}/%2f?prefix={prefix}&retry_ms=10&expires_ms=600000")
}

impl House {
    pub async fn new() -> Self {
        let prefix = fresh_prefix();
        let url = if on_rabbit() { rabbit_url(BROKER, &prefix) } else { "inproc:?retry_ms=2".into() };
        Self::at(&url, &prefix).await
    }

    pub async fn at(url: &str, prefix: &str) -> Self {
        // Shown when a test fails.
        let _already_there =
            tracing_subscriber::fmt().with_test_writer().with_max_level(tracing::Level::WARN).try_init();
        Self {
            bus: Bus::connect(url).await.unwrap(),
            prefix: prefix.to_owned(),
            members: BTreeMap::new(),
            shutdown: CancellationToken::new(),
            running: None,
            dir: Arc::new(TempDir::new().unwrap()),
        }
    }

    /// Adds a service, or the same one with other handlers.
    pub async fn member<const N: usize>(&mut self, service: &'static str, handlers: [(String, Handler); N]) {
        let store = open(&self.dir, service).await;
        self.members.insert(service, Member { service, store, handlers: handlers.into_iter().collect() });
    }

    /// Lets everybody join.
    pub fn open(&mut self) {
        self.shutdown = CancellationToken::new();
        self.running = Some(self.bus.join(self.members.values().cloned().collect(), &self.shutdown));
    }

    /// Lets everybody leave, after what they have at hand.
    pub async fn leave(&mut self) {
        self.shutdown.cancel();
        self.running.take().unwrap().await.unwrap();
    }

    /// Lets everybody leave and takes the queues away.
    pub async fn close(mut self) {
        self.leave().await;
        self.bus.remove_topology().await.unwrap();
    }

    /// Takes the queues away although somebody is stuck.
    pub async fn abandon(self) {
        self.shutdown.cancel();
        self.bus.remove_topology().await.unwrap();
    }

    pub fn store(&self, service: &str) -> &Store {
        &self.members[service].store
    }

    pub async fn say(&self, service: &str, event: &impl Event) -> EventId {
        let tx = self.store(service).begin().await.unwrap();
        let id = tx.publish(event).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub async fn settle(&self) {
        self.bus.wait_idle(PATIENCE).await.unwrap();
    }
}

async fn open(dir: &TempDir, service: &'static str) -> Store {
    let url = format!("sqlite:{}/{service}.db", dir.path().display());
    let store = Store::open(&url, service).await.unwrap();
    store.migrate(&[TABLES]).await.unwrap();
    store
}

/// A team in some version.
pub fn team(version: i64) -> TeamChanged {
    let version = serde_json::from_value(version.into()).unwrap();
    TeamChanged { team_id: TeamId::fresh(), version, name: "North".into() }
}

pub fn heard(event: &str, handler: Handler) -> (String, Handler) {
    (event.to_owned(), handler)
}

/// Counts the effect and keeps the newest version of the team.
pub fn remember() -> Handler {
    Arc::new(|tx, event| {
        Box::pin(async move {
            let team: TeamChanged = event.open()?;
            tx.execute("insert into effects (event_id) values ($1)", &[&event.id]).await?;
            let sql = "insert into teams (team_id, version, name) values ($1, $2, $3)
                on conflict (team_id) do update set version = excluded.version, name = excluded.name
                where teams.version < excluded.version";
            tx.execute(sql, &[&team.team_id, &team.version, &team.name]).await?;
            Ok(())
        })
    })
}

pub async fn effects(store: &Store) -> i64 {
    store.read().one("select count(*) as count from effects", &[], |row| row.get("count")).await.unwrap()
}

/// Effects that happened more than once.
pub async fn repeated_effects(store: &Store) -> i64 {
    let sql = "select count(*) - count(distinct event_id) as count from effects";
    store.read().one(sql, &[], |row| row.get("count")).await.unwrap()
}

pub async fn name_of_team(store: &Store, team: TeamId) -> String {
    let sql = "select name from teams where team_id = $1";
    store.read().one(sql, &[&team], |row| row.get("name")).await.unwrap()
}
