//! One line of English for each event, for the activity feed.

use contracts::Envelope;
use serde_json::Value;

use super::facts::reasons;

/// What happened, in a line a newcomer understands. Never holds a debtor's name.
#[must_use]
pub fn summary(envelope: &Envelope) -> String {
    let data = &envelope.data;
    let items = data["items"].as_array().map_or(0, Vec::len);
    match envelope.name() {
        "accounts.account_registered" => format!("{items} accounts registered or changed"),
        "accounts.balances_changed" => format!("{items} balances changed"),
        "accounts.receipt_recorded" => format!("{items} receipts recorded"),
        "accounts.receipt_returned" => format!("{items} receipts returned unpaid"),
        "accounts.import_finished" => {
            format!("import finished: {} rows, {} refused", number(data, "rows"), number(data, "refused"))
        }
        "campaigns.audience_frozen" => format!("{items} members of {} frozen", text(data, "reference")),
        "campaigns.campaign_launched" => {
            format!("{} launched to {} targets", text(data, "reference"), number(data, "targets"))
        }
        "campaigns.targets_released" => format!("{items} targets of {} released", text(data, "reference")),
        "campaigns.target_withdrawn" => format!("{items} targets withdrawn: {}", reasons(data).join(", ")),
        "campaigns.campaign_progressed" => format!(
            "{}: {} printed, {} served, {} withdrawn, {} paid",
            text(data, "reference"),
            number(data, "printed"),
            number(data, "served"),
            number(data, "withdrawn"),
            number(data, "paid")
        ),
        "campaigns.campaign_closed" => format!("{} {}", text(data, "reference"), text(data, "stage")),
        "campaigns.list_filed" => {
            format!("defaulter list {} filed: {} rows", text(data, "reference"), number(data, "rows"))
        }
        "approvals.approval_requested" => format!("approval requested: {}", text(&data["subject"], "title")),
        "approvals.approval_withdrawn" => format!("approval withdrawn: {}", text(&data["subject"], "title")),
        "approvals.request_opened" => format!("approval opened: {}", text(&data["subject"], "title")),
        "approvals.stage_decided" => {
            format!("{} {} by {}", text(&data["subject"], "title"), text(data, "decision"), text(data, "stage"))
        }
        "approvals.request_decided" => {
            format!("{}: {}", text(&data["subject"], "title"), text(data, "decision"))
        }
        "approvals.request_escalated" => {
            format!("approval escalated: {} ({})", text(&data["subject"], "title"), text(data, "reason"))
        }
        "notices.run_printed" => format!("{items} notices printed"),
        "notices.round_assigned" => format!("round of {} stops assigned", number(data, "stops")),
        "notices.visit_recorded" => {
            format!("visit {}: {}", number(data, "attempt"), text(data, "outcome").replace('_', " "))
        }
        "notices.notice_served" => "notice served".to_owned(),
        "notices.notice_recalled" => format!("{items} notices recalled: {}", reasons(data).join(", ")),
        "reporting.report_published" => format!("report {} published", text(data, "kind")),
        "reporting.webhook_endpoint_disabled" => format!("webhook endpoint switched off: {}", text(data, "reason")),
        "identity.person_changed" => "a person's record changed".to_owned(),
        "identity.team_changed" => format!("team {} changed", text(data, "name")),
        "identity.device_changed" => "a phone was enrolled or revoked".to_owned(),
        other => other.replace(['.', '_'], " "),
    }
}

fn text<'a>(data: &'a Value, field: &str) -> &'a str {
    data[field].as_str().unwrap_or("?")
}

fn number(data: &Value, field: &str) -> i64 {
    data[field].as_i64().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use contracts::campaigns::{TargetsWithdrawn, WithdrawnTarget};
    use kernel::{AccountId, CampaignId, Clock, MemberId};

    #[test]
    fn names_each_reason_once() {
        let at = Clock::system().now();
        let target = |reason: &str| WithdrawnTarget {
            member_id: MemberId::fresh(),
            account_id: AccountId::fresh(),
            reason: reason.into(),
            at,
        };
        let event = TargetsWithdrawn {
            campaign_id: CampaignId::fresh(),
            items: vec![target("paid"), target("dispute"), target("paid")],
        };
        assert_eq!(summary(&Envelope::of(&event, at)), "3 targets withdrawn: paid, dispute");
    }

    #[test]
    fn every_event_has_a_sentence_of_its_own() {
        for event in contracts::all_events() {
            let wire: Envelope = serde_json::from_value(serde_json::json!({
                "specversion": "1.0", "id": kernel::EventId::fresh(), "source": "/svc/x", "type": event.wire_type,
                "subject": "x", "time": Clock::system().now(), "datacontenttype": "application/json",
                "partitionkey": "x", "data": {}
            }))
            .unwrap();
            assert_ne!(summary(&wire), wire.name().replace(['.', '_'], " "), "{}", event.wire_type);
        }
    }
}
