//! Settings of reporting: table `[reporting]`, environment `DUNLIN_REPORTING__…`.

use std::time::Duration;

use chrono::TimeDelta;
use serde::Deserialize;

/// What an operator can set.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How long a live stream stays silent before a comment keeps it open; also the look-out for a lost wake-up.
    pub keep_alive_seconds: u32,
    /// How webhooks are sent: `[reporting.webhooks]`, `DUNLIN_REPORTING__WEBHOOKS__…`.
    pub webhooks: WebhookSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self { keep_alive_seconds: 15, webhooks: WebhookSettings::default() }
    }
}

impl Settings {
    /// The longest silence of a live stream, within bounds.
    pub fn keep_alive(&self) -> Duration {
        Duration::from_secs(u64::from(self.keep_alive_seconds.clamp(1, 20)))
    }
}

/// How webhooks are sent. The defaults are fit for production.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WebhookSettings {
    /// Whether endpoints may be `http:`. For trials on one machine; what is sent can then be read on its way.
    pub allow_http: bool,
    /// Whether endpoints may have private, loopback and other addresses that the internet does not route. With it,
    /// whoever may add an endpoint can reach services inside the network.
    pub allow_private_addresses: bool,
    /// How long an endpoint may take to answer.
    pub timeout_seconds: u32,
    /// The pauses after the first try, the second, and so on. After the last one a delivery is given up.
    pub retry_after_seconds: Vec<u32>,
    /// An endpoint that has taken nothing for so long is switched off.
    pub disable_after_hours: u32,
    /// How long the old secret goes on signing after a rotation.
    pub rotation_hours: u32,
    /// How long deliveries are kept for looking up and replaying.
    pub keep_days: u32,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        Self {
            allow_http: false,
            allow_private_addresses: false,
            timeout_seconds: 15,
            retry_after_seconds: vec![5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400],
            disable_after_hours: 120,
            rotation_hours: 24,
            keep_days: 30,
        }
    }
}

impl WebhookSettings {
    /// How long an endpoint may take to answer, within bounds.
    pub fn timeout(&self) -> Duration {
        Duration::from_secs(u64::from(self.timeout_seconds.clamp(1, 60)))
    }

    /// How long nobody else takes a delivery that is being sent: the time to send it, and a little to write it down.
    pub fn lease(&self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.timeout_seconds.clamp(1, 60)) + 2)
    }

    /// The life of an old secret.
    pub fn rotation(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.rotation_hours))
    }

    /// How long an endpoint may take nothing.
    pub fn patience(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.disable_after_hours))
    }
}
