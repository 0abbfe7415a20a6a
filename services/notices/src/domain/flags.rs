//! Doubts about a visit. A doubt is for a supervisor to look at; it never refuses the visit.

mod facts;
mod judging;

use kernel::{Position, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use facts::{Fact, fact};
pub use judging::doubts;

/// A fix of the phone, as the phone tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Fix {
    /// Degrees north.
    #[schema(minimum = -90, maximum = 90)]
    pub latitude: f64,
    /// Degrees east.
    #[schema(minimum = -180, maximum = 180)]
    pub longitude: f64,
    /// Radius of uncertainty in metres.
    pub accuracy_m: Option<f64>,
    /// Metres above the sea.
    #[serde(default)]
    pub altitude_m: Option<f64>,
    /// Degrees from north.
    #[serde(default)]
    pub heading: Option<f64>,
    /// The phone says that another app made this fix up.
    #[serde(default)]
    pub is_mock: bool,
    /// Where the fix comes from: `gps`, `network`, `fused`.
    #[serde(default)]
    pub provider: Option<String>,
    /// When the fix was taken, by the phone's clock.
    #[serde(default)]
    pub captured_at: Option<Timestamp>,
}

impl Fix {
    /// The position, when it is one on earth.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        Position::of(self.latitude, self.longitude)
    }
}

/// What the flags are judged by. All bounds are settings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// How far from the door a fix may be, in metres.
    pub fence_m: f64,
    /// The worst accuracy that proves anything, in metres.
    pub accuracy_m: f64,
    /// The oldest fix, in seconds.
    pub stale_s: f64,
    /// Faster than this between two doors is not possible, in metres per second.
    pub teleport_mps: f64,
    /// How far a clock may be off, in seconds.
    pub skew_s: f64,
    /// Two doors in less than this are too quick, in seconds.
    pub speed_run_s: f64,
    /// How far from the door a photo may say it was taken, in metres.
    pub exif_far_m: f64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            fence_m: 75.0,
            accuracy_m: 50.0,
            stale_s: 300.0,
            teleport_mps: 40.0,
            skew_s: 300.0,
            speed_run_s: 20.0,
            exif_far_m: 200.0,
        }
    }
}

/// Everything a visit is judged by.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Where the door is, when known.
    pub door: Option<Position>,
    /// The fix at the door.
    pub fix: Option<Fix>,
    /// When the visit happened, by the phone's monotonic time.
    pub visited_at: Option<Timestamp>,
    /// What the phone's clock said at that moment.
    pub device_time: Option<Timestamp>,
    /// When the server received it.
    pub received_at: Option<Timestamp>,
    /// How far the phone's clock was off when it sent, in seconds; positive when it is behind.
    pub clock_error_s: Option<f64>,
    /// The same technician's visit before this one.
    pub before: Option<Before>,
    /// A photo that is also the proof of another visit.
    pub has_known_photo: bool,
    /// Where the photos say they were taken.
    pub photo_positions: Vec<Position>,
}

/// The technician's visit before.
#[derive(Clone, Copy, Debug)]
pub struct Before {
    /// When.
    pub visited_at: Timestamp,
    /// Where, when a fix was there.
    pub position: Option<Position>,
}

/// A doubt, by its stable code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Flag {
    /// No fix.
    LocNone,
    /// The fix was made up by an app, or claims to be exact.
    LocMock,
    /// The fix is too vague.
    LocLowAccuracy,
    /// The fix is too old.
    LocStale,
    /// The technician stood elsewhere.
    LocOutsideFence,
    /// Nobody moves that fast.
    LocTeleport,
    /// The phone's clock was off or was moved.
    TimeSkew,
    /// A photo of another visit.
    PhotoDuplicate,
    /// The photo says it was taken elsewhere.
    PhotoExifFar,
    /// Door after door too quickly.
    SpeedRun,
    /// A proof that the outcome asks for is missing.
    ProofMissing,
    /// The scanned code is not that of the notice.
    CodeMismatch,
    /// The scanned code was voided by a reprint.
    CodeVoid,
    /// An item before this one never arrived; it was run without it.
    Forced,
}

impl Flag {
    /// The code on the wire: `LOC_OUTSIDE_FENCE`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LocNone => "LOC_NONE",
            Self::LocMock => "LOC_MOCK",
            Self::LocLowAccuracy => "LOC_LOW_ACCURACY",
            Self::LocStale => "LOC_STALE",
            Self::LocOutsideFence => "LOC_OUTSIDE_FENCE",
            Self::LocTeleport => "LOC_TELEPORT",
            Self::TimeSkew => "TIME_SKEW",
            Self::PhotoDuplicate => "PHOTO_DUPLICATE",
            Self::PhotoExifFar => "PHOTO_EXIF_FAR",
            Self::SpeedRun => "SPEED_RUN",
            Self::ProofMissing => "PROOF_MISSING",
            Self::CodeMismatch => "CODE_MISMATCH",
            Self::CodeVoid => "CODE_VOID",
            Self::Forced => "FORCED",
        }
    }
}
