//! Every event becomes facts, a line of the activity feed and a webhook for whoever wants it.

use ::store::Tx;
use contracts::{Envelope, Event, MalformedEnvelope, accounts};
use kernel::CampaignId;
use web::{BoxError, Ctx};

use crate::store;

/// The channel that tells live listeners of new lines in the feed.
pub const CHANNEL: &str = "reporting.activity";

/// Keeps what an event tells, adds it to the feed, queues it for webhooks and wakes the live listeners.
pub async fn on_event(ctx: Ctx, tx: &Tx, envelope: &Envelope) -> Result<(), BoxError> {
    keep_facts(tx, envelope).await?;
    let seq = store::activity::add(tx, envelope, campaign_of(envelope)).await?;
    store::webhooks::queue::enqueue(tx, envelope, ctx.now()).await?;
    // A lost wake-up only delays a listener until its next look; the feed itself is in the database.
    if let Err(error) = ctx.cache().tell(CHANNEL, &seq.to_string()).await {
        tracing::debug!(%error, "live listeners were not woken");
    }
    Ok(())
}

async fn keep_facts(tx: &Tx, envelope: &Envelope) -> Result<(), BoxError> {
    match envelope.name() {
        "accounts.account_registered" => store::balances::register(tx, &open(envelope)?).await?,
        "accounts.balances_changed" => store::balances::change(tx, &open(envelope)?).await?,
        "accounts.receipt_recorded" => {
            store::receipts::record(tx, &open::<accounts::ReceiptsRecorded>(envelope)?.items).await?;
        }
        "accounts.receipt_returned" => {
            store::receipts::take_back(tx, &open::<accounts::ReceiptsReturned>(envelope)?.items).await?;
        }
        "campaigns.audience_frozen" => store::campaigns::freeze(tx, &open(envelope)?).await?,
        "campaigns.campaign_launched" => store::campaigns::launch(tx, &open(envelope)?).await?,
        "campaigns.target_withdrawn" => store::campaigns::withdraw(tx, &open(envelope)?).await?,
        "campaigns.campaign_progressed" => store::campaigns::progress(tx, &open(envelope)?).await?,
        "campaigns.campaign_closed" => store::campaigns::close(tx, &open(envelope)?).await?,
        "campaigns.list_filed" => store::campaigns::file_list(tx, &open(envelope)?).await?,
        "notices.run_printed" => store::field::print(tx, &open(envelope)?, envelope.time).await?,
        "notices.round_assigned" => store::field::assign(tx, &open(envelope)?).await?,
        "notices.visit_recorded" => store::field::visit(tx, &open(envelope)?).await?,
        "notices.notice_served" => store::field::serve(tx, &open(envelope)?).await?,
        "notices.notice_recalled" => store::field::recall(tx, &open(envelope)?).await?,
        "identity.person_changed" => store::people::change(tx, &open(envelope)?).await?,
        _ => {}
    }
    Ok(())
}

fn open<E: Event>(envelope: &Envelope) -> Result<E, MalformedEnvelope> {
    envelope.open()
}

/// The campaign an event belongs to, where it names one.
fn campaign_of(envelope: &Envelope) -> Option<CampaignId> {
    let named = envelope.data.get("campaign_id").and_then(serde_json::Value::as_str);
    let asked = envelope.data.get("subject").and_then(|subject| subject.get("id")).and_then(serde_json::Value::as_str);
    named.or(asked)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use contracts::approvals;
    use kernel::Clock;

    #[test]
    fn finds_the_campaign_an_approval_is_about() {
        let campaign = CampaignId::fresh();
        let event = approvals::ApprovalRequested {
            subject: approvals::Subject {
                kind: "campaign".into(),
                id: campaign.to_string(),
                revision: 1,
                hash: String::new(),
                title: String::new(),
                link: String::new(),
            },
            amounts: vec![],
            largest: vec![],
            facts: vec![],
            requester: kernel::PersonId::fresh(),
            editors: vec![],
            samples: vec![],
            documents: vec![],
        };
        assert_eq!(campaign_of(&Envelope::of(&event, Clock::system().now())), Some(campaign));
    }
}
