//! What a campaign did, against those it left alone.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::{HttpResponse, get};
use kernel::{CampaignId, Currency, Day, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Path, Problem, Query};

use super::callers::Follower;
use super::segments::day_fault;
use crate::domain::caveat::{Caveat, Comparison, caveats};
use crate::domain::draw::Arm;
use crate::domain::effect::{self, ArmCount};
use crate::error::Error;
use crate::store::effects::{self, Move, Window};
use crate::use_cases;

/// As of which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct EffectQuery {
    /// Only what was received up to this day; the end of the window when left out.
    pub as_of: Option<Day>,
}

/// What a campaign did.
#[derive(Serialize, ToSchema)]
#[schema(as = Effect)]
pub struct EffectOut {
    campaign_id: CampaignId,
    /// The day of the launch.
    from: Day,
    /// The last day counted.
    to: Day,
    /// Whether the window has ended; before that the figures are preliminary.
    complete: bool,
    treated: ArmOut,
    control: ArmOut,
    /// Paid in full, treated less control, in percentage points; `null` when an arm is empty.
    uplift_pp: Option<f64>,
    /// Lower end of the 95 % Newcombe interval.
    ci_low_pp: Option<f64>,
    /// Upper end of the 95 % Newcombe interval.
    ci_high_pp: Option<f64>,
    /// z of the two-proportion test.
    z: Option<f64>,
    /// What would not have come in without the campaign, per currency; a currency without held-out members is left out.
    incremental: Vec<Money>,
    /// What came in from the targets. This is not the effect.
    recovered: Vec<Money>,
    /// What had come in by each day on which money moved.
    recovery_curve: Vec<CurvePointOut>,
    /// What the figures do not prove.
    caveats: Vec<Caveat>,
}

/// One arm.
#[derive(Serialize, ToSchema)]
#[schema(as = EffectArm)]
pub struct ArmOut {
    /// Members.
    n: u64,
    /// Of them, paid in full within the window.
    paid: u64,
    /// Share paid, in percent.
    paid_pct: Option<f64>,
    /// Received within the window, at most the frozen debt of each.
    recovered: Vec<Money>,
    /// Frozen debt.
    frozen: Vec<Money>,
}

/// What had come in by a day.
#[derive(Serialize, ToSchema)]
#[schema(as = RecoveryPoint)]
pub struct CurvePointOut {
    day: Day,
    /// Days since the launch.
    day_number: i64,
    treated: Vec<Money>,
    control: Vec<Money>,
}

/// Compare what targets and held-out members paid.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), EffectQuery),
    responses(
        (status = 200, description = "The effect.", body = EffectOut),
        (status = 409, description = "Not launched.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/campaigns/{id}/effect")]
pub async fn get_effect(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<EffectQuery>,
) -> Result<HttpResponse, Problem> {
    Ok(HttpResponse::Ok().json(present(measure(&ctx, *id, wanted.as_of).await?)))
}

/// What both arms paid, and what that does not prove.
pub struct Measured {
    /// Which receipts count.
    pub window: Window,
    /// Whether the window has ended.
    pub complete: bool,
    /// Counts per arm and currency.
    pub arms: Vec<(Arm, Currency, ArmCount)>,
    /// The days on which money moved.
    pub moves: Vec<Move>,
    /// What the figures do not prove.
    pub caveats: Vec<Caveat>,
}

/// Measures a campaign that was launched, up to a day.
pub async fn measure(ctx: &Ctx, id: CampaignId, as_of: Option<Day>) -> Result<Measured, Problem> {
    if let Some(fault) = as_of.and_then(|day| day_fault("as_of", day)) {
        return Err(Problem::invalid(vec![fault]));
    }
    let conn = ctx.read();
    let campaign = use_cases::load(&conn, id).await?;
    let (Some(from), Some(end), Some(frozen)) = (campaign.launched_on, campaign.window_end(), &campaign.frozen) else {
        return Err(Error::NotLaunched.into());
    };
    let to = as_of.map_or(end, |day| day.min(end));
    let window = Window { campaign: id, revision: campaign.revision, from, to, frozen_at: frozen.frozen_at };
    let arms = effects::arms(&conn, &window).await?;
    let complete = ctx.today() > end;
    let count = |wanted: Arm| arms.iter().filter(move |(arm, _, _)| *arm == wanted);
    let sum = |wanted: Arm| count(wanted).fold((0, 0), |sum, (_, _, one)| (sum.0 + one.paid, sum.1 + one.members));
    let (treated, held_out) = (sum(Arm::Treated), sum(Arm::HeldOut));
    let has_control = |currency: &Currency| count(Arm::HeldOut).any(|(_, other, _)| other == currency);
    let comparison = Comparison {
        treated: treated.1,
        held_out: held_out.1,
        interval: effect::uplift(treated, held_out).map(|uplift| (uplift.ci_low_pp, uplift.ci_high_pp)),
        open_until: (!complete).then_some(end),
        contaminated: effects::contaminated(&conn, &window).await?,
        not_reached: effects::not_reached(&conn, &window).await?,
        without_control: count(Arm::Treated)
            .map(|(_, currency, _)| *currency)
            .filter(|one| !has_control(one))
            .collect(),
    };
    let moves = effects::moves(&conn, &window).await?;
    Ok(Measured { window, complete, moves, caveats: caveats(&comparison), arms })
}

