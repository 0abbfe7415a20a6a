//! The one way to ask for the time.

use std::sync::{Arc, Mutex};

use chrono::{FixedOffset, Offset, TimeDelta, Timelike, Utc};

use crate::{Day, Timestamp};

/// Tells the time. Production asks the system; a test holds or moves it.
#[derive(Clone, Debug)]
pub struct Clock {
    held: Option<Arc<Mutex<Timestamp>>>,
    offset: FixedOffset,
}

impl Clock {
    /// The system's clock, with business days in UTC.
    #[must_use]
    pub fn system() -> Self {
        Self { held: None, offset: Utc.fix() }
    }

    /// A clock that stands still until it is moved.
    #[must_use]
    pub fn held_at(instant: Timestamp) -> Self {
        Self { held: Some(Arc::new(Mutex::new(instant))), ..Self::system() }
    }

    /// The same clock with business days that begin at another offset from UTC.
    #[must_use]
    pub fn with_offset_minutes(mut self, minutes: i32) -> Self {
        if let Some(offset) = FixedOffset::east_opt(minutes * 60) {
            self.offset = offset;
        }
        self
    }

    /// Moves a held clock; a system clock cannot be moved.
    pub fn advance(&self, by: TimeDelta) {
        if let Some(held) = &self.held {
            let mut instant = held.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *instant = *instant + by;
        }
    }

    /// This instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        match &self.held {
            Some(held) => *held.lock().unwrap_or_else(std::sync::PoisonError::into_inner),
            #[expect(clippy::disallowed_methods, reason = "the clock itself asks the system")]
            None => Timestamp::of(Utc::now()),
        }
    }

    /// The business day of this instant.
    #[must_use]
    pub fn today(&self) -> Day {
        self.day_of(self.now())
    }

    /// The business day of any instant.
    #[must_use]
    pub fn day_of(&self, instant: Timestamp) -> Day {
        Day::of(instant.utc().with_timezone(&self.offset).date_naive())
    }

    /// How many seconds of its business day had passed at an instant.
    #[must_use]
    pub fn second_of_day(&self, instant: Timestamp) -> u32 {
        instant.utc().with_timezone(&self.offset).time().num_seconds_from_midnight()
    }
}
