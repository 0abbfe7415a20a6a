//! The planner's part: segment, freeze, approval, defaulter list, launch.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::books::amount;
use super::cast::text;
use super::stage::Stage;
use super::summary::StageEnd;
use super::{DemoError, Story, outcome};

/// Who is asked: debts of a certain size and age.
fn rule() -> Value {
    json!({
        "combinator": "and",
        "rules": [
            {"field": "to_collect", "operator": ">=", "value": "1500"},
            {"field": "days_past_due", "operator": ">", "value": "30"},
        ],
    })
}

/// Previews the segment, drafts the campaign and freezes its audience.
pub async fn freeze(story: &mut Story, stage: &Stage, accounts: u64) -> Result<(), DemoError> {
    let planner = story.cast.planner.clone();
    outcome::until("the balances to reach the planner", async || {
        let everybody = json!({"rule": {"combinator": "and", "rules": [
            {"field": "open_documents", "operator": ">=", "value": "0"},
        ]}});
        let known = planner.post("/api/campaigns/v1/segments/preview", &everybody).await?;
        let books = planner.get("/api/accounts/v1/accounts/summary").await?;
        let to_collect: Value =
            books["currencies"].as_array().into_iter().flatten().map(|sums| sums["to_collect"].clone()).collect();
        // Holds change what is to be collected, not what is overdue: wait for both.
        let is_all = known["count"].as_u64() >= Some(accounts)
            && amounts(&known["overdue"]) == story.summary.overdue
            && amounts(&known["amounts"]) == amounts(&to_collect);
        Ok(is_all.then_some(()))
    })
    .await?;
    let preview = planner.post("/api/campaigns/v1/segments/preview", &json!({"rule": rule()})).await?;
    stage.tell(&format!("the rule selects {} accounts: {}", preview["count"], text(&preview["sentence"], "en")));
    let draft = planner
        .post(
            "/api/campaigns/v1/campaigns",
            &json!({
                "title": "High debts, door to door",
                "rule": rule(),
                "hold_out_bp": 2_000,
                "window_days": 30,
                "strategy": {"steps": [
                    {"kind": "notice", "template": "high-debt-final-notice", "offset_days": 0, "pay_by_days": 14}
                ]},
            }),
        )
        .await?;
    story.campaign = text(&draft, "id");
    planner.act(&path(story, "/freeze"), &json!({})).await?;
    let campaign = planner.get(&path(story, "")).await?;
    let figures = &campaign["frozen"];
    story.summary.audience = figures["audience"].as_u64().unwrap_or(0);
    story.summary.held_out = figures["held_out"].as_u64().unwrap_or(0);
    story.summary.targets = figures["targets"].as_u64().unwrap_or(0);
    story.summary.excluded = counts(&figures["excluded"]);
    stage.tell(&format!(
        "{} frozen: {} targets, {} held out; left out: {:?}",
        story.summary.audience, story.summary.targets, story.summary.held_out, story.summary.excluded
    ));
    Ok(())
}

/// The approval chain: two stages inside, one outside through the link.
pub async fn approve(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    story.cast.planner.act(&path(story, "/submit"), &json!({})).await?;
    let campaign = story.campaign.clone();
    decide(story, stage, &campaign).await?;
    let planner = story.cast.planner.clone();
    let here = path(story, "");
    outcome::until("the campaign to be approved", async || {
        let campaign = planner.get(&here).await?;
        Ok((campaign["stage"] == "approved").then_some(()))
    })
    .await
}

/// Walks one request through its stages.
async fn decide(story: &mut Story, stage: &Stage, subject: &str) -> Result<(), DemoError> {
    let request = outcome::until("the approval request to open", async || {
        let open = story.cast.finance.get(&format!("/api/approvals/v1/requests?subject_id={subject}")).await?;
        Ok(open["items"].get(0).map(|request| text(request, "id")))
    })
    .await?;
    let here = format!("/api/approvals/v1/requests/{request}");
    loop {
        let now = story.cast.planner.get(&here).await?;
        if now["state"] != "open" {
            for ended in now["stages"].as_array().into_iter().flatten() {
                story.summary.approvals.push(StageEnd { stage: text(ended, "name"), decision: text(ended, "state") });
            }
            return Ok(());
        }
        let open = now["stages"].as_array().into_iter().flatten().find(|one| one["state"] == "requested").cloned();
        let Some(open) = open else {
            return Err(DemoError::Waited(format!("a stage of {request} to ask somebody: {now}")));
        };
        let yes = json!({"decision": "approved", "reason": "figures and sample checked"});
        match open["role"].as_str() {
            Some("finance") => story.cast.finance.act(&format!("{here}/votes"), &yes).await?,
            Some("legal") => story.cast.legal.act(&format!("{here}/votes"), &yes).await?,
            _ => regulator(story, &here).await?,
        };
        stage.tell(&format!("{}: approved", text(&open, "name")));
    }
}

/// Somebody outside decides through the one-time link: looking at it changes nothing, posting decides once. Legal makes
/// the link: whoever asked for the approval may not, since whoever holds a link can decide.
async fn regulator(story: &Story, request: &str) -> Result<Value, DemoError> {
    let minted = story.cast.legal.post(&format!("{request}/links"), &json!({})).await?;
    let nobody = super::Client::nobody(&story.base)?;
    let link = format!("/api/approvals/v1/links/{}", text(&minted, "token"));
    nobody.get(&link).await?;
    nobody.act(&link, &json!({"decision": "approved", "reason": "notices may be served"})).await
}

/// Makes the list, has it filed and keeps its files for people.
pub async fn file_list(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    let planner = story.cast.planner.clone();
    let made = planner.post(&path(story, "/defaulter-lists"), &json!({"profile": "standard"})).await?;
    let id = text(&made, "id");
    for kind in ["csv", "xlsx", "pdf"] {
        let bytes = planner.download(&format!("/api/campaigns/v1/defaulter-lists/{id}/files/{kind}")).await?;
        std::fs::write(story.output.join(format!("defaulter-list.{kind}")), bytes)?;
    }
    planner.act(&format!("/api/campaigns/v1/defaulter-lists/{id}/file"), &json!({})).await?;
    story.summary.list.rows = made["rows"].as_u64().unwrap_or(0);
    story.summary.list.sha256 = text(&made, "sha256");
    stage.tell(&format!("{} debtors, SHA-256 {}", story.summary.list.rows, story.summary.list.sha256));
    Ok(())
}

/// Launches; a few debtors pay at once.
pub async fn launch(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    story.cast.planner.act(&path(story, "/launch"), &json!({})).await?;
    let paid = outcome::pay_some(story, outcome::Moment::BeforePrint).await?;
    stage.tell(&format!("{paid} targets paid before anything was printed"));
    Ok(())
}

/// A path of the campaign.
pub fn path(story: &Story, rest: &str) -> String {
    format!("/api/campaigns/v1/campaigns/{}{rest}", story.campaign)
}

/// `{"paid": 3}` as counts.
pub fn counts(object: &Value) -> BTreeMap<String, u64> {
    let members = object.as_object().into_iter().flatten();
    members.map(|(name, count)| (name.clone(), count.as_u64().unwrap_or(0))).collect()
}

/// Amounts by currency, for people.
pub fn amounts(list: &Value) -> BTreeMap<String, String> {
    let items = list.as_array().into_iter().flatten();
    items.map(|money| (text(money, "currency"), amount(money).split(' ').next().unwrap_or("?").to_owned())).collect()
}
