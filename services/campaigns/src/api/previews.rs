//! Looking at a selection before using it.

use actix_web::{HttpResponse, get, post};
use kernel::{AccountId, CampaignId, Currency, Day, Money};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use web::{Check, Ctx, FieldError, Problem, Valid};

use super::callers::Follower;
use super::segments::day_fault;
use crate::domain::catalogue::{DEBTORS, Kind};
use crate::domain::portion::{self, Portion};
use crate::domain::reasons::Exclusion;
use crate::domain::rule::{Node, Rule};
use crate::domain::sentence::{self, Sentence};
use crate::store::previews::{self, Preview, Sample};
use crate::use_cases;

/// One thing a rule may test.
#[derive(Serialize, ToSchema)]
#[schema(as = SegmentField)]
pub struct FieldOut {
    /// The name in rules.
    name: &'static str,
    /// What people call it.
    label: Sentence,
    kind: Kind,
    /// The operators it understands.
    operators: Vec<&'static str>,
    /// The only values there are; empty when any will do.
    options: Vec<&'static str>,
}

/// List what a rule may test.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    responses((status = 200, description = "The typed field catalogue.", body = Vec<FieldOut>))
)]
#[get("/segment-fields")]
pub async fn list_segment_fields(_by: Follower) -> HttpResponse {
    let fields = DEBTORS.fields.iter().map(|field| FieldOut {
        name: field.name,
        label: Sentence { en: field.label.en.into(), ar: field.label.ar.into() },
        kind: field.kind,
        operators: field.kind.operators().iter().map(|operator| operator.name()).collect(),
        options: field.options.to_vec(),
    });
    HttpResponse::Ok().json(fields.collect::<Vec<_>>())
}

/// A selection to look at.
#[derive(Deserialize, ToSchema)]
#[schema(as = PreviewRequest)]
#[serde(deny_unknown_fields)]
pub struct PreviewIn {
    /// A react-querybuilder rule group.
    #[schema(value_type = Object)]
    rule: Value,
    /// The day that days past due count to; today when left out.
    #[serde(default)]
    as_of: Option<Day>,
    /// The campaign it is for: its own members do not count as being in another one.
    #[serde(default)]
    campaign_id: Option<CampaignId>,
}
impl Check for PreviewIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        self.as_of.and_then(|day| day_fault("/as_of", day)).map_or(Ok(()), |fault| Err(vec![fault]))
    }
}

/// What a selection would find.
#[derive(Serialize, ToSchema)]
#[schema(as = Preview)]
pub struct PreviewOut {
    /// Debtors selected.
    count: u32,
    /// Debtors there are.
    population: u32,
    /// To collect, per currency.
    amounts: Vec<Money>,
    /// Overdue, per currency.
    overdue: Vec<Money>,
    /// Open documents by days past due, per currency.
    ageing: Vec<AgeingOut>,
    /// What each step of the rule leaves over.
    drop_off: Vec<DropOffOut>,
    /// Those selected who would be left out, by reason: the first that applies counts.
    exclusions: Vec<LeftOutOut>,
    /// Those selected who would be in the audience, before the draw.
    audience: AudienceOut,
    /// Pointers of muted rules, which do not count.
    muted: Vec<String>,
    /// The ten largest.
    samples: Vec<SampleOut>,
    /// The rule in plain words.
    sentence: Sentence,
}

/// Open documents of one currency by days past due.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewAgeing)]
pub struct AgeingOut {
    currency: Currency,
    /// Accounts selected in this currency.
    accounts: u32,
    /// Not due, 1–30, 31–60, 61–90, 91–120, 121–180, 181–365, over 365.
    buckets: Vec<Money>,
}

/// What one step of the rule leaves over.
#[derive(Serialize, ToSchema)]
#[schema(as = DropOff)]
pub struct DropOffOut {
    /// The id the rule builder gave the step, where it gave one.
    id: Option<String>,
    /// Where the step stands in the rule.
    pointer: String,
    /// The step in plain words.
    sentence: Sentence,
    /// Debtors that match it alone.
    matches: u32,
    /// Debtors left with it and the steps before it.
    left: u32,
    /// Debtors it takes away from what the steps before it left; 0 where one step is enough.
    dropped: u32,
}

/// Those selected who would be left out for one reason.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewExclusion)]
pub struct LeftOutOut {
    reason: Exclusion,
    accounts: u32,
    /// To collect, per currency.
    amounts: Vec<Money>,
    /// Overdue, per currency.
    overdue: Vec<Money>,
}

