//! Each service as its own process on PostgreSQL, RabbitMQ and Redis, behind one address; services, broker and database
//! are killed while the main job runs.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::Clock;
use stories::gateway;
use stories::process::Program;
use stories::servers::{Postgres, Rabbit};
use suite::demo::{Door, Run, play};
use tokio_util::sync::CancellationToken;

use super::chaos::{Chance, pause};
use super::embedded::is_production;

const TOKEN: &str = "first-run-of-the-story";
const SERVICES: [&str; 7] = ["identity", "accounts", "campaigns", "approvals", "notices", "reporting", "portal"];

struct House {
    programs: Vec<Program>,
    postgres: Arc<Postgres>,
    rabbit: Arc<Rabbit>,
    base: String,
    dir: tempfile::TempDir,
}

impl House {
    async fn open() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let postgres = Arc::new(Postgres::start(dir.path()).unwrap());
        let rabbit = Arc::new(Rabbit::start(dir.path()).unwrap());
        let cache = format!("redis://127.0.0.1:6379/0?prefix=story{}", std::process::id());
        let blobs = format!("file://{}", dir.path().join("blobs").display());
        let (database, bus) = (postgres.url(), rabbit.url());
        let shared = [
            ("DUNLIN_DATABASE_URL", database.as_str()),
            ("DUNLIN_BUS_URL", bus.as_str()),
            ("DUNLIN_CACHE_URL", cache.as_str()),
            ("DUNLIN_BLOBS_URL", blobs.as_str()),
            ("DUNLIN_LOG", "warn"),
        ];
        let mut programs: Vec<Program> = SERVICES.iter().map(|name| Program::new(name, dir.path(), &shared)).collect();
        let backends: BTreeMap<&'static str, String> =
            SERVICES.iter().zip(&programs).map(|(name, program)| (*name, program.url())).collect();
        let base = gateway::start(backends).unwrap();
        for (name, program) in SERVICES.iter().zip(&mut programs) {
            program.set("DUNLIN_PUBLIC_URL", &base);
            if *name == "identity" {
                program.set("DUNLIN_IDENTITY__FIRST_RUN_TOKEN", TOKEN);
            }
            program.start(None).unwrap();
        }
        for program in &programs {
            program.ready().await.unwrap();
        }
        Self { programs, postgres, rabbit, base, dir }
    }
}

#[actix_web::test]
async fn the_main_job_survives_kills_of_services_broker_and_database() {
    if !is_production() {
        return;
    }
    let house = House::open().await;
    let base = house.base.clone();
    let data = tempfile::tempdir().unwrap();
    let ended = CancellationToken::new();
    let breaker = tokio::task::spawn_local(break_now_and_then(house, ended.clone()));
    let run = Run {
        base: &base,
        door: Door::FirstRun(TOKEN.into()),
        accounts: 200,
        seed: 3,
        data: data.path(),
        is_silent: true,
        clock: &Clock::system(),
    };
    let played = play(run).await;
    ended.cancel();
    let (house, broken) = breaker.await.unwrap();
    let logs = house.programs.iter().map(Program::log).collect::<Vec<_>>().join("\n");
    let (summary, _) = played.unwrap_or_else(|error| panic!("{error}\n{logs}"));
    eprintln!("{broken:?}\n{summary}");
    assert!(broken.len() >= 2, "the story was over before anything broke twice");
    drop(house.dir);
}

/// Kills a service, restarts the broker or crashes the database, in turn.
async fn break_now_and_then(mut house: House, ended: CancellationToken) -> (House, Vec<String>) {
    let mut chance = Chance::new();
    let mut broken = Vec::new();
    while broken.len() < 6 && pause(&mut chance, 1_500, 4_000, &ended).await {
        match broken.len() % 3 {
            1 => {
                let rabbit = Arc::clone(&house.rabbit);
                apart(move || rabbit.down().and_then(|()| rabbit.up())).await;
                broken.push("rabbitmq".to_owned());
            }
            2 => {
                let postgres = Arc::clone(&house.postgres);
                apart(move || postgres.crash().and_then(|()| postgres.up())).await;
                broken.push("postgresql".to_owned());
            }
            _ => {
                let which = usize::try_from(chance.between(0, SERVICES.len() as u64 - 1)).unwrap();
                let program = &mut house.programs[which];
                program.kill().unwrap();
                program.start(None).unwrap();
                program.ready().await.unwrap();
                broken.push(SERVICES[which].to_owned());
            }
        }
    }
    (house, broken)
}

/// Does what blocks on a thread of its own, so that the story goes on meanwhile.
async fn apart(work: impl FnOnce() -> Result<(), String> + Send + 'static) {
    tokio::task::spawn_blocking(work).await.unwrap().unwrap();
}
