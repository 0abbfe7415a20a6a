//! A rule in plain words, English and Arabic, for whoever approves it.

use super::catalogue::{Field, Kind, Label};
use super::rule::{Form, Literal, Node, Operand, Operator, Rule, Test};

/// A sentence in both languages.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct Sentence {
    /// English.
    pub en: String,
    /// Arabic.
    pub ar: String,
}

#[derive(Clone, Copy)]
enum Tongue {
    English,
    Arabic,
}

/// The whole rule.
#[must_use]
pub fn of_rule(rule: &Rule) -> Sentence {
    Sentence {
        en: format!("Accounts where {}", node(&rule.root, Tongue::English, true)),
        ar: format!("الحسابات التي فيها {}", node(&rule.root, Tongue::Arabic, true)),
    }
}

/// One step of it.
#[must_use]
pub fn of_step(step: &Node) -> Sentence {
    Sentence { en: node(step, Tongue::English, true), ar: node(step, Tongue::Arabic, true) }
}

fn node(node_: &Node, tongue: Tongue, outermost: bool) -> String {
    match &node_.form {
        Form::Test(test) => sentence(test, tongue),
        Form::Group { any, negated, nodes } => {
            let joint = match (tongue, any) {
                (Tongue::English, true) => " or ",
                (Tongue::English, false) => " and ",
                (Tongue::Arabic, true) => " أو ",
                (Tongue::Arabic, false) => " و",
            };
            let parts: Vec<String> = nodes.iter().map(|part| node(part, tongue, false)).collect();
            let joined = parts.join(joint);
            match (tongue, negated) {
                (Tongue::English, true) => format!("not ({joined})"),
                (Tongue::Arabic, true) => format!("ليس ({joined})"),
                _ if outermost || nodes.len() == 1 => joined,
                _ => format!("({joined})"),
            }
        }
    }
}

fn sentence(test: &Test, tongue: Tongue) -> String {
    let field = label(test.field, tongue);
    let phrase = phrase(test.operator, test.field.kind);
    let phrase = if matches!(tongue, Tongue::English) { phrase.en } else { phrase.ar };
    let operand = match &test.operand {
        Operand::Nothing => return format!("{field} {phrase}"),
        Operand::One(literal) => value(literal, tongue),
        Operand::Many(literals) => {
            let values: Vec<String> = literals.iter().take(10).map(|literal| value(literal, tongue)).collect();
            let more = if literals.len() > 10 { ", …" } else { "" };
            format!("{}{more}", values.join(", "))
        }
        Operand::Range(from, to) => {
            let joint = if matches!(tongue, Tongue::English) { "and" } else { "و" };
            format!("{} {joint} {}", value(from, tongue), value(to, tongue))
        }
        Operand::Field(other) => label(other, tongue).to_owned(),
    };
    format!("{field} {phrase} {operand}")
}

const fn label(field: &Field, tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => field.label.en,
        Tongue::Arabic => field.label.ar,
    }
}

fn value(literal: &Literal, tongue: Tongue) -> String {
    let plain = match literal {
        Literal::Text(text) => format!("“{text}”"),
        Literal::Whole(number) => number.to_string(),
        Literal::Thousandths(amount) => decimal(*amount),
        Literal::Day(day) => day.to_string(),
        Literal::Truth(truth) => match (tongue, truth) {
            (Tongue::English, true) => "yes".to_owned(),
            (Tongue::English, false) => "no".to_owned(),
            (Tongue::Arabic, true) => "نعم".to_owned(),
            (Tongue::Arabic, false) => "لا".to_owned(),
        },
    };
    // Numbers and days keep their order inside Arabic text only when isolated.
    if matches!(tongue, Tongue::Arabic) { format!("\u{2068}{plain}\u{2069}") } else { plain }
}

fn decimal(thousandths: i64) -> String {
    let sign = if thousandths < 0 { "-" } else { "" };
    let (whole, fraction) = (thousandths.unsigned_abs() / 1_000, thousandths.unsigned_abs() % 1_000);
    let digits = format!("{sign}{whole}.{fraction:03}");
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}

const fn phrase(operator: Operator, kind: Kind) -> Label {
    let (en, ar) = match operator {
        Operator::Equal => ("is", "يساوي"),
        Operator::NotEqual => ("is not", "لا يساوي"),
        Operator::Less if matches!(kind, Kind::Day) => ("is before", "قبل"),
        Operator::Greater if matches!(kind, Kind::Day) => ("is after", "بعد"),
        Operator::Less => ("is less than", "أقل من"),
        Operator::Greater => ("is more than", "أكثر من"),
        Operator::AtMost => ("is at most", "لا يزيد عن"),
        Operator::AtLeast => ("is at least", "لا يقل عن"),
        Operator::Contains => ("contains", "يحتوي على"),
        Operator::BeginsWith => ("begins with", "يبدأ بـ"),
        Operator::EndsWith => ("ends with", "ينتهي بـ"),
        Operator::DoesNotContain => ("does not contain", "لا يحتوي على"),
        Operator::DoesNotBeginWith => ("does not begin with", "لا يبدأ بـ"),
        Operator::DoesNotEndWith => ("does not end with", "لا ينتهي بـ"),
        Operator::Null => ("is not known", "غير معروف"),
        Operator::NotNull => ("is known", "معروف"),
        Operator::In => ("is one of", "واحد من"),
        Operator::NotIn => ("is none of", "ليس من"),
        Operator::Between => ("is between", "بين"),
        Operator::NotBetween => ("is not between", "ليس بين"),
    };
    Label { en, ar }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::DEBTORS;
    use crate::domain::parse::parse;
    use serde_json::json;

    #[test]
    fn says_a_rule_in_two_languages() {
        let rule = json!({"combinator": "and", "rules": [
            {"field": "to_collect", "operator": ">=", "value": "10000.50"},
            {"combinator": "or", "rules": [
                {"field": "last_paid_on", "operator": "null"},
                {"field": "community", "operator": "in", "value": "Marina,JLT"},
            ]},
        ]});
        let sentence = of_rule(&parse(&rule, &DEBTORS, "").unwrap());
        assert_eq!(
            sentence.en,
            "Accounts where amount to collect is at least 10000.5 and \
             (last payment day is not known or community is one of “Marina”, “JLT”)"
        );
        assert!(sentence.ar.contains("لا يقل عن \u{2068}10000.5\u{2069}"));
    }
}
