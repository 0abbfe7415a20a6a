//! A rule as a parameterised SQL condition that PostgreSQL and SQLite read the same way.
//! Null is selected by `null` alone: every other test of an unknown value is unknown, also under `not`.

use std::fmt::Write;

use kernel::Day;

use super::catalogue::{Catalogue, Kind};
use super::rule::{Form, Literal, Node, Operand, Operator, Rule, Test};

/// A value bound to a placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    /// `text`
    Text(String),
    /// `bigint`
    Whole(i64),
    /// `date`
    Day(Day),
    /// `boolean`
    Truth(bool),
}

/// Conditions over one table, and the values of their placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The whole rule.
    pub whole: String,
    /// Each step of the drop-off by itself; placeholders are shared with `whole`.
    pub steps: Vec<String>,
    /// The values, in the order of their placeholders.
    pub params: Vec<Param>,
}

impl Condition {
    /// The steps up to and including `last`, joined as the rule joins them.
    #[must_use]
    pub fn up_to(&self, last: usize, any: bool) -> String {
        let joint = if any { " or " } else { " and " };
        format!("({})", self.steps[..=last].join(joint))
    }
}

/// Compiles a rule. Days past due count to `as_of`; the first placeholder is `$first`.
#[must_use]
pub fn compile(rule: &Rule, catalogue: &Catalogue, as_of: Day, first: usize) -> Condition {
    let mut writer = Writer { catalogue, as_of, first, params: Vec::new() };
    let steps: Vec<String> = rule.steps().iter().map(|node| writer.node(node)).collect();
    let joined = steps.join(if rule.any() { " or " } else { " and " });
    let whole = if rule.negated() { format!("not ({joined})") } else { format!("({joined})") };
    Condition { whole, steps, params: writer.params }
}

struct Writer<'a> {
    catalogue: &'a Catalogue,
    as_of: Day,
    first: usize,
    params: Vec<Param>,
}

impl Writer<'_> {
    fn node(&mut self, node: &Node) -> String {
        match &node.form {
            Form::Test(test) => self.test(test),
            Form::Group { any, negated, nodes } => {
                let parts: Vec<String> = nodes.iter().map(|node| self.node(node)).collect();
                let joined = parts.join(if *any { " or " } else { " and " });
                if *negated { format!("not ({joined})") } else { format!("({joined})") }
            }
        }
    }

    fn bind(&mut self, param: Param) -> String {
        self.params.push(param);
        format!("${}", self.first + self.params.len() - 1)
    }

    fn test(&mut self, test: &Test) -> String {
        let column = test.field.column;
        match (test.field.kind, test.operator, &test.operand) {
            (Kind::Set, operator, operand) => self.set(column, operator, operand),
            (_, Operator::Null, _) => format!("{column} is null"),
            (_, Operator::NotNull, _) => format!("{column} is not null"),
            (_, operator, Operand::Field(other)) => format!("{column} {} {}", sign(operator), other.column),
            (Kind::Amount, operator, operand) => {
                let worth = format!("({column} * {})", self.catalogue.minor_worth);
                self.compare(&worth, operator, operand)
            }
            (Kind::DaysSince, operator, operand) => {
                let (operator, operand) = self.as_days(operator, operand);
                self.compare(column, operator, &operand)
            }
            (_, operator, operand) => self.compare(column, operator, operand),
        }
    }

    fn compare(&mut self, left: &str, operator: Operator, operand: &Operand) -> String {
        match operand {
            Operand::One(literal) => match pattern(operator, literal) {
                Some((negated, pattern)) => {
                    let place = self.bind(Param::Text(pattern));
                    let not = if negated { "not " } else { "" };
                    format!("lower({left}) {not}like lower({place}) escape '\\'")
                }
                None => {
                    let place = self.bind(param(literal));
                    format!("{left} {} {place}", sign(operator))
                }
            },
            Operand::Many(literals) => {
                let places: Vec<String> = literals.iter().map(|literal| self.bind(param(literal))).collect();
                let not = if operator == Operator::NotIn { "not " } else { "" };
                format!("{left} {not}in ({})", places.join(", "))
            }
            Operand::Range(from, to) => {
                let (from, to) = (self.bind(param(from)), self.bind(param(to)));
                let not = if operator == Operator::NotBetween { "not " } else { "" };
                format!("{left} {not}between {from} and {to}")
            }
            // The reader lets neither through.
            Operand::Nothing | Operand::Field(_) => "1 = 0".to_owned(),
        }
    }

    /// "More than 60 days since" is "before the day 60 days ago".
    fn as_days(&self, operator: Operator, operand: &Operand) -> (Operator, Operand) {
        let day = |literal: &Literal| match literal {
            Literal::Whole(days) => Literal::Day(self.as_of.plus(-days)),
            other => other.clone(),
        };
        let mirrored = match operator {
            Operator::Less => Operator::Greater,
            Operator::Greater => Operator::Less,
            Operator::AtMost => Operator::AtLeast,
            Operator::AtLeast => Operator::AtMost,
            same => same,
        };
        let operand = match operand {
            Operand::One(literal) => Operand::One(day(literal)),
            Operand::Many(literals) => Operand::Many(literals.iter().map(day).collect()),
            Operand::Range(from, to) => Operand::Range(day(to), day(from)),
            other => other.clone(),
        };
        (mirrored, operand)
    }

    /// Sets are stored as `,dispute,plan,` and the empty one as `,`.
    fn set(&mut self, column: &str, operator: Operator, operand: &Operand) -> String {
        let words: Vec<&Literal> = match operand {
            Operand::One(literal) => vec![literal],
            Operand::Many(literals) => literals.iter().collect(),
            _ => Vec::new(),
        };
        match operator {
            Operator::Null => return format!("{column} = ','"),
            Operator::NotNull => return format!("{column} <> ','"),
            _ => {}
        }
        let none = matches!(operator, Operator::DoesNotContain | Operator::NotIn);
        let mut sql = String::new();
        for (place, word) in words.into_iter().enumerate() {
            let Literal::Text(word) = word else { continue };
            let bound = self.bind(Param::Text(format!("%,{},%", escaped(word))));
            let joint = if place > 0 { " or " } else { "" };
            let _infallible = write!(sql, "{joint}{column} like {bound} escape '\\'");
        }
        if none { format!("not ({sql})") } else { format!("({sql})") }
    }
}

