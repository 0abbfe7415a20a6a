//! Reading a react-querybuilder rule group (`json_without_ids`, with one combinator or independent ones).
//! What is incomplete selects nobody: every fault is told with the JSON pointer of its place.

use serde_json::{Map, Value};

use super::catalogue::{Catalogue, Field};
use super::literal;
use super::rule::{Form, Literal, Node, Operand, Operator, Rule, Test};

const MOST_RULES: usize = 100;
const MOST_VALUES: usize = 1_000;
const DEEPEST: usize = 8;
const GROUP_KEYS: [&str; 8] = ["id", "path", "combinator", "not", "rules", "disabled", "muted", "valueSource"];
const RULE_KEYS: [&str; 8] = ["id", "path", "field", "operator", "value", "valueSource", "disabled", "muted"];

/// One thing that is wrong with a rule, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer.
    pub pointer: String,
    /// What is wrong.
    pub detail: String,
}

/// Reads a rule group that stands at `pointer` of the request.
pub fn parse(json: &Value, catalogue: &'static Catalogue, pointer: &str) -> Result<Rule, Vec<Fault>> {
    let mut reader = Reader { catalogue, faults: Vec::new(), muted: Vec::new(), rules: 0 };
    if json.get("muted") == Some(&Value::Bool(true)) {
        reader.fault(pointer, "the whole selection is muted: that would select everybody");
    }
    match reader.group(json, pointer, 1) {
        Some(root) if reader.faults.is_empty() => Ok(Rule { root, muted: reader.muted }),
        _ => Err(reader.faults),
    }
}

struct Reader {
    catalogue: &'static Catalogue,
    faults: Vec<Fault>,
    muted: Vec<String>,
    rules: usize,
}

/// What the word between two rules of the independent form was.
#[derive(Clone, Copy, PartialEq)]
enum Joint {
    And,
    Or,
}

impl Reader {
    fn fault(&mut self, pointer: &str, detail: impl Into<String>) {
        if self.faults.len() < MOST_RULES {
            self.faults.push(Fault { pointer: pointer.to_owned(), detail: detail.into() });
        }
    }

    /// A node, or nothing when it is muted or faulty.
    fn node(&mut self, json: &Value, pointer: &str, depth: usize) -> Option<Node> {
        let Some(members) = json.as_object() else {
            self.fault(pointer, "expected a rule or a group");
            return None;
        };
        if members.get("muted") == Some(&Value::Bool(true)) {
            self.muted.push(pointer.to_owned());
            return None;
        }
        if members.contains_key("rules") { self.group(json, pointer, depth) } else { self.test(members, pointer) }
    }

    fn group(&mut self, json: &Value, pointer: &str, depth: usize) -> Option<Node> {
        if depth > DEEPEST {
            self.fault(pointer, format!("groups may be nested {DEEPEST} deep"));
            return None;
        }
        let Some(members) = json.as_object() else {
            self.fault(pointer, "expected a rule group");
            return None;
        };
        self.refuse_other_keys(members, &GROUP_KEYS, pointer);
        let negated = self.flag(members, "not", pointer);
        let at = format!("{pointer}/rules");
        let Some(rules) = members.get("rules").and_then(Value::as_array) else {
            self.fault(&at, "expected a list of rules");
            return None;
        };
        if rules.is_empty() {
            self.fault(&at, "a group without rules would select everybody");
            return None;
        }
        let (any, nodes) = match members.get("combinator") {
            Some(combinator) => {
                let any = self.combinator(combinator, &format!("{pointer}/combinator")) == Some(Joint::Or);
                (any, self.listed(rules, &at, depth))
            }
            None => self.joined(rules, &at, depth),
        };
        if nodes.is_empty() {
            if self.faults.is_empty() {
                self.fault(&at, "every rule of this group is muted: that would select everybody");
            }
            return None;
        }
        Some(Node { pointer: pointer.to_owned(), id: id_of(members), form: Form::Group { any, negated, nodes } })
    }

    fn listed(&mut self, rules: &[Value], at: &str, depth: usize) -> Vec<Node> {
        let numbered = rules.iter().enumerate();
        numbered.filter_map(|(place, rule)| self.node(rule, &format!("{at}/{place}"), depth + 1)).collect()
    }

    /// Independent combinators, `[rule, "and", rule, "or", rule]`: `and` binds before `or`.
    fn joined(&mut self, rules: &[Value], at: &str, depth: usize) -> (bool, Vec<Node>) {
        let mut alternatives: Vec<Vec<Node>> = vec![Vec::new()];
        for (place, entry) in rules.iter().enumerate() {
            let here = format!("{at}/{place}");
            if place % 2 == 1 {
                if self.combinator(entry, &here) == Some(Joint::Or) {
                    alternatives.push(Vec::new());
                }
            } else if let (Some(node), Some(open)) = (self.node(entry, &here, depth + 1), alternatives.last_mut()) {
                open.push(node);
            }
        }
        if rules.len().is_multiple_of(2) {
            self.fault(at, "ends with a combinator: expected one more rule");
        }
        alternatives.retain(|nodes| !nodes.is_empty());
        if alternatives.len() <= 1 {
            return (false, alternatives.pop().unwrap_or_default());
        }
        (true, alternatives.into_iter().filter_map(alternative).collect())
    }

