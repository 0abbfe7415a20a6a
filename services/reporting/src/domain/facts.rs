//! What a line of the feed is made of, so that a screen can tell it in any language.

use contracts::Envelope;
use kernel::{Day, Money, PersonId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

/// The facts of an event; which of them an event has follows from its kind. Never a debtor's name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Facts {
    /// Rows of a batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The human reference of what it is about: `C-2026-014`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Its title or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The stage of a campaign, or the name of a stage of an approval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// How an approval ended: `approved`, `rejected`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// How a visit ended: `posted_on_door`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Which visit it was, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<i64>,
    /// Why, each reason once: `paid`, `dispute`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// Targets of a campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<i64>,
    /// Of them, with a printed notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<i64>,
    /// Of them, with a served notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub served: Option<i64>,
    /// Of them, withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<i64>,
    /// Of them, paid in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<i64>,
    /// Stops of a round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stops: Option<i64>,
    /// Rows of a file or a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
    /// Of them, refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<i64>,
    /// Which report: `monthly-collection`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
    /// The business day it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// The money it is about, per currency.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Money>,
}

/// The fields that may hold the money of an event.
const AMOUNTS: [&str; 4] = ["amounts", "frozen", "recovered", "totals"];
/// The fields that may hold its business day.
const DAYS: [&str; 5] = ["launched_on", "closed_on", "served_on", "day", "as_of"];
/// The fields that may hold its person.
const PEOPLE: [&str; 4] = ["technician", "requester", "person_id", "by"];

impl Facts {
    /// The facts of an event.
    #[must_use]
    pub fn of(envelope: &Envelope) -> Self {
        let data = &envelope.data;
        let is_report = envelope.name() == "reporting.report_published";
        Self {
            count: data["items"].as_array().and_then(|items| items.len().try_into().ok()),
            reference: text(data, "reference"),
            title: text(&data["subject"], "title").or_else(|| text(data, "title")).or_else(|| text(data, "name")),
            stage: text(data, "stage"),
            decision: text(data, "decision"),
            outcome: text(data, "outcome"),
            attempt: data["attempt"].as_i64(),
            reasons: reasons(data),
            targets: data["targets"].as_i64(),
            printed: data["printed"].as_i64(),
            served: data["served"].as_i64(),
            withdrawn: data["withdrawn"].as_i64(),
            paid: data["paid"].as_i64(),
            stops: data["stops"].as_i64(),
            rows: data["rows"].as_i64(),
            refused: data["refused"].as_i64(),
            report: if is_report { text(data, "kind") } else { None },
            day: first(data, &DAYS),
            amounts: first(data, &AMOUNTS).unwrap_or_default(),
        }
    }
}

/// Whom an event is about, or who brought it about, where it names one of our people.
#[must_use]
pub fn person_of(envelope: &Envelope) -> Option<PersonId> {
    first(&envelope.data, &PEOPLE)
}

/// The distinct reasons of an event or of its rows, in the order they first appear.
pub fn reasons(data: &Value) -> Vec<String> {
    let rows = data["items"].as_array().into_iter().flatten();
    let mut seen = Vec::new();
    for reason in rows.chain([data]).filter_map(|told| text(told, "reason")) {
        if !seen.contains(&reason) {
            seen.push(reason);
        }
    }
    seen
}

fn text(data: &Value, field: &str) -> Option<String> {
    data[field].as_str().map(str::to_owned)
}

/// The first of some fields that holds what is looked for.
fn first<T: DeserializeOwned>(data: &Value, fields: &[&str]) -> Option<T> {
    fields.iter().find_map(|field| T::deserialize(&data[*field]).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use contracts::notices::{Outcome, VisitRecorded};
    use kernel::{AccountId, CampaignId, Clock, Currency, DeviceId, MemberId, NoticeId, VisitId};

    #[test]
    fn tells_a_visit_and_who_was_there() {
        let technician = PersonId::fresh();
        let now = Clock::system().now();
        let visit = VisitRecorded {
            visit_id: VisitId::fresh(),
            campaign_id: CampaignId::fresh(),
            notice_id: NoticeId::fresh(),
            member_id: MemberId::fresh(),
            account_id: AccountId::fresh(),
            technician,
            device_id: DeviceId::fresh(),
            attempt: 2,
            outcome: Outcome::PostedOnDoor,
            visited_at: now,
            flags: vec![],
            withdrawn_before: false,
        };
        let envelope = Envelope::of(&visit, now);
        let told = Facts { outcome: Some("posted_on_door".into()), attempt: Some(2), ..Facts::default() };
        assert_eq!((Facts::of(&envelope), person_of(&envelope)), (told, Some(technician)));
    }

    #[test]
    fn tells_money_per_currency_and_reasons_once() {
        let data = serde_json::json!({
            "recovered": [{"amount": "10.00", "currency": "AED"}],
            "items": [{"reason": "paid"}, {"reason": "dispute"}, {"reason": "paid"}],
        });
        assert_eq!(first::<Vec<Money>>(&data, &AMOUNTS), Some(vec![Money::of_minor(1_000, Currency::AED)]));
        assert_eq!(reasons(&data), ["paid", "dispute"]);
    }
}
