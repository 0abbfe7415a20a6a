//! Policies: the rows of the delegation-of-authority matrix.

use std::fmt;
use std::str::FromStr;

use kernel::{Currency, Day, Money, PolicyId, Role, Version};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use utoipa::ToSchema;

use super::rule::{OnReject, Rule};

/// One currency, or `*` for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnyCurrency {
    Any,
    One(Currency),
}

/// Which end of a tier belongs to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// `lower < amount ≤ upper`.
    #[default]
    UpperInclusive,
    /// `lower ≤ amount < upper`.
    AtOrAbove,
}

/// Somebody outside the company, bound to a stage; acts through a one-time link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct External {
    #[schema(example = "Registrar of jointly owned property")]
    pub name: String,
    #[schema(example = "registrar@regulator.example")]
    pub email: String,
    #[schema(example = "Regulator")]
    pub organisation: String,
}

/// Who decides a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approvers {
    /// Everybody who holds this role when the stage opens.
    Role(Role),
    /// One person outside.
    External(External),
}

/// A stage as a policy prescribes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "StageForm", into = "StageForm")]
pub struct StageSpec {
    pub name: String,
    pub approvers: Approvers,
    pub rule: Rule,
    pub on_reject: OnReject,
    pub due_hours: u32,
}

/// A stage as it is written: either a role, or somebody outside.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = StageSpec)]
#[serde(deny_unknown_fields)]
pub struct StageForm {
    #[schema(example = "Finance")]
    name: String,
    /// Everybody who holds this role when the stage opens: finance, legal or director.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<Role>,
    /// One person outside, who decides through a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    external: Option<External>,
    rule: Rule,
    #[serde(default)]
    on_reject: OnReject,
    /// Working hours until somebody is told that nobody decided.
    #[schema(minimum = 1, maximum = 8760, example = 72)]
    due_hours: u32,
}

impl TryFrom<StageForm> for StageSpec {
    type Error = &'static str;
    fn try_from(form: StageForm) -> Result<Self, Self::Error> {
        let approvers = match (form.role, form.external) {
            (Some(role), None) => Approvers::Role(role),
            (None, Some(external)) => Approvers::External(external),
            _ => return Err("a stage has either a role or somebody outside"),
        };
        let StageForm { name, rule, on_reject, due_hours, .. } = form;
        Ok(Self { name, approvers, rule, on_reject, due_hours })
    }
}
impl From<StageSpec> for StageForm {
    fn from(spec: StageSpec) -> Self {
        let (role, external) = spec.approvers.parts();
        let StageSpec { name, rule, on_reject, due_hours, .. } = spec;
        Self { name, role, external, rule, on_reject, due_hours }
    }
}
impl Approvers {
    /// The role, or the person outside.
    pub fn parts(self) -> (Option<Role>, Option<External>) {
        match self {
            Self::Role(role) => (Some(role), None),
            Self::External(external) => (None, Some(external)),
        }
    }
}
impl utoipa::PartialSchema for StageSpec {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        StageForm::schema()
    }
}
impl ToSchema for StageSpec {
    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        StageForm::schemas(schemas);
    }
}

/// Who has to approve an action, up to which amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub id: PolicyId,
    pub version: Version,
    pub name: String,
    /// `campaign.approve`.
    pub action: String,
    pub currency: AnyCurrency,
    /// The ends of the tier in minor units; open where there is none.
    pub lower: Option<i64>,
    pub upper: Option<i64>,
    pub bound: Bound,
    /// Among matching rows the lowest number wins.
    pub priority: i64,
    pub valid_from: Day,
    pub valid_to: Option<Day>,
    pub active: bool,
    pub stages: Vec<StageSpec>,
}

/// What is wrong with a policy: the field and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFlaw {
    pub pointer: String,
    pub detail: &'static str,
}

impl Policy {
    /// Whether this row is for an amount on a day.
    pub fn covers(&self, action: &str, amount: Money, today: Day) -> bool {
        let is_currency = match self.currency {
            AnyCurrency::Any => true,
            AnyCurrency::One(currency) => currency == amount.currency(),
        };
        self.is_for(action, today) && is_currency && self.holds(amount.minor())
    }

    /// Whether this row is for an action on a day, whatever the amount.
    pub fn is_for(&self, action: &str, today: Day) -> bool {
        let is_valid = self.valid_from <= today && self.valid_to.is_none_or(|last| today <= last);
        self.active && self.action == action && is_valid
    }

    fn holds(&self, minor: i64) -> bool {
        match self.bound {
            Bound::UpperInclusive => {
                self.lower.is_none_or(|lower| lower < minor) && self.upper.is_none_or(|upper| minor <= upper)
            }
            Bound::AtOrAbove => {
                self.lower.is_none_or(|lower| lower <= minor) && self.upper.is_none_or(|upper| minor < upper)
            }
        }
    }

