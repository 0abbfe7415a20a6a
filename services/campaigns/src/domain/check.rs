//! What a draft still lacks, step by step of the guided way. Pure.

use serde::Serialize;

use super::campaign::Terms;
use super::projection::Projection;
use super::sentence::Sentence;

/// More doors a day than any team has: nobody has said how many.
pub const NO_CAPACITY: u32 = 1_000_000;
/// Fewer held-out members say little.
pub const SMALL_ARM: u32 = 100;
/// Less time to pay is hardly fair.
const SHORT_NOTICE: u32 = 7;

/// A step of the guided way to a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DraftStep {
    /// Whom.
    Segment,
    /// With what.
    Strategy,
    /// When, and how many a day.
    Calendar,
    /// Who is left alone.
    HoldOut,
    /// Who is in.
    Audience,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DraftStepState)]
pub enum StepState {
    /// Nothing is wrong with it.
    Done,
    /// Worth a second look; it does not hold anything up.
    Doubtful,
    /// Something is missing: it cannot be frozen.
    Missing,
}

/// One thing that is missing or doubtful.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = DraftFinding)]
pub struct Finding {
    /// The field of the campaign, as a JSON pointer.
    pub field: &'static str,
    /// What it is, for programs.
    #[schema(example = "no_steps")]
    pub code: &'static str,
    /// How much it matters.
    pub severity: StepState,
    /// Why, in plain words.
    pub why: Sentence,
}

/// What is known about a draft beside its terms.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// Whether the rule can be read.
    pub is_rule_whole: bool,
    /// Whether the segment has another rule by now.
    pub has_segment_changed: bool,
    /// Accounts the rule selects.
    pub selected: u32,
    /// Of them, those who would be in the audience.
    pub audience: u32,
    /// Of them, those who would be left alone.
    pub held_out: u32,
    /// What the plan would ask of the team.
    pub projection: &'a Projection,
}

/// A step and what was found.
pub type Checked = (DraftStep, Vec<Finding>);

/// Looks at every step.
#[must_use]
pub fn check(terms: &Terms, situation: &Situation<'_>) -> Vec<Checked> {
    vec![
        (DraftStep::Segment, segment(situation)),
        (DraftStep::Strategy, strategy(terms)),
        (DraftStep::Calendar, calendar(terms, situation)),
        (DraftStep::HoldOut, hold_out(terms, situation)),
        (DraftStep::Audience, audience(situation)),
    ]
}

/// The state of a step with these findings.
#[must_use]
pub fn state(findings: &[Finding]) -> StepState {
    findings.iter().map(|finding| finding.severity).max().unwrap_or(StepState::Done)
}

fn found(field: &'static str, code: &'static str, severity: StepState, en: &str, ar: &str) -> Finding {
    Finding { field, code, severity, why: Sentence { en: en.into(), ar: ar.into() } }
}

fn segment(situation: &Situation<'_>) -> Vec<Finding> {
    use StepState::{Doubtful, Missing};
    if !situation.is_rule_whole {
        let (en, ar) = ("The selection is incomplete or wrong.", "التحديد غير مكتمل أو غير صحيح.");
        return vec![found("/rule", "rule_refused", Missing, en, ar)];
    }
    let mut findings = Vec::new();
    if situation.selected == 0 {
        let (en, ar) = ("The selection finds nobody.", "التحديد لا يشمل أحدًا.");
        findings.push(found("/rule", "nobody_selected", Missing, en, ar));
    }
    if situation.has_segment_changed {
        let (en, ar) = ("The segment was changed after its rule was taken.", "تم تعديل الشريحة بعد أخذ قاعدتها.");
        findings.push(found("/segment_id", "segment_changed", Doubtful, en, ar));
    }
    findings
}

