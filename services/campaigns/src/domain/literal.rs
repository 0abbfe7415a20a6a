//! Reading what a planner typed as a value of a field's kind.

use chrono::Datelike;
use kernel::Day;
use serde_json::Value;

use super::catalogue::{Field, Kind};
use super::rule::Literal;

const LONGEST_TEXT: usize = 200;
/// Further than any calendar a portfolio has.
const MOST_DAYS: i64 = 100_000;

/// One value of a field; the refusal says what was expected.
pub fn read(field: &Field, json: &Value) -> Result<Literal, String> {
    let literal = match field.kind {
        Kind::Text | Kind::Set => text(json).map(Literal::Text),
        Kind::Integer => whole(json).map(Literal::Whole),
        Kind::Amount => thousandths(json).map(Literal::Thousandths),
        Kind::Day => day(json),
        Kind::DaysSince => whole(json).filter(|days| days.abs() <= MOST_DAYS).map(Literal::Whole),
        Kind::Boolean => truth(json).map(Literal::Truth),
    };
    let literal = literal.ok_or_else(|| format!("expected {}", wanted(field.kind)))?;
    match &literal {
        Literal::Text(word) if !field.options.is_empty() && !field.options.contains(&word.as_str()) => {
            Err(format!("expected one of {}", field.options.join(", ")))
        }
        _ => Ok(literal),
    }
}

const fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Set => "a text of 1 to 200 characters",
        Kind::Integer | Kind::DaysSince => "a whole number",
        Kind::Amount => "an amount in major units with at most three decimals",
        Kind::Day => "a day such as 2026-03-31",
        Kind::Boolean => "true or false",
    }
}

fn text(json: &Value) -> Option<String> {
    let typed = json.as_str()?;
    let fits = !typed.trim().is_empty() && typed.chars().count() <= LONGEST_TEXT && !typed.contains('\0');
    fits.then(|| typed.to_owned())
}

fn typed(json: &Value) -> Option<String> {
    match json {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn thousandths(json: &Value) -> Option<i64> {
    let text = typed(json)?;
    let (negative, digits) = text.strip_prefix('-').map_or((false, text.as_str()), |rest| (true, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = fraction.trim_end_matches('0');
    if !is_number(whole) || !(fraction.is_empty() || is_number(fraction)) || fraction.len() > 3 || digits.ends_with('.')
    {
        return None;
    }
    let scaled: i64 = format!("{whole}{fraction:0<3}").parse().ok()?;
    Some(if negative { -scaled } else { scaled })
}

fn whole(json: &Value) -> Option<i64> {
    thousandths(json).filter(|scaled| scaled % 1_000 == 0).map(|scaled| scaled / 1_000)
}

fn day(json: &Value) -> Option<Literal> {
    let text = json.as_str()?.trim();
    let is_plain = text.len() == 10 && text.is_ascii();
    is_plain.then(|| text.parse().ok()).flatten().filter(|day| is_sane(*day)).map(Literal::Day)
}

/// Whether a day lies in a time that every calendar and database knows.
#[must_use]
pub fn is_sane(day: Day) -> bool {
    (1900..2200).contains(&day.date().year())
}

fn truth(json: &Value) -> Option<bool> {
    match json {
        Value::Bool(truth) => Some(*truth),
        Value::String(text) if text == "true" => Some(true),
        Value::String(text) if text == "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_numbers_typed_as_text() {
        assert_eq!(thousandths(&json!("10000")), Some(10_000_000));
        assert_eq!(thousandths(&json!(-12.5)), Some(-12_500));
        assert_eq!(thousandths(&json!("0.1250")), Some(125));
        assert_eq!(whole(&json!("60.0")), Some(60));
    }

    #[test]
    fn refuses_what_is_no_number() {
        for value in [json!("1e3"), json!("10,000"), json!(""), json!("."), json!("5."), json!("0.1234"), json!(true)] {
            assert_eq!(thousandths(&value), None, "{value}");
        }
        assert_eq!(whole(&json!("1.5")), None);
        assert_eq!(thousandths(&json!("99999999999999999999")), None);
    }
}
