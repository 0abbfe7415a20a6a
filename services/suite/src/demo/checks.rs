//! The demo checks its own books: the same numbers everywhere, nothing lost, nothing twice.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Money;
use serde_json::Value;

use super::drive::path;
use super::outcome::{all, members, settle};
use super::stage::Stage;
use super::{DemoError, Story};

/// Compares what accounts, campaigns, notices and reporting say.
pub async fn check(story: &mut Story, stage: &Stage) -> Result<(), DemoError> {
    settle(story).await?;
    let planner = story.cast.planner.clone();
    let members = members(&planner, story).await?;
    let campaign = planner.get(&path(story, "/progress")).await?;
    let told = planner.get(&format!("/api/reporting/v1/campaigns/{}/progress", story.campaign)).await?;
    let notices = all(&planner, &format!("/api/notices/v1/notices?campaign_id={}", story.campaign)).await?;
    let supervisor = &story.cast.supervisors[0];
    let visits = all(supervisor, &format!("/api/notices/v1/visits?campaign_id={}", story.campaign)).await?;
    for visit in &visits {
        let outcome = visit["outcome"].as_str().unwrap_or("?").to_owned();
        *story.summary.visits.entry(outcome).or_insert(0) += 1;
    }
    story.summary.withdrawn = number(&campaign, "withdrawn");

    let mut books = Books { wrong: Vec::new(), checks: 0 };
    books.audience(story, &members);
    books.paper(&members, &campaign, &notices);
    books.doors(&told, &visits, &members);
    books.money(&members, &campaign, &told)?;
    receipts(&mut books, story, &members).await?;
    audit(&mut books, story).await?;
    stage.tell(&format!("{} comparisons, {} wrong", books.checks, books.wrong.len()));
    if books.wrong.is_empty() { Ok(()) } else { Err(DemoError::Books(books.wrong)) }
}

struct Books {
    wrong: Vec<String>,
    checks: u32,
}

impl Books {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, left: T, right: T) {
        self.checks += 1;
        if left != right {
            self.wrong.push(format!("{what}: {left:?} and {right:?}"));
        }
    }

    /// Audience = targets + held out, and the members are those that were frozen.
    fn audience(&mut self, story: &Story, members: &[Value]) {
        let of = |arm: &str| members.iter().filter(|member| member["arm"] == arm).count() as u64;
        let summary = &story.summary;
        self.same("audience and its parts", summary.audience, summary.targets + summary.held_out);
        self.same("targets frozen and kept", summary.targets, of("treated"));
        self.same("held out frozen and kept", summary.held_out, of("held_out"));
    }

    /// Notices + withdrawn before print = targets; no notice for anybody who must not have one; none twice.
    fn paper(&mut self, members: &[Value], campaign: &Value, notices: &[Value]) {
        let printed: Vec<&Value> = notices.iter().filter(|notice| !notice["printed_at"].is_null()).collect();
        let before = number(campaign, "withdrawn_before_print");
        self.same(
            "notices, withdrawn before print, targets",
            printed.len() as u64 + before,
            number(campaign, "targets"),
        );
        self.same("printed in notices and campaigns", printed.len() as u64, number(campaign, "printed"));
        let with_paper: BTreeSet<&str> = printed.iter().filter_map(|notice| notice["account_id"].as_str()).collect();
        self.same("accounts with a notice and notices", with_paper.len(), printed.len());
        for member in members {
            let account = member["account_id"].as_str().unwrap_or_default();
            let left_before = member["state"] == "withdrawn" && member["printed_at"].is_null();
            if member["arm"] == "held_out" || left_before {
                self.same(
                    &format!("a notice for {account}, who must not have one"),
                    with_paper.contains(account),
                    false,
                );
            }
        }
    }

    /// Every visit once in notices, campaigns and reporting.
    fn doors(&mut self, told: &Value, visits: &[Value], members: &[Value]) {
        let mut outcomes: BTreeMap<&str, u64> = BTreeMap::new();
        for visit in visits {
            *outcomes.entry(visit["outcome"].as_str().unwrap_or("?")).or_insert(0) += 1;
        }
        let reported = told["outcomes"].as_array().into_iter().flatten();
        let reported: BTreeMap<&str, u64> =
            reported.map(|one| (one["outcome"].as_str().unwrap_or("?"), number(one, "count"))).collect();
        self.same("visits by outcome in notices and reporting", outcomes, reported);
        let attempts: u64 = members.iter().map(|member| number(member, "attempts")).sum();
        self.same("visits in notices and campaigns", visits.len() as u64, attempts);
    }

    /// Recovered never above the frozen debt; the same amounts in campaigns and reporting.
    fn money(&mut self, members: &[Value], campaign: &Value, told: &Value) -> Result<(), DemoError> {
        let mut recovered: BTreeMap<String, i64> = BTreeMap::new();
        for member in members {
            let frozen: Money = serde_json::from_value(member["frozen"].clone())?;
            let got: Money = serde_json::from_value(member["recovered"].clone())?;
            self.same("recovered at most the frozen debt", got.minor() <= frozen.minor(), true);
            if member["arm"] == "treated" {
                *recovered.entry(frozen.currency().to_string()).or_insert(0) += got.minor();
            }
        }
        for money in campaign["recovered"].as_array().into_iter().flatten() {
            let money: Money = serde_json::from_value(money.clone())?;
            let summed = recovered.get(money.currency().code()).copied().unwrap_or(0);
            self.same("recovered of the members and of the campaign", summed, money.minor());
        }
        for figure in ["printed", "served", "failed", "withdrawn", "paid", "recovered", "frozen", "targets", "held_out"]
        {
            self.same(&format!("{figure} in campaigns and reporting"), &campaign[figure], &told[figure]);
        }
        Ok(())
    }
}

/// What accounts holds of the members who paid is what campaigns counts as recovered.
async fn receipts(books: &mut Books, story: &Story, members: &[Value]) -> Result<(), DemoError> {
    for member in members.iter().filter(|member| member["recovered"]["amount"] != "0.00") {
        let account = member["account_id"].as_str().unwrap_or_default();
        let path = format!("/api/accounts/v1/accounts/{account}/receipts");
        let mut received = 0;
        for receipt in all(&story.cast.planner, &path).await? {
            let is_in_window =
                receipt["effective_on"].as_str().is_some_and(|day| day >= story.today.to_string().as_str());
            if is_in_window && receipt["returned_on"].is_null() {
                received += serde_json::from_value::<Money>(receipt["amount"].clone())?.minor();
            }
        }
        let frozen: Money = serde_json::from_value(member["frozen"].clone())?;
        let recovered: Money = serde_json::from_value(member["recovered"].clone())?;
        books.same(&format!("received and recovered of {account}"), received.min(frozen.minor()), recovered.minor());
    }
    Ok(())
}

/// Every hash chain holds.
async fn audit(books: &mut Books, story: &Story) -> Result<(), DemoError> {
    for (service, stream) in [("approvals", "approvals"), ("campaigns", "campaigns")] {
        let path = format!("/api/{service}/v1/audit/{stream}/verify");
        let verified = story.cast.auditor.get(&path).await?;
        books.same(&format!("the audit stream of {service}"), verified["first_bad"].is_null(), true);
        books.same(&format!("records in the audit stream of {service}"), number(&verified, "records") > 0, true);
    }
    Ok(())
}

fn number(value: &Value, member: &str) -> u64 {
    value[member].as_u64().unwrap_or(0)
}
