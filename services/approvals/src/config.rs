//! Settings of approvals: table `[approvals]`, environment `DUNLIN_APPROVALS__…`.

use chrono::TimeDelta;
use serde::Deserialize;

use crate::domain::WorkingHours;

/// What an operator can set.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How long a one-time link is good.
    pub link_hours: u32,
    /// Requests for links, good or bad, per network address and five minutes.
    pub attempts_per_address: u32,
    /// Whether to believe `Forwarded` and `X-Forwarded-For`: only behind a proxy that sets them itself.
    pub trust_forwarded_for: bool,
    /// The hours in which deadlines run, such as `{ opens = 8, closes = 17, weekend = ["Fri", "Sat"],
    /// utc_offset_minutes = 240 }`. Left out: round the clock.
    pub working_hours: Option<WorkingHours>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { link_hours: 72, attempts_per_address: 120, trust_forwarded_for: false, working_hours: None }
    }
}

impl Settings {
    /// The life of a link.
    pub fn link_life(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.link_hours))
    }
}