    fn combinator(&mut self, json: &Value, pointer: &str) -> Option<Joint> {
        match json.as_str().map(str::to_ascii_lowercase).as_deref() {
            Some("and") => Some(Joint::And),
            Some("or") => Some(Joint::Or),
            _ => {
                self.fault(pointer, "expected `and` or `or`");
                None
            }
        }
    }

    fn flag(&mut self, members: &Map<String, Value>, key: &str, pointer: &str) -> bool {
        match members.get(key) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.fault(&format!("{pointer}/{key}"), "expected true or false");
                false
            }
        }
    }

    fn refuse_other_keys(&mut self, members: &Map<String, Value>, known: &[&str], pointer: &str) {
        for key in members.keys().filter(|key| !known.contains(&key.as_str())) {
            let escaped = key.replace('~', "~0").replace('/', "~1");
            self.fault(&format!("{pointer}/{escaped}"), "not known here");
        }
    }

    fn test(&mut self, members: &Map<String, Value>, pointer: &str) -> Option<Node> {
        self.rules += 1;
        if self.rules > MOST_RULES {
            if self.rules == MOST_RULES + 1 {
                self.fault(pointer, format!("a selection may have {MOST_RULES} rules"));
            }
            return None;
        }
        self.refuse_other_keys(members, &RULE_KEYS, pointer);
        let field = self.field(members.get("field"), &format!("{pointer}/field"))?;
        let operator = self.operator(field, members.get("operator"), &format!("{pointer}/operator"))?;
        let operand = self.operand(field, operator, members, pointer)?;
        let form = Form::Test(Test { field, operator, operand });
        Some(Node { pointer: pointer.to_owned(), id: id_of(members), form })
    }

    fn field(&mut self, json: Option<&Value>, pointer: &str) -> Option<&'static Field> {
        let found = json.and_then(Value::as_str).and_then(|name| self.catalogue.find(name));
        if found.is_none() {
            self.fault(pointer, "not a field: see GET /segment-fields");
        }
        found
    }

    fn operator(&mut self, field: &Field, json: Option<&Value>, pointer: &str) -> Option<Operator> {
        let named = json.and_then(Value::as_str).and_then(Operator::named);
        let fitting = named.filter(|operator| field.kind.operators().contains(operator));
        if fitting.is_none() {
            let names: Vec<&str> = field.kind.operators().iter().map(|operator| operator.name()).collect();
            self.fault(pointer, format!("`{}` understands {}", field.name, names.join(" ")));
        }
        fitting
    }

    fn operand(
        &mut self,
        field: &'static Field,
        operator: Operator,
        members: &Map<String, Value>,
        pointer: &str,
    ) -> Option<Operand> {
        let at = format!("{pointer}/value");
        let value = members.get("value").unwrap_or(&Value::Null);
        if matches!(operator, Operator::Null | Operator::NotNull) {
            return Some(Operand::Nothing);
        }
        match members.get("valueSource").and_then(Value::as_str).unwrap_or("value") {
            "value" => self.values(field, operator, value, &at),
            "field" if operator.compares() => {
                let other = self.field(Some(value), &at)?;
                if other.kind != field.kind || field.kind == super::catalogue::Kind::DaysSince {
                    self.fault(&at, format!("`{}` cannot be compared with `{}`", field.name, other.name));
                    return None;
                }
                Some(Operand::Field(other))
            }
            _ => {
                self.fault(&format!("{pointer}/valueSource"), "expected `value`, or `field` with a comparison");
                None
            }
        }
    }

    fn values(&mut self, field: &'static Field, operator: Operator, value: &Value, at: &str) -> Option<Operand> {
        match operator {
            Operator::In | Operator::NotIn => {
                let values = split(value);
                if values.is_empty() || values.len() > MOST_VALUES {
                    self.fault(at, format!("expected 1 to {MOST_VALUES} values"));
                    return None;
                }
                let read: Vec<Literal> = self.read_all(field, &values, value, at);
                (read.len() == values.len()).then_some(Operand::Many(read))
            }
            Operator::Between | Operator::NotBetween => {
                let values = split(value);
                if values.len() != 2 {
                    self.fault(at, "expected two values: from and to");
                    return None;
                }
                let mut read = self.read_all(field, &values, value, at).into_iter();
                let (Some(from), Some(to)) = (read.next(), read.next()) else { return None };
                if from > to {
                    self.fault(at, "from is after to");
                    return None;
                }
                Some(Operand::Range(from, to))
            }
            _ => match literal::read(field, value) {
                Ok(literal) => Some(Operand::One(literal)),
                Err(detail) => {
                    self.fault(at, detail);
                    None
                }
            },
        }
    }

    fn read_all(&mut self, field: &Field, values: &[Value], whole: &Value, at: &str) -> Vec<Literal> {
        let mut read = Vec::with_capacity(values.len());
        for (place, value) in values.iter().enumerate() {
            match literal::read(field, value) {
                Ok(literal) => read.push(literal),
                Err(detail) if whole.is_array() => self.fault(&format!("{at}/{place}"), detail),
                Err(detail) => self.fault(at, detail),
            }
        }
        read
    }
}