    /// Everything that keeps this policy from being used.
    pub fn flaws(&self) -> Vec<PolicyFlaw> {
        let mut flaws = Vec::new();
        let mut flaw = |pointer: String, detail| flaws.push(PolicyFlaw { pointer, detail });
        let is_named = |text: &str| !text.trim().is_empty() && text.chars().count() <= 200;
        if !is_named(&self.name) {
            flaw("/name".into(), "expected 1 to 200 characters");
        }
        let is_action = self.action.split_once('.').is_some_and(|(kind, verb)| is_word(kind) && is_word(verb));
        if !is_action {
            flaw("/action".into(), "expected a kind and a verb, such as campaign.approve");
        }
        if self.currency == AnyCurrency::Any && (self.lower.is_some() || self.upper.is_some()) {
            flaw("/currency".into(), "a row for any currency has no amounts: they would mean different sums");
        }
        if self.lower.zip(self.upper).is_some_and(|(lower, upper)| lower >= upper) {
            flaw("/upper".into(), "expected more than the lower end");
        }
        if self.valid_to.is_some_and(|last| last < self.valid_from) {
            flaw("/valid_to".into(), "expected a day on or after valid_from");
        }
        if self.stages.is_empty() || self.stages.len() > 10 {
            flaw("/stages".into(), "expected 1 to 10 stages");
        }
        for (place, stage) in self.stages.iter().enumerate() {
            for (field, detail) in stage.flaws() {
                flaw(format!("/stages/{place}/{field}"), detail);
            }
            if self.stages[..place].iter().any(|earlier| earlier.name == stage.name) {
                flaw(format!("/stages/{place}/name"), "two stages have this name");
            }
        }
        flaws
    }
}

impl StageSpec {
    fn flaws(&self) -> Vec<(&'static str, &'static str)> {
        let mut flaws = Vec::new();
        if self.name.trim().is_empty() || self.name.chars().count() > 100 {
            flaws.push(("name", "expected 1 to 100 characters"));
        }
        if !(1..=8760).contains(&self.due_hours) {
            flaws.push(("due_hours", "expected 1 to 8760 hours"));
        }
        match self.rule {
            Rule::Count { needed: 0 } => flaws.push(("rule/needed", "expected at least 1")),
            Rule::Percent { percent } if !(1..=100).contains(&percent) => {
                flaws.push(("rule/percent", "expected 1 to 100"));
            }
            _ => {}
        }
        match &self.approvers {
            Approvers::Role(role) if !matches!(role, Role::Finance | Role::Legal | Role::Director) => {
                flaws.push(("role", "expected a role that decides: finance, legal or director"));
            }
            Approvers::External(external) => {
                if self.rule != Rule::Any {
                    flaws.push(("rule", "one person outside decides alone: expected the rule any"));
                }
                if external.name.trim().is_empty() || !external.email.contains('@') {
                    flaws.push(("external", "expected a name and an e-mail address"));
                }
            }
            Approvers::Role(_) => {}
        }
        flaws
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

impl fmt::Display for AnyCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("*"),
            Self::One(currency) => currency.fmt(f),
        }
    }
}
impl FromStr for AnyCurrency {
    type Err = kernel::UnknownCurrency;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "*" { Ok(Self::Any) } else { text.parse().map(Self::One) }
    }
}
impl Serialize for AnyCurrency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for AnyCurrency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A valid policy of one stage, to be varied.
    pub fn policy(lower: Option<i64>, upper: Option<i64>) -> Policy {
        let stage = StageSpec {
            name: "Finance".into(),
            approvers: Approvers::Role(Role::Finance),
            rule: Rule::Any,
            on_reject: OnReject::Immediate,
            due_hours: 72,
        };
        Policy {
            id: PolicyId::fresh(),
            version: Version::FIRST,
            name: "tier".into(),
            action: "campaign.approve".into(),
            currency: AnyCurrency::One(Currency::AED),
            lower,
            upper,
            bound: Bound::UpperInclusive,
            priority: 100,
            valid_from: Day::ymd(2026, 1, 1).unwrap(),
            valid_to: None,
            active: true,
            stages: vec![stage],
        }
    }

    #[test]
    fn names_every_flaw() {
        assert_eq!(policy(None, Some(1)).flaws(), []);
        let mut bad = policy(Some(5), Some(5));
        bad.action = "Campaign".into();
        bad.stages[0].approvers = Approvers::Role(Role::Technician);
        bad.stages[0].rule = Rule::Percent { percent: 0 };
        bad.stages.push(bad.stages[0].clone());
        let pointers: Vec<String> = bad.flaws().into_iter().map(|flaw| flaw.pointer).collect();
        assert_eq!(
            pointers,
            [
                "/action",
                "/upper",
                "/stages/0/rule/percent",
                "/stages/0/role",
                "/stages/1/rule/percent",
                "/stages/1/role",
                "/stages/1/name"
            ]
        );
        let any = Policy { currency: AnyCurrency::Any, ..policy(Some(1), None) };
        assert_eq!(any.flaws()[0].pointer, "/currency");
    }
}
