//! Freezing an audience: who is in, on which side, with what debt. What is printed later is what stands here.

use std::collections::BTreeMap;

use contracts::batches;
use contracts::campaigns::{Arm, AudienceFrozen, FrozenMember};
use kernel::{CampaignId, Currency, Day, Money, Timestamp, canonical_json};
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load, read_rule};
use crate::domain::campaign::{Campaign, Frozen};
use crate::error::Error;
use crate::store::campaigns;
use crate::store::freezing::{Drawn, Freezing, freeze};

/// Freezes the audience of a draft into its next revision.
pub async fn freeze_campaign(ctx: &Ctx, by: &Caller, id: CampaignId) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let campaign = load(&tx, id).await?.begin_freeze(by.person)?;
    let rule = read_rule(&campaign.terms.rule, "/rule")?;
    let today = ctx.today();
    let terms = terms_text(&campaign, today);
    let freezing = Freezing {
        campaign: id,
        revision: campaign.revision,
        rule: &rule,
        as_of: campaign.terms.as_of.unwrap_or(today),
        frozen_on: campaign.terms.as_of.unwrap_or(today),
        hold_out: campaign.terms.hold_out,
        terms: &terms,
    };
    let drawn = freeze(&tx, &freezing).await?;
    let frozen = summed(&drawn, freezing.frozen_on, ctx.now())?;
    let campaign = campaigns::save(&tx, &campaign.freeze(frozen.clone())).await?;
    tx.publish_all(&told(&campaign, frozen.frozen_at, drawn.members)).await?;
    tx.audit(
        AUDIT,
        &by.actor(),
        "audience_frozen",
        &id.to_string(),
        &json!({"revision": campaign.revision, "frozen": frozen}),
    )
    .await?;
    tx.commit().await?;
    Ok(campaign)
}

/// What was decided about the audience, for the fingerprint.
fn terms_text(campaign: &Campaign, today: Day) -> String {
    let terms = &campaign.terms;
    canonical_json(&json!({
        "campaign": campaign.id,
        "rule": terms.rule,
        "hold_out_bp": terms.hold_out,
        "strategy": terms.strategy,
        "window_days": terms.window_days,
        "as_of": terms.as_of.unwrap_or(today),
    }))
}

fn summed(drawn: &Drawn, frozen_on: Day, frozen_at: Timestamp) -> Result<Frozen, Error> {
    let (mut audience, mut targets) = (BTreeMap::new(), BTreeMap::new());
    let mut largest: BTreeMap<Currency, Money> = BTreeMap::new();
    let mut held_out = 0;
    for member in &drawn.members {
        let currency = member.frozen.currency();
        add(&mut audience, member.frozen)?;
        match member.arm {
            Arm::Treated => add(&mut targets, member.frozen)?,
            Arm::HeldOut => held_out += 1,
        }
        let so_far = largest.entry(currency).or_insert(member.frozen);
        if member.frozen.minor() > so_far.minor() {
            *so_far = member.frozen;
        }
    }
    let count = u32::try_from(drawn.members.len()).map_err(|why| Error::broken("too many members", &why))?;
    Ok(Frozen {
        hash: drawn.hash.clone(),
        frozen_on,
        frozen_at,
        selected: count + drawn.excluded.values().sum::<u32>(),
        audience: count,
        held_out,
        targets: count - held_out,
        excluded: drawn.excluded.clone(),
        amounts: audience.into_values().collect(),
        target_amounts: targets.into_values().collect(),
        largest: largest.into_values().collect(),
    })
}

fn add(sums: &mut BTreeMap<Currency, Money>, amount: Money) -> Result<(), Error> {
    let sum = sums.entry(amount.currency()).or_insert(Money::zero(amount.currency()));
    *sum = sum.checked_add(amount).map_err(|why| Error::broken("the frozen debt", &why))?;
    Ok(())
}

fn told(campaign: &Campaign, frozen_at: Timestamp, members: Vec<FrozenMember>) -> Vec<AudienceFrozen> {
    let batches = batches(members).into_iter();
    let event = |items| AudienceFrozen {
        campaign_id: campaign.id,
        reference: campaign.reference.clone(),
        revision: campaign.revision,
        frozen_at,
        items,
    };
    batches.map(event).collect()
}