/// A list as it is, or the parts of a comma text.
fn split(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values.clone(),
        Value::String(text) if text.trim().is_empty() => Vec::new(),
        Value::String(text) => text.split(',').map(|part| Value::from(part.trim())).collect(),
        _ => Vec::new(),
    }
}

fn alternative(mut nodes: Vec<Node>) -> Option<Node> {
    if nodes.len() == 1 {
        return nodes.pop();
    }
    let pointer = nodes.first()?.pointer.clone();
    Some(Node { pointer, id: None, form: Form::Group { any: false, negated: false, nodes } })
}

fn id_of(members: &Map<String, Value>) -> Option<String> {
    members.get("id").and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::DEBTORS;
    use serde_json::json;

    fn faults(rule: Value) -> Vec<(String, String)> {
        let faults = parse(&rule, &DEBTORS, "/rule").unwrap_err();
        faults.into_iter().map(|fault| (fault.pointer, fault.detail)).collect()
    }
    fn one(field: &str, operator: &str, value: Value) -> Value {
        json!({"combinator": "and", "rules": [{"field": field, "operator": operator, "value": value}]})
    }

    #[test]
    fn an_incomplete_selection_selects_nobody() {
        for (rule, pointer) in [
            (one("community", "in", json!([])), "/rule/rules/0/value"),
            (one("community", "in", json!("")), "/rule/rules/0/value"),
            (one("to_collect", "between", json!([5])), "/rule/rules/0/value"),
            (one("to_collect", "between", json!(["5", ""])), "/rule/rules/0/value/1"),
            (one("days_past_due", "between", json!([365, 90])), "/rule/rules/0/value"),
            (one("to_collect", ">=", json!("")), "/rule/rules/0/value"),
            (one("to_collect", ">=", json!("much")), "/rule/rules/0/value"),
            (one("segment", "=", json!(5)), "/rule/rules/0/value"),
            (one("segment", "=", Value::Null), "/rule/rules/0/value"),
            (one("holds", "contains", json!("curse")), "/rule/rules/0/value"),
            (one("oldest_due_on", "<", json!("2026-02-30")), "/rule/rules/0/value"),
            (one("shoe_size", "=", json!(5)), "/rule/rules/0/field"),
            (one("has_phone", "contains", json!("5")), "/rule/rules/0/operator"),
            (one("balance", "~", json!("5")), "/rule/rules/0/operator"),
            (json!({"combinator": "and", "rules": []}), "/rule/rules"),
            (
                json!({"combinator": "xor", "rules": [{"field": "has_phone", "operator": "=", "value": true}]}),
                "/rule/combinator",
            ),
            (json!({"rules": [{"field": "has_phone", "operator": "=", "value": true}, "and"]}), "/rule/rules"),
            (json!({"combinator": "and", "rules": [{"combinator": "or", "rules": []}]}), "/rule/rules/0/rules"),
            (
                json!({"combinator": "and", "Not": true, "rules": [{"field": "has_phone", "operator": "=", "value": true}]}),
                "/rule/Not",
            ),
            (json!([]), "/rule"),
        ] {
            assert_eq!(faults(rule.clone())[0].0, pointer, "{rule}");
        }
    }

    #[test]
    fn muting_everything_does_not_select_everybody() {
        let muted = json!({"field": "has_phone", "operator": "=", "value": true, "muted": true});
        assert_eq!(faults(json!({"combinator": "and", "rules": [muted]}))[0].0, "/rule/rules");
        let beside =
            json!({"combinator": "and", "rules": [muted, {"field": "segment", "operator": "=", "value": "OA"}]});
        let rule = parse(&beside, &DEBTORS, "/rule").unwrap();
        assert_eq!((rule.steps().len(), rule.muted), (1, vec!["/rule/rules/0".to_owned()]));
    }

    #[test]
    fn nesting_and_length_have_an_end() {
        let mut deep = one("segment", "=", json!("OA"));
        for _ in 0..9 {
            deep = json!({"combinator": "and", "rules": [deep]});
        }
        assert!(faults(deep)[0].1.contains("deep"));
        let many = vec![json!({"field": "segment", "operator": "=", "value": "OA"}); 101];
        assert_eq!(faults(json!({"combinator": "or", "rules": many}))[0].0, "/rule/rules/100");
    }

    #[test]
    fn compares_fields_of_one_kind_only() {
        let compare = |other: &str| json!({"combinator": "and", "rules": [{"field": "balance", "operator": ">", "value": other, "valueSource": "field"}]});
        assert!(parse(&compare("overdue"), &DEBTORS, "").is_ok());
        assert_eq!(faults(compare("segment"))[0].0, "/rule/rules/0/value");
    }
}
