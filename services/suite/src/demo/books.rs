//! Receivables come in: the portfolio's files, through the import of the public API.

use std::collections::BTreeMap;
use std::path::Path;

use kernel::{Day, Money};
use serde_json::{Value, json};

use super::client::Client;
use super::stage::Stage;
use super::{DemoError, Story};
use crate::sample::FILES;

/// Imports every file and has the balances aged and told.
pub async fn import(story: &mut Story, stage: &Stage, portfolio: &Path) -> Result<(), DemoError> {
    let planner = story.cast.planner.clone();
    for name in FILES {
        let bytes = std::fs::read(portfolio.join(name))?;
        let import = import_file(&planner, "native", name, &bytes).await?;
        stage.tell(&format!("{name}: {} rows, {} refused", import["rows"], import["refused"]));
    }
    publish(&planner, story.today).await?;
    let ageing = planner.get(&format!("/api/accounts/v1/ageing?as_of={}", story.today)).await?;
    let mut overdue: BTreeMap<String, i64> = BTreeMap::new();
    for row in ageing["rows"].as_array().into_iter().flatten() {
        let group = row["group"].as_str().unwrap_or_default();
        stage.tell(&format!("{} owed to {group}, of it overdue {}", amount(&row["open"]), amount(&row["overdue"])));
        let money: Money = serde_json::from_value(row["overdue"].clone())?;
        *overdue.entry(money.currency().to_string()).or_insert(0) += money.minor();
    }
    for (code, minor) in overdue {
        if let Ok(currency) = code.parse() {
            story.summary.overdue.insert(code, Money::of_minor(minor, currency).amount());
        }
    }
    Ok(())
}

/// Uploads one file and waits until it is in the books.
pub async fn import_file(planner: &Client, layout: &str, name: &str, bytes: &[u8]) -> Result<Value, DemoError> {
    let started = planner.upload(&format!("/api/accounts/v1/imports?layout={layout}"), name, bytes).await?;
    planner.finished("accounts", &started["operation_id"]).await?;
    let id = started["import_id"].as_str().unwrap_or_default();
    planner.get(&format!("/api/accounts/v1/imports/{id}")).await
}

/// Has all balances aged at a day, and what changed told to the others.
pub async fn publish(planner: &Client, as_of: Day) -> Result<(), DemoError> {
    let started = planner.post(&format!("/api/accounts/v1/balances/publish?as_of={as_of}"), &json!({})).await?;
    planner.finished("accounts", &started["operation_id"]).await?;
    Ok(())
}

/// Money for people: `1234.50 AED`.
pub fn amount(money: &Value) -> String {
    let text = |member: &str| money[member].as_str().unwrap_or("?").to_owned();
    format!("{} {}", text("amount"), text("currency"))
}