fn strategy(terms: &Terms) -> Vec<Finding> {
    if terms.strategy.steps.is_empty() {
        let (en, ar) = ("No step was chosen yet.", "لم يتم اختيار أي خطوة بعد.");
        return vec![found("/strategy/steps", "no_steps", StepState::Missing, en, ar)];
    }
    if terms.strategy.steps.iter().any(|step| step.pay_by_days < SHORT_NOTICE) {
        let (en, ar) = ("A debtor has less than a week to pay.", "لدى المدين أقل من أسبوع للسداد.");
        return vec![found("/strategy/steps", "short_notice", StepState::Doubtful, en, ar)];
    }
    Vec::new()
}

fn calendar(terms: &Terms, situation: &Situation<'_>) -> Vec<Finding> {
    use StepState::Doubtful;
    let mut findings = Vec::new();
    if terms.calendar.weekend.is_empty() {
        let (en, ar) = ("No day of rest: the team would work every day.", "لا يوجد يوم راحة: سيعمل الفريق كل يوم.");
        findings.push(found("/calendar/weekend", "no_weekend", Doubtful, en, ar));
    }
    if terms.capacity >= NO_CAPACITY {
        let (en, ar) = ("Nobody said how many doors a day.", "لم يُحدد عدد الأبواب في اليوم.");
        findings.push(found("/capacity", "no_capacity", Doubtful, en, ar));
    }
    let projection = situation.projection;
    if projection.days_over_capacity > 0 {
        let (en, ar) =
            ("On some days other campaigns ask for the same team.", "في بعض الأيام تحتاج حملات أخرى إلى الفريق نفسه.");
        findings.push(found("/capacity", "over_capacity", Doubtful, en, ar));
    }
    let window_end = projection.launch_on.plus(i64::from(terms.window_days));
    if projection.last_visit_on.is_some_and(|day| day > window_end) {
        let (en, ar) = (
            "The last doors come after the last day on which a payment counts.",
            "تأتي آخر الزيارات بعد آخر يوم تُحتسب فيه الدفعات.",
        );
        findings.push(found("/window_days", "window_too_short", Doubtful, en, ar));
    }
    findings
}

fn hold_out(terms: &Terms, situation: &Situation<'_>) -> Vec<Finding> {
    if terms.hold_out.get() == 0 {
        let (en, ar) =
            ("Nobody is left alone: the effect cannot be measured.", "لا توجد مجموعة مقارنة: لا يمكن قياس الأثر.");
        return vec![found("/hold_out_bp", "no_hold_out", StepState::Doubtful, en, ar)];
    }
    if situation.held_out < SMALL_ARM {
        let (en, ar) =
            ("Few are left alone: the effect will be uncertain.", "مجموعة المقارنة صغيرة: سيكون الأثر غير مؤكد.");
        return vec![found("/hold_out_bp", "small_hold_out", StepState::Doubtful, en, ar)];
    }
    Vec::new()
}

fn audience(situation: &Situation<'_>) -> Vec<Finding> {
    if situation.audience == 0 {
        let (en, ar) = ("Nobody is left to reach.", "لم يبق أحد للوصول إليه.");
        return vec![found("/rule", "nobody_left", StepState::Missing, en, ar)];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::draft;
    use crate::domain::projection::project;
    use kernel::Day;
    use std::collections::BTreeMap;

    #[test]
    fn names_what_is_missing_and_what_is_doubtful() {
        let projection = project(&[], &BTreeMap::new(), 10, Day::ymd(2026, 4, 1).unwrap());
        let situation = Situation {
            is_rule_whole: true,
            has_segment_changed: false,
            selected: 2_000,
            audience: 2_000,
            held_out: 200,
            projection: &projection,
        };
        let mut terms = draft().terms;
        let states = |terms: &Terms, situation: &Situation<'_>| {
            check(terms, situation).iter().map(|(_, findings)| state(findings)).collect::<Vec<_>>()
        };
        use StepState::{Done, Doubtful, Missing};
        assert_eq!(states(&terms, &situation), [Done, Done, Doubtful, Done, Done]);
        terms.strategy.steps.clear();
        let empty = Situation { selected: 0, audience: 0, held_out: 0, has_segment_changed: true, ..situation };
        assert_eq!(states(&terms, &empty), [Missing, Missing, Doubtful, Doubtful, Missing]);
    }
}
