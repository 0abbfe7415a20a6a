//! The suite under measure, in this process, served over real HTTP.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;
use testkit::{Answer, Client, TestSuite};
use web::Service;

use crate::Res;
use crate::measure::until;

const PATIENCE: Duration = Duration::from_secs(1_800);
const LARGEST_FILE: usize = 1 << 30;

/// Services on PostgreSQL, RabbitMQ and Redis.
pub async fn production(services: Vec<Service>) -> TestSuite {
    let mut suite = TestSuite::start_with(services, |settings| settings.upload_limit_bytes = LARGEST_FILE).await;
    suite.may_park();
    suite
}

/// Services on SQLite and an in-process bus.
pub async fn embedded(services: Vec<Service>, dir: &Path) -> TestSuite {
    let change = |settings: &mut web::Settings| {
        settings.upload_limit_bytes = LARGEST_FILE;
        settings.database_url = format!("sqlite:{}", dir.display());
        settings.bus_url = "inproc:".into();
        settings.cache_url = "memory:".into();
    };
    let mut suite = TestSuite::start_with(services, change).await;
    suite.may_park();
    suite
}

/// Waits until nothing is on its way any more.
pub async fn settled(suite: &TestSuite) -> Res<()> {
    Ok(suite.running().bus().wait_idle(PATIENCE).await?)
}

/// The answer, if it has this status.
pub fn expected(answer: Answer, status: u16) -> Res<Answer> {
    if answer.status == status {
        return Ok(answer);
    }
    let text: String = answer.text().chars().take(500).collect();
    Err(format!("{} instead of {status}: {text}", answer.status).into())
}

/// Uploads a file to accounts and waits until it is in the books, aged and told; how many seconds that took.
pub async fn imported(planner: &Client, file: &Path) -> Res<f64> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = std::fs::read(file)?;
    let began = Instant::now();
    let accepted = expected(planner.post_file("/imports", "file", &name, bytes).await, 202)?.json();
    finished(planner, accepted["operation_id"].as_str().unwrap_or_default()).await?;
    Ok(began.elapsed().as_secs_f64())
}

/// Waits for an operation to succeed; what came of it.
pub async fn finished(client: &Client, id: &str) -> Res<Value> {
    let operation = until(PATIENCE, async || {
        let seen = expected(client.get(&format!("/operations/{id}")).await, 200)?.json();
        let is_open = seen["state"] == "queued" || seen["state"] == "running";
        Ok((!is_open).then_some(seen))
    })
    .await?;
    if operation["state"] == "succeeded" {
        return Ok(operation["result"].clone());
    }
    Err(format!("the operation ended so: {operation}").into())
}