fn present(measured: Measured) -> EffectOut {
    let Measured { window, complete, arms, moves, caveats } = measured;
    let (arms, moves) = (arms.as_slice(), moves.as_slice());
    let (treated, control) = (arm_out(arms, Arm::Treated), arm_out(arms, Arm::HeldOut));
    let uplift = effect::uplift((treated.paid, treated.n), (control.paid, control.n));
    EffectOut {
        campaign_id: window.campaign,
        from: window.from,
        to: window.to,
        complete,
        uplift_pp: uplift.map(|uplift| uplift.uplift_pp),
        ci_low_pp: uplift.map(|uplift| uplift.ci_low_pp),
        ci_high_pp: uplift.map(|uplift| uplift.ci_high_pp),
        z: uplift.map(|uplift| uplift.z),
        incremental: incremental(arms),
        recovered: treated.recovered.clone(),
        recovery_curve: curve(window.from, moves),
        treated,
        control,
        caveats,
    }
}

fn arm_out(arms: &[(Arm, Currency, ArmCount)], wanted: Arm) -> ArmOut {
    let of_arm = || arms.iter().filter(move |(arm, _, _)| *arm == wanted);
    let (n, paid) = of_arm().fold((0, 0), |(n, paid), (_, _, count)| (n + count.members, paid + count.paid));
    ArmOut {
        n,
        paid,
        paid_pct: effect::percent(paid, n),
        recovered: of_arm().map(|(_, currency, count)| Money::of_minor(count.recovered_minor, *currency)).collect(),
        frozen: of_arm().map(|(_, currency, count)| Money::of_minor(count.frozen_minor, *currency)).collect(),
    }
}

fn incremental(arms: &[(Arm, Currency, ArmCount)]) -> Vec<Money> {
    let find = |wanted: Arm, currency: Currency| {
        arms.iter().find(|(arm, of, _)| *arm == wanted && *of == currency).map(|(_, _, count)| *count)
    };
    let currencies: BTreeSet<Currency> = arms.iter().map(|(_, currency, _)| *currency).collect();
    let per_currency = currencies.into_iter().filter_map(|currency| {
        effect::incremental(find(Arm::Treated, currency)?, find(Arm::HeldOut, currency)?, currency)
    });
    per_currency.collect()
}

/// Running sums per arm and currency, one point per day on which money moved.
fn curve(from: Day, moves: &[Move]) -> Vec<CurvePointOut> {
    let currencies: BTreeSet<Currency> = moves.iter().map(|step| step.currency).collect();
    let zero: BTreeMap<Currency, i64> = currencies.into_iter().map(|currency| (currency, 0)).collect();
    let (mut treated, mut control) = (zero.clone(), zero);
    let mut points: Vec<CurvePointOut> = Vec::new();
    for step in moves {
        let side = if step.arm == Arm::Treated { &mut treated } else { &mut control };
        *side.entry(step.currency).or_default() += step.minor;
        if points.last().is_none_or(|point| point.day != step.day) {
            let day_number = step.day.days_since(from);
            points.push(CurvePointOut { day: step.day, day_number, treated: Vec::new(), control: Vec::new() });
        }
        if let Some(point) = points.last_mut() {
            point.treated = amounts(&treated);
            point.control = amounts(&control);
        }
    }
    points
}

fn amounts(sums: &BTreeMap<Currency, i64>) -> Vec<Money> {
    sums.iter().map(|(currency, minor)| Money::of_minor(*minor, *currency)).collect()
}
