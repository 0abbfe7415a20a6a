//! Settings of identity: table `[identity]`, environment `DUNLIN_IDENTITY__…`.

use std::path::PathBuf;

use chrono::TimeDelta;
use serde::Deserialize;

/// What an operator can set. The defaults are fit for production.
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The one-time set-up token. Left out: every start before the set-up makes one and writes it to the log.
    pub first_run_token: Option<String>,
    /// A file that also receives the made set-up token, readable by its owner only; removed after the set-up. Left
    /// out: `first-run-token` in the folder of the data, where there is such a folder.
    pub first_run_token_file: Option<PathBuf>,
    /// 32 bytes in base64 that encrypt private signing keys at rest (AES-256-GCM). Left out: they are stored plain,
    /// and whoever can read the database can sign tokens.
    pub key_encryption_key: Option<String>,
    /// How long an access token is good. Roles taken away act at the latest after this time.
    pub access_token_minutes: u32,
    /// How long a refresh token is good: a person who does not come back for so long signs in again.
    pub session_days: u32,
    /// The same for an enrolled phone.
    pub device_session_days: u32,
    /// How long an enrolment code is good.
    pub enrolment_minutes: u32,
    /// How long a link is good with which a person sets their password.
    pub invitation_hours: u32,
    /// Signing keys older than this are rotated.
    pub rotate_keys_after_days: u32,
    /// How long a retired key stays published; at least the life of an access token.
    pub publish_retired_keys_hours: u32,
    /// Attempts to sign in per e-mail address, network address and five minutes; ten times as many per e-mail address
    /// from everywhere.
    pub attempts_per_email: u32,
    /// Attempts to sign in, enrol, refresh or set up per network address and five minutes.
    pub attempts_per_address: u32,
    /// Whether to believe `Forwarded` and `X-Forwarded-For`: only behind a proxy that sets them itself.
    pub trust_forwarded_for: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            first_run_token: None,
            first_run_token_file: None,
            key_encryption_key: None,
            access_token_minutes: 10,
            session_days: 7,
            device_session_days: 60,
            enrolment_minutes: 15,
            invitation_hours: 72,
            rotate_keys_after_days: 90,
            publish_retired_keys_hours: 24,
            attempts_per_email: 20,
            attempts_per_address: 300,
            trust_forwarded_for: false,
        }
    }
}

impl Settings {
    /// The life of an access token.
    pub fn access_token_life(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.access_token_minutes))
    }

    /// The life of a refresh token.
    pub fn refresh_token_life(&self, on_device: bool) -> TimeDelta {
        TimeDelta::days(i64::from(if on_device { self.device_session_days } else { self.session_days }))
    }

    /// The life of an enrolment code.
    pub fn enrolment_life(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.enrolment_minutes))
    }

    /// The life of an invitation.
    pub fn invitation_life(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.invitation_hours))
    }

    /// The age at which a signing key is rotated.
    pub fn rotate_after(&self) -> TimeDelta {
        TimeDelta::days(i64::from(self.rotate_keys_after_days))
    }

    /// How long a retired key stays published.
    pub fn keep_retired_for(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.publish_retired_keys_hours)).max(self.access_token_life())
    }
}
