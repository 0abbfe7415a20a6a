//! Asking for approval of a frozen audience.

use contracts::approvals::{ApprovalRequested, ApprovalWithdrawn, Fact, SampleLine, Subject};
use kernel::CampaignId;
use store::Tx;
use web::{Caller, Ctx};

use super::{AUDIT, load, read_rule};
use crate::domain::campaign::{Campaign, Frozen};
use crate::domain::sentence;
use crate::domain::stage::Stage;
use crate::error::Error;
use crate::store::{campaigns, members};

/// Hands a draft over for approval. The decision will bind to the frozen hash.
pub async fn submit_campaign(ctx: &Ctx, by: &Caller, id: CampaignId) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let (campaign, frozen) = load(&tx, id).await?.submit(by.person, ctx.now())?;
    let campaign = campaigns::save(&tx, &campaign).await?;
    let samples = members::largest(&tx, id, campaign.revision).await?;
    tx.publish(&request(&campaign, &frozen, samples, by)?).await?;
    tx.audit(AUDIT, &by.actor(), "campaign_submitted", &id.to_string(), &subject(&campaign, &frozen)).await?;
    tx.commit().await?;
    Ok(campaign)
}

/// Says that nobody needs to decide about a campaign any more, where somebody was asked. `before` is the campaign as it
/// was asked for.
pub async fn withdraw_request(tx: &Tx, by: &Caller, before: &Campaign, reason: &str) -> Result<(), Error> {
    let (Stage::InApproval, Some(frozen)) = (before.stage, &before.frozen) else { return Ok(()) };
    let reason = reason.to_owned();
    tx.publish(&ApprovalWithdrawn { subject: subject(before, frozen), reason, by: by.person }).await?;
    Ok(())
}

fn subject(campaign: &Campaign, frozen: &Frozen) -> Subject {
    Subject {
        kind: "campaign".into(),
        id: campaign.id.to_string(),
        revision: campaign.revision,
        hash: frozen.hash.clone(),
        title: format!("{} {}", campaign.reference, campaign.terms.title),
        link: format!("/api/campaigns/v1/campaigns/{}", campaign.id),
    }
}

fn request(
    campaign: &Campaign,
    frozen: &Frozen,
    samples: Vec<SampleLine>,
    by: &Caller,
) -> Result<ApprovalRequested, Error> {
    Ok(ApprovalRequested {
        subject: subject(campaign, frozen),
        amounts: frozen.amounts.clone(),
        largest: frozen.largest.clone(),
        facts: facts(campaign, frozen)?,
        requester: by.person,
        editors: campaign.editors.clone(),
        samples,
        documents: Vec::new(),
    })
}

fn facts(campaign: &Campaign, frozen: &Frozen) -> Result<Vec<Fact>, Error> {
    let fact = |label: &str, value: String| Fact { label: label.into(), value };
    let rule = read_rule(&campaign.terms.rule, "/rule")?;
    let templates: Vec<&str> = campaign.terms.strategy.steps.iter().map(|step| step.template.as_str()).collect();
    let mut facts = vec![
        fact("selection", sentence::of_rule(&rule).en),
        fact("figures as of", frozen.frozen_on.to_string()),
        fact("audience", frozen.audience.to_string()),
        fact("held out", frozen.held_out.to_string()),
        fact("targets", frozen.targets.to_string()),
    ];
    for (reason, count) in &frozen.excluded {
        facts.push(fact(&format!("left out: {}", reason.replace('_', " ")), count.to_string()));
    }
    for amount in &frozen.target_amounts {
        facts.push(fact("debt of the targets", format!("{} {}", amount.currency(), amount.grouped())));
    }
    facts.push(fact("steps", templates.join(", ")));
    facts.push(fact("payments count for", format!("{} days", campaign.terms.window_days)));
    Ok(facts)
}
