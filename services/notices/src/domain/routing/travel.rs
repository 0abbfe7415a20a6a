//! How far and how long from place to place.

use kernel::Position;

/// How a technician moves. Short legs are walked; longer ones driven, whichever is quicker.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speeds {
    /// On foot, metres per second.
    pub walking: f64,
    /// By car, metres per second.
    pub driving: f64,
    /// Seconds to park and get going again, per driven leg.
    pub parking: f64,
    /// Streets are this much longer than the straight line.
    pub detour: f64,
}

impl Default for Speeds {
    fn default() -> Self {
        Self { walking: 1.25, driving: 8.333, parking: 60.0, detour: 1.3 }
    }
}

impl Speeds {
    fn seconds(&self, metres: f64) -> f64 {
        (metres / self.walking).min(metres / self.driving + self.parking)
    }
}

/// The legs between all places, both ways alike. A place nobody knows is infinitely far.
#[derive(Clone, Debug)]
pub struct Travel {
    places: usize,
    metres: Vec<f64>,
    seconds: Vec<f64>,
}

impl Travel {
    /// Legs between positions on earth; the first is the depot.
    #[must_use]
    pub fn between(positions: &[Option<Position>], speeds: Speeds) -> Self {
        let straight = |a: usize, b: usize| match (positions[a], positions[b]) {
            (Some(from), Some(to)) => from.metres_to(to) * speeds.detour,
            _ => f64::INFINITY,
        };
        Self::of(positions.len(), straight, |metres| speeds.seconds(metres))
    }

    /// Legs by any other rule, given for each pair once.
    #[must_use]
    pub fn of(places: usize, metres: impl Fn(usize, usize) -> f64, seconds: impl Fn(f64) -> f64) -> Self {
        let mut legs = Self { places, metres: vec![0.0; places * places], seconds: vec![0.0; places * places] };
        for a in 0..places {
            for b in a + 1..places {
                let leg = metres(a, b);
                let time = seconds(leg);
                for cell in [a * places + b, b * places + a] {
                    legs.metres[cell] = leg;
                    legs.seconds[cell] = time;
                }
            }
        }
        legs
    }

    /// Metres from place to place.
    #[must_use]
    pub fn metres(&self, from: usize, to: usize) -> f64 {
        self.metres[from * self.places + to]
    }

    /// Seconds from place to place.
    #[must_use]
    pub fn seconds(&self, from: usize, to: usize) -> f64 {
        self.seconds[from * self.places + to]
    }

    /// Whether the place can be reached from the depot at all.
    #[must_use]
    pub fn is_known(&self, place: usize) -> bool {
        place == 0 || self.metres(0, place).is_finite()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_short_legs_and_drives_long_ones() {
        let speeds = Speeds { walking: 1.0, driving: 10.0, parking: 60.0, detour: 1.0 };
        assert!((speeds.seconds(50.0) - 50.0).abs() < 1e-9);
        assert!((speeds.seconds(1_000.0) - 160.0).abs() < 1e-9);
    }

    #[test]
    fn measures_legs_on_earth_and_knows_no_way_to_an_unknown_place() {
        let depot = Position::of(23.5859, 58.4059);
        let door = Position::of(23.5869, 58.4069);
        let travel = Travel::between(&[depot, door, None], Speeds { detour: 1.0, ..Speeds::default() });
        assert!((travel.metres(0, 1) - 150.83).abs() < 0.01);
        assert_eq!(travel.metres(0, 1).to_bits(), travel.metres(1, 0).to_bits());
        assert!(travel.is_known(1) && !travel.is_known(2));
    }
}
