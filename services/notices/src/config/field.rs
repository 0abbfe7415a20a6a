//! Settings of rounds and field work: the table `[notices.field]`.

use serde::Deserialize;

use crate::domain::flags::Limits;
use crate::domain::routing::Speeds;

/// What an operator can set for field work.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldSettings {
    /// How often a door is knocked on before it counts as failed.
    pub most_attempts: u32,
    /// On foot, metres per second.
    pub walking_mps: f64,
    /// By car, metres per second.
    pub driving_mps: f64,
    /// Seconds to park and get going again.
    pub parking_seconds: f64,
    /// How much longer streets are than the straight line.
    pub detour: f64,
    /// Seconds to get into another building.
    pub setup_seconds: f64,
    /// How far from the door a fix may be, in metres.
    pub fence_m: f64,
    /// The worst accuracy that proves anything, in metres.
    pub accuracy_m: f64,
    /// The oldest fix, in seconds.
    pub stale_s: f64,
    /// Faster than this between two doors is not possible, in metres per second.
    pub teleport_mps: f64,
    /// How far a phone's clock may be off, in seconds.
    pub skew_s: f64,
    /// Two doors in less than this are too quick, in seconds.
    pub speed_run_s: f64,
    /// How far from the door a photo may say it was taken, in metres.
    pub exif_far_m: f64,
    /// The biggest photo or signature, in bytes.
    pub largest_blob: usize,
    /// The longest edge a photo should have, in pixels; phones shrink to it before they send.
    pub photo_edge_px: u32,
}

impl Default for FieldSettings {
    fn default() -> Self {
        let (speeds, limits) = (Speeds::default(), Limits::default());
        Self {
            most_attempts: 2,
            walking_mps: speeds.walking,
            driving_mps: speeds.driving,
            parking_seconds: speeds.parking,
            detour: speeds.detour,
            setup_seconds: 60.0,
            fence_m: limits.fence_m,
            accuracy_m: limits.accuracy_m,
            stale_s: limits.stale_s,
            teleport_mps: limits.teleport_mps,
            skew_s: limits.skew_s,
            speed_run_s: limits.speed_run_s,
            exif_far_m: limits.exif_far_m,
            largest_blob: 10_000_000,
            photo_edge_px: 1_600,
        }
    }
}

impl FieldSettings {
    /// How technicians move.
    pub const fn speeds(&self) -> Speeds {
        Speeds {
            walking: self.walking_mps,
            driving: self.driving_mps,
            parking: self.parking_seconds,
            detour: self.detour,
        }
    }

    /// What visits are judged by.
    pub const fn limits(&self) -> Limits {
        Limits {
            fence_m: self.fence_m,
            accuracy_m: self.accuracy_m,
            stale_s: self.stale_s,
            teleport_mps: self.teleport_mps,
            skew_s: self.skew_s,
            speed_run_s: self.speed_run_s,
            exif_far_m: self.exif_far_m,
        }
    }
}
