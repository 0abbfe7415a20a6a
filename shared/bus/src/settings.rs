//! What the address says.

use std::time::Duration;

use crate::error::BusError;

/// How often a message is handled before it is parked.
pub(crate) const ATTEMPTS: u32 = 5;

/// Which bus, and how it behaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) rabbit_url: Option<String>,
    pub(crate) prefix: String,
    /// Queues nobody uses vanish after so long; only tests want that.
    pub(crate) queues_expire_after: Option<Duration>,
    first_retry: Duration,
}

impl Settings {
    /// Reads `inproc:[?retry_ms=n]` or `amqp://…[?prefix=name&retry_ms=n&expires_ms=n]`.
    pub(crate) fn parse(url: &str) -> Result<Self, BusError> {
        let rabbit_url = match url.split_once(':') {
            Some(("inproc", _)) => None,
            Some(("amqp" | "amqps", _)) => Some(url.to_owned()),
            Some((scheme, _)) => return Err(BusError::Address(format!("unknown scheme `{scheme}`"))),
            None => return Err(BusError::Address("no scheme".to_owned())),
        };
        let prefix = parameter(url, "prefix").unwrap_or("dunlin");
        if !prefix.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b)) || prefix.len() > 60 {
            return Err(BusError::Address("`prefix` may only have up to 60 letters, digits, `_` and `-`".to_owned()));
        }
        Ok(Self {
            rabbit_url,
            prefix: prefix.to_owned(),
            queues_expire_after: span(url, "expires_ms")?,
            first_retry: span(url, "retry_ms")?.unwrap_or(Duration::from_secs(1)),
        })
    }

    /// How long to wait after the failed attempt number `attempt`: 1 s, 5 s, 25 s, 125 s. `None`: no more, park it.
    pub(crate) fn retry_after(&self, attempt: u32) -> Option<Duration> {
        (attempt < ATTEMPTS).then(|| self.first_retry * 5_u32.pow(attempt.saturating_sub(1)))
    }
}

fn span(url: &str, name: &str) -> Result<Option<Duration>, BusError> {
    let Some(text) = parameter(url, name) else { return Ok(None) };
    let millis: u32 = text.parse().map_err(|wrong| BusError::Address(format!("`{name}`: {wrong}")))?;
    Ok(Some(Duration::from_millis(millis.into())))
}

fn parameter<'a>(url: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = url.split_once('?')?;
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_five_times_longer_each_time_and_gives_up_after_five_attempts() {
        let settings = Settings::parse("inproc:").unwrap();
        let seconds = |n| settings.retry_after(n).map(|wait| wait.as_secs());
        assert_eq!([1, 2, 3, 4, 5].map(seconds), [Some(1), Some(5), Some(25), Some(125), None]);
        let quick = Settings::parse("inproc:?retry_ms=2").unwrap();
        assert_eq!(quick.retry_after(2), Some(Duration::from_millis(10)));
    }

    #[test]
    fn the_prefix_names_the_queues_and_must_be_plain() {
        let url = "amqp://guest:guest@127.0.0.1:5672/%2f?prefix=blue";
        assert_eq!(Settings::parse(url).unwrap().prefix, "blue");
        assert_eq!(Settings::parse("amqp://h/").unwrap().prefix, "dunlin");
        assert!(Settings::parse("amqp://h/?prefix=a.b").is_err());
    }

    #[test]
    fn a_wrong_address_is_refused_without_repeating_its_secrets() {
        let refused = Settings::parse("kafka://ada:secret@host").unwrap_err().to_string();
        assert!(refused.contains("kafka") && !refused.contains("secret"), "{refused}");
        assert!(Settings::parse("inproc:?retry_ms=soon").is_err());
    }
}
