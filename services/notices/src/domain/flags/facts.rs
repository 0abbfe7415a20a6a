//! What a doubt is measured by, so that a supervisor sees by how much.

use serde::Serialize;
use utoipa::ToSchema;

use super::judging::{metres_per_second, seconds};
use super::{Evidence, Flag, Limits};

/// What was measured, beside the bound it broke.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
pub struct Fact {
    /// What was measured.
    pub measured: f64,
    /// The bound.
    pub limit: f64,
    /// In which unit.
    pub unit: Unit,
}

/// The unit of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Metres.
    Metres,
    /// Seconds.
    Seconds,
    /// Metres per second.
    MetresPerSecond,
}

/// What a doubt is measured by; nothing for those that are not a matter of degree.
#[must_use]
pub fn fact(flag: Flag, evidence: &Evidence, limits: &Limits) -> Option<Fact> {
    let fix = evidence.fix.as_ref();
    let position = fix.and_then(super::Fix::position);
    let (measured, limit, unit) = match flag {
        Flag::LocLowAccuracy => (fix?.accuracy_m?, limits.accuracy_m, Unit::Metres),
        Flag::LocStale => (seconds(fix?.captured_at?, evidence.device_time?), limits.stale_s, Unit::Seconds),
        Flag::LocOutsideFence => (position?.metres_to(evidence.door?), limits.fence_m, Unit::Metres),
        Flag::LocTeleport => {
            (metres_per_second(evidence, evidence.before?, position?)?, limits.teleport_mps, Unit::MetresPerSecond)
        }
        Flag::TimeSkew => {
            let skew = seconds(evidence.visited_at?, evidence.device_time?).abs();
            (skew.max(evidence.clock_error_s.unwrap_or_default().abs()), limits.skew_s, Unit::Seconds)
        }
        Flag::PhotoExifFar => {
            let door = evidence.door?;
            let farthest = evidence.photo_positions.iter().map(|photo| photo.metres_to(door)).reduce(f64::max)?;
            (farthest, limits.exif_far_m, Unit::Metres)
        }
        Flag::SpeedRun => {
            let gap = seconds(evidence.before?.visited_at, evidence.visited_at?).abs();
            (gap, limits.speed_run_s, Unit::Seconds)
        }
        Flag::LocNone
        | Flag::LocMock
        | Flag::PhotoDuplicate
        | Flag::ProofMissing
        | Flag::CodeMismatch
        | Flag::CodeVoid
        | Flag::Forced => return None,
    };
    Some(Fact { measured: (measured * 10.0).round() / 10.0, limit, unit })
}

#[cfg(test)]
mod tests {
    use kernel::Position;

    use super::super::Fix;
    use super::*;

    #[test]
    fn says_by_how_much() {
        let fix = Fix {
            latitude: 23.5859,
            longitude: 58.4059,
            accuracy_m: Some(80.0),
            altitude_m: None,
            heading: None,
            is_mock: false,
            provider: None,
            captured_at: None,
        };
        let evidence = Evidence { door: Position::of(23.5869, 58.4069), fix: Some(fix), ..Evidence::default() };
        let limits = Limits::default();
        let far = Fact { measured: 150.8, limit: 75.0, unit: Unit::Metres };
        assert_eq!(fact(Flag::LocOutsideFence, &evidence, &limits), Some(far));
        let vague = Fact { measured: 80.0, limit: 50.0, unit: Unit::Metres };
        assert_eq!(fact(Flag::LocLowAccuracy, &evidence, &limits), Some(vague));
        assert_eq!(fact(Flag::SpeedRun, &evidence, &limits), None);
        assert_eq!(fact(Flag::LocNone, &evidence, &limits), None);
    }
}
