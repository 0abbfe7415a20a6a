//! The effect of a campaign, day by day.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get};
use kernel::{CampaignId, Currency, Day, Money};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem, Query};

use super::callers::Follower;
use super::effects::{EffectQuery, Measured, measure};
use crate::domain::caveat::Caveat;
use crate::domain::draw::Arm;
use crate::domain::effect;
use crate::store::effects::Move;

/// The effect of a campaign, day by day.
#[derive(Serialize, ToSchema)]
#[schema(as = EffectCurve)]
pub struct EffectCurveOut {
    campaign_id: CampaignId,
    /// The day of the launch.
    from: Day,
    /// The last day shown: never after today.
    to: Day,
    /// Whether the window has ended.
    complete: bool,
    /// Every day, figures up to and including it.
    days: Vec<EffectDayOut>,
    /// What the figures do not prove.
    caveats: Vec<Caveat>,
}

/// Both arms up to and including one day.
#[derive(Serialize, ToSchema)]
#[schema(as = EffectDay)]
pub struct EffectDayOut {
    day: Day,
    /// Days since the launch.
    day_number: i64,
    treated: ArmDayOut,
    control: ArmDayOut,
    /// Paid in full, treated less control, in percentage points; `null` when an arm is empty.
    uplift_pp: Option<f64>,
    /// Lower end of the 95 % Newcombe interval.
    ci_low_pp: Option<f64>,
    /// Upper end of the 95 % Newcombe interval.
    ci_high_pp: Option<f64>,
}

/// One arm up to and including one day.
#[derive(Serialize, ToSchema)]
#[schema(as = EffectArmDay)]
pub struct ArmDayOut {
    /// Members who have paid in full.
    paid: u64,
    /// Their share, in percent.
    paid_pct: Option<f64>,
    /// Received, per currency.
    recovered: Vec<RecoveredOut>,
}

/// What an arm has paid in one currency.
#[derive(Serialize, ToSchema)]
#[schema(as = RecoveredShare)]
pub struct RecoveredOut {
    #[serde(flatten)]
    amount: Money,
    /// Its share of the frozen debt, in percent.
    pct: Option<f64>,
}

/// See the effect day by day: shares and amounts up to each day, with the interval.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), EffectQuery),
    responses(
        (status = 200, description = "A point for every day.", body = EffectCurveOut),
        (status = 409, description = "Not launched.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/campaigns/{id}/effect/curve")]
pub async fn get_effect_curve(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<EffectQuery>,
) -> Result<HttpResponse, Problem> {
    let measured = measure(&ctx, *id, wanted.as_of).await?;
    let to = measured.window.to.min(ctx.today());
    Ok(HttpResponse::Ok().json(EffectCurveOut {
        campaign_id: *id,
        from: measured.window.from,
        to,
        complete: measured.complete,
        days: days(&measured, to),
        caveats: measured.caveats,
    }))
}

/// What an arm has come to so far.
struct Sums {
    members: u64,
    frozen: BTreeMap<Currency, i64>,
    paid: i64,
    received: BTreeMap<Currency, i64>,
}

impl Sums {
    fn of(measured: &Measured, wanted: Arm) -> Self {
        let arms = measured.arms.iter().filter(|(arm, _, _)| *arm == wanted);
        let mut sums = Self { members: 0, frozen: BTreeMap::new(), paid: 0, received: BTreeMap::new() };
        for (_, currency, count) in arms {
            sums.members += count.members;
            sums.frozen.insert(*currency, count.frozen_minor);
            sums.received.insert(*currency, 0);
        }
        sums
    }

    fn add(&mut self, step: &Move) {
        self.paid += step.paid;
        *self.received.entry(step.currency).or_default() += step.minor;
    }

    fn paid(&self) -> u64 {
        u64::try_from(self.paid).unwrap_or_default()
    }

    fn out(&self) -> ArmDayOut {
        let recovered = self.received.iter().map(|(&currency, &minor)| {
            let frozen = self.frozen.get(&currency).copied().unwrap_or_default();
            let share = u64::try_from(minor).ok().zip(u64::try_from(frozen).ok());
            let pct = share.and_then(|(part, whole)| effect::percent(part, whole));
            RecoveredOut { amount: Money::of_minor(minor, currency), pct }
        });
        ArmDayOut {
            paid: self.paid(),
            paid_pct: effect::percent(self.paid(), self.members),
            recovered: recovered.collect(),
        }
    }
}

fn days(measured: &Measured, to: Day) -> Vec<EffectDayOut> {
    let from = measured.window.from;
    let (mut treated, mut control) = (Sums::of(measured, Arm::Treated), Sums::of(measured, Arm::HeldOut));
    let mut moves = measured.moves.iter().peekable();
    let mut days = Vec::new();
    for day_number in 0..=to.days_since(from) {
        let day = from.plus(day_number);
        while let Some(step) = moves.next_if(|step| step.day <= day) {
            if step.arm == Arm::Treated { treated.add(step) } else { control.add(step) }
        }
        let uplift = effect::uplift((treated.paid(), treated.members), (control.paid(), control.members));
        days.push(EffectDayOut {
            day,
            day_number,
            treated: treated.out(),
            control: control.out(),
            uplift_pp: uplift.map(|uplift| uplift.uplift_pp),
            ci_low_pp: uplift.map(|uplift| uplift.ci_low_pp),
            ci_high_pp: uplift.map(|uplift| uplift.ci_high_pp),
        });
    }
    days
}
