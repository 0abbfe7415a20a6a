//! Rounds: who is due for a knock, what a day looks like as a routing problem, and the life of a round.

mod day;
mod due;
mod life;
mod moving;
mod time_of_day;

pub use day::{Demand, Rules, Technician, problem};
pub use due::{Address, Addressee, Candidate, LastAttempt, next_attempt};
pub use life::{DoorState, Gone, RoundRefusal, RoundState, StopState, TAKEN_OFF, UNATTEMPTED};
pub use moving::{Placed, Slot, minutes_late, placed};
pub use time_of_day::{Hours, TimeOfDay};

/// A plan takes up to this many doors.
pub const MOST_DOORS: usize = 2_000;
