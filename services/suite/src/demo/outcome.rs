//! Money comes in, and what the campaign achieved.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use super::books::amount;
use super::cast::text;
use super::client::Client;
use super::drive::{amounts, path};
use super::stage::Stage;
use super::summary::Effect;
use super::{DemoError, Story};

/// When somebody pays.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// After the launch, before anything is printed.
    BeforePrint,
    /// While technicians are on their way.
    DuringRounds,
    /// After the doors.
    Afterwards,
}

/// What one debtor does.
struct Payment {
    when: Moment,
    percent: i64,
}

/// Draws what a member does. Those the campaign reached pay more often than those left alone.
fn habit(seed: u64, member: &Value) -> Option<Payment> {
    let key = format!("{seed}:{}", text(member, "account_reference"));
    let draw = u64::from_str_radix(&kernel::sha256_hex(key)[..8], 16).unwrap_or(0) % 1_000;
    let (when, percent) = match (member["arm"].as_str(), draw) {
        (Some("treated"), 0..40) => (Moment::BeforePrint, 100),
        (Some("treated"), 40..110) => (Moment::DuringRounds, 100),
        (Some("treated"), 110..290) | (Some("held_out"), 0..150) => (Moment::Afterwards, 100),
        (Some("treated"), 290..340) | (Some("held_out"), 150..190) => (Moment::Afterwards, 40),
        _ => return None,
    };
    Some(Payment { when, percent })
}

/// The payments of one moment arrive; tells how many targets paid.
pub async fn pay_some(story: &mut Story, when: Moment) -> Result<u64, DemoError> {
    let mut paid = 0;
    for member in members(&story.cast.planner, story).await? {
        let Some(payment) = habit(story.seed, &member).filter(|payment| payment.when == when) else { continue };
        receive(story, &member, payment.percent).await?;
        paid += u64::from(member["arm"] == "treated");
    }
    Ok(paid)
}

async fn receive(story: &mut Story, member: &Value, percent: i64) -> Result<(), DemoError> {
    let frozen: kernel::Money = serde_json::from_value(member["frozen"].clone())?;
    let part = kernel::Money::of_minor(frozen.minor() * percent / 100, frozen.currency());
    let body = json!({
        "account_id": member["account_id"],
        "amount": part,
        "effective_on": story.today,
        "reference": format!("DEMO-{}-{percent}", text(member, "account_reference")),
        "channel": "bank_transfer",
    });
    story.cast.planner.post("/api/accounts/v1/receipts", &body).await?;
    story.summary.receipts += 1;
    Ok(())
}

/// All members of the campaign.
pub async fn members(reader: &Client, story: &Story) -> Result<Vec<Value>, DemoError> {
    all(reader, &path(story, "/members")).await
}

/// All rows of a list, page after page.
pub async fn all(reader: &Client, path: &str) -> Result<Vec<Value>, DemoError> {
    let mut rows = Vec::new();
    let mut cursor = String::new();
    let glue = if path.contains('?') { '&' } else { '?' };
    loop {
        let after = if cursor.is_empty() { String::new() } else { format!("&cursor={cursor}") };
        let page = reader.get(&format!("{path}{glue}limit=500{after}")).await?;
        rows.extend(page["items"].as_array().cloned().unwrap_or_default());
        match page["next_cursor"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => return Ok(rows),
        }
    }
}

/// The payments after the doors.
pub async fn pay(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    let paid = pay_some(story, Moment::Afterwards).await?;
    stage.tell(&format!("{paid} targets paid after a notice, and some who were left alone"));
    stage.tell(&format!("{} receipts recorded while the campaign ran", story.summary.receipts));
    Ok(())
}

/// Reads the effect, issues the report and keeps its files for people.
pub async fn measure(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    let manager = story.cast.manager.clone();
    settle(story).await?;
    let effect = manager.get(&path(story, "/effect")).await?;
    let number = |member: &str| effect[member].as_f64().unwrap_or(0.0);
    story.summary.effect = Effect {
        treated: effect["treated"]["n"].as_u64().unwrap_or(0),
        control: effect["control"]["n"].as_u64().unwrap_or(0),
        uplift_pp: number("uplift_pp"),
        ci_low_pp: number("ci_low_pp"),
        ci_high_pp: number("ci_high_pp"),
        incremental: amounts(&effect["incremental"]),
    };
    stage.tell(&format!(
        "paid in full: {} of {} targets, {} of {} left alone",
        effect["treated"]["paid"], effect["treated"]["n"], effect["control"]["paid"], effect["control"]["n"]
    ));
    stage.tell(&format!(
        "uplift {:+.1} percentage points, 95 % interval {:+.1} to {:+.1}",
        number("uplift_pp"),
        number("ci_low_pp"),
        number("ci_high_pp")
    ));
    for money in effect["incremental"].as_array().into_iter().flatten() {
        stage.tell(&format!("money that would not have come otherwise, as measured: {}", amount(money)));
    }
    let month = &story.today.to_string()[..7];
    let report = manager.post("/api/reporting/v1/reports/monthly-collection", &json!({"month": month})).await?;
    for kind in ["xlsx", "pdf"] {
        let path = format!("/api/reporting/v1/reports/{}/files/{kind}", text(&report, "id"));
        std::fs::write(story.output.join(format!("collection-report.{kind}")), manager.download(&path).await?)?;
    }
    let newest = manager.get("/api/reporting/v1/activity?limit=1").await?;
    story.summary.events = newest["items"][0]["seq"].as_u64().unwrap_or(0);
    Ok(())
}

/// Waits until everybody who paid has left the campaign.
pub async fn settle_withdrawals(story: &Story) -> Result<(), DemoError> {
    until("those who paid to leave the campaign", async || {
        let members = members(&story.cast.planner, story).await?;
        let is_settled = |member: &Value| {
            let paid = member["recovered"] == member["frozen"];
            member["arm"] != "treated" || !paid || member["state"] == "withdrawn"
        };
        let paid = members.iter().filter(|member| member["recovered"] == member["frozen"]).count() as u64;
        Ok((members.iter().all(is_settled) && paid == story.summary.receipts).then_some(()))
    })
    .await
}

/// Waits until campaigns and reporting have heard of everything that happened.
pub async fn settle(story: &Story) -> Result<(), DemoError> {
    let manager = &story.cast.manager;
    let told = format!("/api/reporting/v1/campaigns/{}/progress", story.campaign);
    until("campaigns and reporting to agree", async || {
        let known = manager.get(&path(story, "/progress")).await?;
        let told = manager.get(&told).await?;
        let agree = ["printed", "served", "withdrawn", "paid", "recovered"]
            .iter()
            .all(|member| known[*member] == told[*member]);
        Ok(agree.then_some(()))
    })
    .await
}

/// Looks again and again until something is so.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<Option<T>, DemoError>) -> Result<T, DemoError> {
    let give_up = Instant::now() + Duration::from_secs(90);
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if Instant::now() > give_up {
            return Err(DemoError::Waited(what.to_owned()));
        }
        sleep(Duration::from_millis(80)).await;
    }
}