/// Those selected who would be in the audience.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewAudience)]
pub struct AudienceOut {
    accounts: u32,
    /// To collect, per currency.
    amounts: Vec<Money>,
    /// Overdue, per currency.
    overdue: Vec<Money>,
}

/// One selected debtor.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewSample)]
pub struct SampleOut {
    account_id: AccountId,
    reference: String,
    name: String,
    community: Option<String>,
    to_collect: Money,
    oldest_due_on: Option<Day>,
    days_past_due: Option<i64>,
    holds: Vec<String>,
    /// Why it would be left out; `null` when it would be in the audience.
    excluded: Option<Exclusion>,
    /// The steps of the rule it matches.
    why: Vec<MetOut>,
}

/// A step of the rule that a debtor matches.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewMatch)]
pub struct MetOut {
    /// The id the rule builder gave the step, where it gave one.
    id: Option<String>,
    pointer: String,
    sentence: Sentence,
}

/// Look at a selection before using it.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    request_body = PreviewIn,
    responses(
        (status = 200, description = "What it would find.", body = PreviewOut),
        (status = 422, description = "The rule is incomplete or wrong.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/segments/preview")]
pub async fn preview_segment(ctx: Ctx, _by: Follower, body: Valid<PreviewIn>) -> Result<HttpResponse, Problem> {
    let PreviewIn { rule, as_of, campaign_id } = body.0;
    let rule = use_cases::read_rule(&rule, "/rule")?;
    let as_of = as_of.unwrap_or_else(|| ctx.today());
    let campaign = campaign_id.unwrap_or_else(CampaignId::fresh);
    let found = previews::preview(&ctx.read(), &rule, as_of, campaign).await?;
    Ok(HttpResponse::Ok().json(present(found, &rule, as_of)))
}

fn present(found: Preview, rule: &Rule, as_of: Day) -> PreviewOut {
    let selected = portion::by_currency(&found.portions);
    let audience = portion::audience(&found.portions);
    let left_out = portion::by_reason(&found.portions).into_iter().map(|(reason, portions)| LeftOutOut {
        reason,
        accounts: portion::accounts(&portions),
        amounts: amounts(&portions),
        overdue: overdue(&portions),
    });
    PreviewOut {
        count: found.count,
        population: found.population,
        amounts: amounts(&selected),
        overdue: overdue(&selected),
        ageing: selected.iter().map(ageing).collect(),
        drop_off: drop_off(rule, &found),
        exclusions: left_out.collect(),
        audience: AudienceOut {
            accounts: portion::accounts(&audience),
            amounts: amounts(&audience),
            overdue: overdue(&audience),
        },
        muted: rule.muted.clone(),
        samples: found.samples.into_iter().map(|one| sample(one, rule.steps(), as_of)).collect(),
        sentence: sentence::of_rule(rule),
    }
}

fn amounts(portions: &[Portion]) -> Vec<Money> {
    portions.iter().map(Portion::to_collect).collect()
}

fn overdue(portions: &[Portion]) -> Vec<Money> {
    portions.iter().map(Portion::overdue).collect()
}

fn ageing(portion: &Portion) -> AgeingOut {
    let buckets = portion.ageing.iter().map(|minor| Money::of_minor(*minor, portion.currency));
    AgeingOut { currency: portion.currency, accounts: portion.accounts, buckets: buckets.collect() }
}

fn drop_off(rule: &Rule, found: &Preview) -> Vec<DropOffOut> {
    let mut before = found.population;
    let steps = rule.steps().iter().zip(&found.steps).map(|(step, &(matches, left))| {
        let dropped = before.saturating_sub(left);
        before = left;
        let dropped = if rule.any() { 0 } else { dropped };
        let sentence = sentence::of_step(step);
        DropOffOut { id: step.id.clone(), pointer: step.pointer.clone(), sentence, matches, left, dropped }
    });
    steps.collect()
}

fn sample(sample: Sample, steps: &[Node], as_of: Day) -> SampleOut {
    let met = steps.iter().zip(&sample.met).filter(|(_, is_met)| **is_met).map(|(step, _)| MetOut {
        id: step.id.clone(),
        pointer: step.pointer.clone(),
        sentence: sentence::of_step(step),
    });
    SampleOut {
        account_id: sample.account_id,
        reference: sample.reference,
        name: sample.name,
        community: sample.community,
        to_collect: sample.to_collect,
        oldest_due_on: sample.oldest_due_on,
        days_past_due: sample.oldest_due_on.map(|day| as_of.days_since(day)),
        holds: sample.holds,
        excluded: sample.excluded,
        why: met.collect(),
    }
}