const fn sign(operator: Operator) -> &'static str {
    match operator {
        Operator::NotEqual => "<>",
        Operator::Less => "<",
        Operator::Greater => ">",
        Operator::AtMost => "<=",
        Operator::AtLeast => ">=",
        _ => "=",
    }
}

fn pattern(operator: Operator, literal: &Literal) -> Option<(bool, String)> {
    let Literal::Text(text) = literal else { return None };
    let text = escaped(text);
    match operator {
        Operator::Contains => Some((false, format!("%{text}%"))),
        Operator::BeginsWith => Some((false, format!("{text}%"))),
        Operator::EndsWith => Some((false, format!("%{text}"))),
        Operator::DoesNotContain => Some((true, format!("%{text}%"))),
        Operator::DoesNotBeginWith => Some((true, format!("{text}%"))),
        Operator::DoesNotEndWith => Some((true, format!("%{text}"))),
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

fn param(literal: &Literal) -> Param {
    match literal {
        Literal::Text(text) => Param::Text(text.clone()),
        Literal::Whole(number) | Literal::Thousandths(number) => Param::Whole(*number),
        Literal::Day(day) => Param::Day(*day),
        Literal::Truth(truth) => Param::Truth(*truth),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::DEBTORS;
    use crate::domain::parse::parse;
    use serde_json::{Value, json};

    fn compiled(rule: &Value) -> Condition {
        let rule = parse(rule, &DEBTORS, "").unwrap();
        compile(&rule, &DEBTORS, Day::ymd(2026, 4, 1).unwrap(), 1)
    }

    #[test]
    fn binds_every_value_and_escapes_wildcards() {
        let rule = json!({"combinator": "and", "rules": [
            {"field": "balance", "operator": ">=", "value": 10000},
            {"field": "days_past_due", "operator": "between", "value": [90, 365]},
            {"field": "community", "operator": "in", "value": ["muscat", "salalah"]},
            {"combinator": "or", "not": true, "rules": [
                {"field": "holds", "operator": "contains", "value": "dispute"},
                {"field": "name", "operator": "beginsWith", "value": "O'Hara 5%"},
            ]},
        ]});
        let condition = compiled(&rule);
        assert_eq!(
            condition.whole,
            "((balance_minor * minor_worth) >= $1 and oldest_due_on between $2 and $3 and community in ($4, $5) \
             and not ((holds like $6 escape '\\') or lower(customer_name) like lower($7) escape '\\'))"
        );
        let day = |year, month, day| Param::Day(Day::ymd(year, month, day).unwrap());
        assert_eq!(condition.params[..3], [Param::Whole(10_000_000), day(2025, 4, 1), day(2026, 1, 1)]);
        assert_eq!(condition.params[6], Param::Text("O'Hara 5\\%%".into()));
        assert_eq!(condition.steps.len(), 4);
    }

    #[test]
    fn days_past_due_looks_back_from_the_day_asked_for() {
        let rule = json!({"combinator": "and", "rules": [{"field": "days_past_due", "operator": ">", "value": "60"}]});
        let condition = compiled(&rule);
        assert_eq!(condition.whole, "(oldest_due_on < $1)");
        assert_eq!(condition.params, [Param::Day(Day::ymd(2026, 1, 31).unwrap())]);
    }

    #[test]
    fn and_binds_before_or_between_independent_combinators() {
        let rule = json!({"rules": [
            {"field": "segment", "operator": "=", "value": "OA"}, "and",
            {"field": "balance", "operator": "<", "value": "40"}, "or",
            {"field": "currency", "operator": "=", "value": "EUR"},
        ]});
        assert_eq!(compiled(&rule).whole, "((segment = $1 and (balance_minor * minor_worth) < $2) or currency = $3)");
    }
}
