//! Doors that a supervisor puts into another order.

use kernel::{Position, StopId};

/// A place in a round and when the knock there is planned. Places stay; doors move among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Place in the round, from 1.
    pub place: u32,
    /// Second of the day, where it was planned.
    pub expected_at: Option<i64>,
}

/// A door at its new place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The stop.
    pub stop: StopId,
    /// Where and when.
    pub slot: Slot,
    /// Metres from the place before; none where a position is not known.
    pub metres: i64,
}

/// Puts doors, in this order, into the slots of a round. The way begins at `from`; `detour` is how much longer streets
/// are than the straight line.
#[must_use]
pub fn placed(slots: &[Slot], doors: &[(StopId, Option<Position>)], from: Position, detour: f64) -> Vec<Placed> {
    let mut here = Some(from);
    let walk = slots.iter().zip(doors).map(|(slot, (stop, position))| {
        let metres = here.zip(*position).map_or(0.0, |(here, door)| here.metres_to(door) * detour);
        here = position.or(here);
        Placed { stop: *stop, slot: *slot, metres: metres.round() as i64 }
    });
    walk.collect()
}

/// By how many minutes a round is behind its plan: the first door still open was to be knocked on before now. Nothing when
/// it is not, when the day has not come, or when no time is planned.
#[must_use]
pub fn minutes_late(first_open_at: Option<i64>, second_of_day: i64) -> Option<i64> {
    let minutes = second_of_day.saturating_sub(first_open_at?) / 60;
    (minutes > 0).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_stay_and_doors_move() {
        let slots = [Slot { place: 2, expected_at: Some(60) }, Slot { place: 5, expected_at: None }];
        let (near, far) = (Position::of(25.001, 55.0), Position::of(25.002, 55.0));
        let (first, second) = (StopId::fresh(), StopId::fresh());
        let depot = Position { latitude: 25.0, longitude: 55.0 };
        let moved = placed(&slots, &[(second, far), (first, near)], depot, 1.0);
        assert_eq!(
            moved.iter().map(|door| (door.stop, door.slot)).collect::<Vec<_>>(),
            [(second, slots[0]), (first, slots[1])]
        );
        assert_eq!(moved.iter().map(|door| door.metres).collect::<Vec<_>>(), [222, 111]);
    }

    #[test]
    fn an_unknown_position_makes_no_way() {
        let slots = [Slot { place: 1, expected_at: None }, Slot { place: 2, expected_at: None }];
        let depot = Position { latitude: 25.0, longitude: 55.0 };
        let moved = placed(&slots, &[(StopId::fresh(), None), (StopId::fresh(), Some(depot))], depot, 1.4);
        assert_eq!(moved.iter().map(|door| door.metres).collect::<Vec<_>>(), [0, 0]);
    }

    #[test]
    fn a_round_is_late_from_a_whole_minute_on() {
        assert_eq!(minutes_late(Some(3_600), 3_659), None);
        assert_eq!(minutes_late(Some(3_600), 3_660), Some(1));
        assert_eq!(minutes_late(Some(3_600), 3_000), None);
        assert_eq!(minutes_late(None, 86_400), None);
    }
}
