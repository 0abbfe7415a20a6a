//! A campaign in a list: where it is, how far its targets are, what comes next and what may go wrong.

use kernel::{CampaignId, Day, Money, SegmentId, Timestamp, Version};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Problem};

use crate::domain::campaign::Campaign;
use crate::domain::funnel::Funnel;
use crate::domain::milestone::{self, Milestone};
use crate::domain::risk::{self, Risk};
use crate::domain::stage::Stage;
use crate::store::funnels::{self, Standing};
use crate::store::people::{self, People, Person};

/// A campaign in a list.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignRow)]
pub struct CampaignRow {
    id: CampaignId,
    /// Its human reference.
    #[schema(example = "C-2026-014")]
    reference: String,
    title: String,
    stage: Stage,
    /// What can be done now: `edit`, `freeze`, `submit`, `launch`, …
    allowed: Vec<&'static str>,
    version: Version,
    revision: u32,
    segment_id: Option<SegmentId>,
    created_by: Person,
    created_at: Timestamp,
    submitted_at: Option<Timestamp>,
    launches_on: Option<Day>,
    launched_on: Option<Day>,
    /// The last day on which a payment counts.
    window_ends_on: Option<Day>,
    funnel: FunnelOut,
    /// What comes next; `null` after the end.
    next_milestone: Option<Milestone>,
    /// What may go wrong, the most pressing first.
    risks: Vec<Risk>,
}

/// How far the members of a campaign are.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignFunnel)]
pub struct FunnelOut {
    /// Members of both arms when frozen.
    frozen: u32,
    /// Of them, left alone.
    held_out: u32,
    /// Of them, who receive the campaign.
    targets: u32,
    /// Handed to the printers.
    released: u32,
    /// With a printed notice.
    printed: u32,
    /// Whose notice was served.
    delivered: u32,
    /// Who paid in full.
    paid: u32,
    /// Who left.
    withdrawn: u32,
    /// Frozen debt of the targets, per currency.
    frozen_amounts: Vec<Money>,
    /// Received from them within the window, per currency.
    recovered_amounts: Vec<Money>,
}

impl From<Funnel> for FunnelOut {
    fn from(funnel: Funnel) -> Self {
        Self {
            frozen: funnel.held_out + funnel.targets,
            held_out: funnel.held_out,
            targets: funnel.targets,
            released: funnel.released,
            printed: funnel.printed,
            delivered: funnel.delivered,
            paid: funnel.paid,
            withdrawn: funnel.withdrawn,
            frozen_amounts: funnel.frozen,
            recovered_amounts: funnel.recovered,
        }
    }
}

/// Campaigns as rows, whatever list they came from.
pub async fn rows(ctx: &Ctx, campaigns: Vec<Campaign>) -> Result<Vec<CampaignRow>, Problem> {
    let conn = ctx.read();
    let ids: Vec<CampaignId> = campaigns.iter().map(|campaign| campaign.id).collect();
    let mut standings = funnels::standings(&conn, &ids, ctx.today()).await?;
    let people = people::named(&conn, campaigns.iter().map(|campaign| campaign.created_by)).await?;
    let row = |campaign: Campaign| {
        let standing = standings.remove(&campaign.id).unwrap_or_default();
        CampaignRow::of(ctx, campaign, standing, &people)
    };
    Ok(campaigns.into_iter().map(row).collect())
}

impl CampaignRow {
    fn of(ctx: &Ctx, campaign: Campaign, standing: Standing, people: &People) -> Self {
        let Standing { funnel, plan } = standing;
        let next_milestone = milestone::next(&campaign, &plan, ctx.today());
        let risks = risk::risks(&campaign, &funnel, &plan, ctx.today(), ctx.now());
        Self {
            id: campaign.id,
            window_ends_on: campaign.window_end(),
            reference: campaign.reference,
            title: campaign.terms.title,
            stage: campaign.stage,
            allowed: campaign.stage.allowed().map(|verb| verb.name()).collect(),
            version: campaign.version,
            revision: campaign.revision,
            segment_id: campaign.terms.segment_id,
            created_by: people.get(campaign.created_by),
            created_at: campaign.created_at,
            submitted_at: campaign.submitted_at,
            launches_on: campaign.launches_on,
            launched_on: campaign.launched_on,
            funnel: funnel.into(),
            next_milestone,
            risks,
        }
    }

    /// Whether something may go wrong.
    pub const fn is_at_risk(&self) -> bool {
        !self.risks.is_empty()
    }
}
