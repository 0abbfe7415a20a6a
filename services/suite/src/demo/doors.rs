//! Paper and doors: rounds are planned, notices printed in their order, technicians walk.

use serde_json::json;

use super::cast::text;
use super::drive::path;
use super::outcome::{self, Moment, until};
use super::phone::Phone;
use super::stage::Stage;
use super::{DemoError, Story};

/// Seconds to look for a better plan: none, which only tells what is due, or a little.
const INSTANT: u64 = 0;
const SEARCH: u64 = 2;

/// Plans the rounds of a day for all technicians and tells how many doors were due.
async fn plan(story: &Story, supervisor: usize, days_later: i64, seconds: u64) -> Result<u64, DemoError> {
    let people: Vec<&str> = story.cast.technicians.iter().map(|technician| technician.id.as_str()).collect();
    let body = json!({
        "campaign_id": story.campaign,
        "day": story.today.plus(days_later),
        "technicians": people,
        "depot": {"latitude": 25.12, "longitude": 55.22},
        "shift": {"from": "07:00", "to": "21:00"},
        "service_minutes": 3,
        "seconds_limit": seconds,
        "share": "evenly",
    });
    let asked = story.cast.supervisors[supervisor].post("/api/notices/v1/rounds/plan", &body).await?;
    let done = match story.cast.supervisors[supervisor].finished("notices", &asked["operation_id"]).await {
        Err(DemoError::Operation { answer, .. }) if answer.contains("nothing-to-plan") => return Ok(0),
        ended => ended?,
    };
    let by_hand = done["result"]["unassigned"].as_object().into_iter().flatten();
    let by_hand: u64 = by_hand.map(|(_, count)| count.as_u64().unwrap_or(0)).sum();
    Ok(done["result"]["stops"].as_u64().unwrap_or(0) + by_hand)
}

async fn assign(story: &mut Story, supervisor: usize, days_later: i64) -> Result<u64, DemoError> {
    let body = json!({"campaign_id": story.campaign, "day": story.today.plus(days_later)});
    let assigned = story.cast.supervisors[supervisor].act("/api/notices/v1/rounds/assign", &body).await?;
    let rounds = assigned["rounds"].as_array().map_or(0, Vec::len) as u64;
    story.summary.rounds += rounds;
    Ok(rounds)
}

/// Plans the first rounds and prints the notices in their order.
pub async fn print(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    heard_of_all_targets(story).await?;
    plan(story, 0, 0, SEARCH).await?;
    let supervisor = story.cast.supervisors[0].clone();
    let asked = supervisor.post("/api/notices/v1/print-runs", &json!({"campaign_id": story.campaign})).await?;
    supervisor.finished("notices", &asked["operation_id"]).await?;
    let here = format!("/api/notices/v1/print-runs/{}", text(&asked, "print_run_id"));
    let run = supervisor.get(&here).await?;
    for batch in run["batches"].as_array().into_iter().flatten() {
        let file = format!("notices-{:03}.pdf", batch["seq"].as_u64().unwrap_or(0));
        let bytes = supervisor.download(&format!("{here}/batches/{}.pdf", batch["seq"])).await?;
        std::fs::write(story.output.join(file), bytes)?;
        story.summary.notices.count += batch["pieces"].as_u64().unwrap_or(0);
        story.summary.notices.pages += batch["pages"].as_u64().unwrap_or(0);
        story.summary.notices.files += 1;
    }
    let manifest = supervisor.download(&format!("{here}/manifest.json")).await?;
    std::fs::write(story.output.join("notices-manifest.json"), manifest)?;
    let rounds = assign(story, 0, 0).await?;
    stage.tell(&format!(
        "{} notices on {} pages, sorted by {rounds} rounds; left out: {}",
        story.summary.notices.count, story.summary.notices.pages, run["skipped"]
    ));
    Ok(())
}

/// Waits until the field knows every target that is still in the campaign, and no other.
async fn heard_of_all_targets(story: &Story) -> Result<(), DemoError> {
    until("the field to know all targets", async || {
        let progress = story.cast.planner.get(&path(story, "/progress")).await?;
        let open = progress["targets"].as_u64().unwrap_or(0) - progress["withdrawn"].as_u64().unwrap_or(0);
        Ok((plan(story, 0, 0, INSTANT).await? == open).then_some(()))
    })
    .await
}

/// Everybody walks; payments arrive on the way; whom nobody found at home is tried once more.
pub async fn walk(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    let mut phones: Vec<Phone> = Vec::new();
    for technician in &story.cast.technicians {
        phones.push(Phone::pull(technician, story.seed).await?);
    }
    // The first phone has no network from here on; the others work as they go.
    let (offline, online) = phones.split_at_mut(1);
    for phone in online.iter_mut() {
        phone.walk_first_half().await?;
    }
    let kept = offline[0].walk_without_network()?;
    let paid = outcome::pay_some(story, Moment::DuringRounds).await?;
    stage.tell(&format!("{paid} targets paid while technicians were on their way"));
    outcome::settle_withdrawals(story).await?;
    for phone in online.iter_mut() {
        phone.refresh().await?;
        phone.walk_the_rest().await?;
    }
    let answers = offline[0].send_out_of_order(kept).await?;
    stage.tell(&format!("offline phone: {answers}"));
    let gone: usize = phones.iter().map(Phone::gone).sum();
    stage.tell(&format!("{gone} doors vanished from the phones before somebody knocked"));

    heard_of_visits(story, &phones).await?;
    plan(story, 1, 1, SEARCH).await?;
    let rounds = assign(story, 1, 1).await?;
    if rounds > 0 {
        for phone in &mut phones {
            phone.refresh().await?;
            phone.walk_the_rest().await?;
        }
        heard_of_visits(story, &phones).await?;
    }
    stage.tell(&format!("{rounds} rounds of second attempts"));
    Ok(())
}

/// Waits until every visit of the phones has been told.
async fn heard_of_visits(story: &Story, phones: &[Phone]) -> Result<(), DemoError> {
    let made: usize = phones.iter().map(Phone::visits).sum();
    let told = format!("/api/reporting/v1/campaigns/{}/progress", story.campaign);
    until("all visits to be told", async || {
        let progress = story.cast.operations.get(&told).await?;
        Ok((progress["visits"].as_u64() == Some(made as u64)).then_some(()))
    })
    .await
}
