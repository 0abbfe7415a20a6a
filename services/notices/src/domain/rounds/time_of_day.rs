//! Times of the business day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use utoipa::ToSchema;

use crate::domain::routing::Span;

/// A time of the business day, `08:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u32);

/// A text that is not a time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time of day: expected hours and minutes such as 08:30")]
pub struct NotATime(String);

impl TimeOfDay {
    /// The time that many seconds after midnight, in whole minutes; never after midnight.
    #[must_use]
    pub fn of_second(second: f64) -> Self {
        Self((second.clamp(0.0, 86_400.0) / 60.0) as u32)
    }

    /// Seconds after midnight.
    #[must_use]
    pub fn second(self) -> f64 {
        f64::from(self.0) * 60.0
    }
}

impl FromStr for TimeOfDay {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        let parts = text.split_once(':').filter(|(hours, minutes)| hours.len() == 2 && minutes.len() == 2);
        let numbers =
            parts.and_then(|(hours, minutes)| Some((hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?)));
        match numbers {
            Some((hours, minutes)) if minutes < 60 && hours * 60 + minutes <= 24 * 60 => Ok(Self(hours * 60 + minutes)),
            _ => Err(NotATime(text.chars().take(20).collect())),
        }
    }
}
impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}
impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
impl utoipa::PartialSchema for TimeOfDay {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("A time of the business day."))
            .pattern(Some("^[0-2][0-9]:[0-5][0-9]$"))
            .examples(["08:30"])
            .into()
    }
}
impl ToSchema for TimeOfDay {}

/// From when to when, the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The beginning.
    pub from: TimeOfDay,
    /// The end.
    pub to: TimeOfDay,
}

impl Hours {
    /// The same in seconds of the day.
    #[must_use]
    pub fn span(self) -> Span {
        Span { from: self.from.second(), to: self.to.second() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_prints_times() {
        assert_eq!("08:30".parse::<TimeOfDay>().unwrap().second(), 30_600.0);
        assert_eq!(TimeOfDay::of_second(30_659.0).to_string(), "08:30");
        assert_eq!("24:00".parse::<TimeOfDay>().unwrap().to_string(), "24:00");
        for wrong in ["8:30", "24:01", "08:60", "noon", "08:3", ""] {
            assert!(wrong.parse::<TimeOfDay>().is_err(), "{wrong}");
        }
    }
}
