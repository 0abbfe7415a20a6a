//! Places on earth.

use serde::{Deserialize, Serialize};

/// A position in WGS 84 degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// Degrees north.
    #[schema(minimum = -90, maximum = 90, example = 25.2048)]
    pub latitude: f64,
    /// Degrees east.
    #[schema(minimum = -180, maximum = 180, example = 55.2708)]
    pub longitude: f64,
}

impl Position {
    /// Mean earth radius in metres.
    const EARTH_RADIUS_M: f64 = 6_371_008.8;

    /// A position within bounds.
    #[must_use]
    pub fn of(latitude: f64, longitude: f64) -> Option<Self> {
        let is_on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        is_on_earth.then_some(Self { latitude, longitude })
    }

    /// Great-circle distance in metres (haversine).
    #[must_use]
    pub fn metres_to(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half_lat = (lat_b - lat_a) / 2.0;
        let half_lon = (other.longitude - self.longitude).to_radians() / 2.0;
        let chord = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
        2.0 * Self::EARTH_RADIUS_M * chord.sqrt().min(1.0).asin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_great_circles() {
        let fix = Position::of(23.5859, 58.4059).unwrap();
        let door = Position::of(23.5869, 58.4069).unwrap();
        assert!((fix.metres_to(door) - 150.83).abs() < 0.01);
        let east = Position::of(0.0, 179.9999).unwrap();
        let west = Position::of(0.0, -179.9999).unwrap();
        assert!((east.metres_to(west) - 22.24).abs() < 0.01);
    }
}
