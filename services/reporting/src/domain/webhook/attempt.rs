//! What follows from a try.

use chrono::TimeDelta;

use super::DeliveryState;

/// The longest pause a receiver may ask for.
const LONGEST_PAUSE: TimeDelta = TimeDelta::days(1);

/// What came of one try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The status it was answered with, when it was answered.
    pub status: Option<u16>,
    /// Why it failed, when it did.
    pub error: Option<String>,
    /// How long it took.
    pub latency: TimeDelta,
    /// How long the receiver asked us to wait.
    pub retry_after: Option<TimeDelta>,
}

/// What follows from a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Where the delivery stands now.
    pub state: DeliveryState,
    /// How long to wait before the next try.
    pub pause: TimeDelta,
    /// The endpoint wants nothing any more.
    pub is_gone: bool,
}

/// Decides after the `made`-th try. `spread` moves retries apart that would come at one instant: 0 to 255 is 0 to 10 %.
#[must_use]
pub fn judge(attempt: &Attempt, made: i64, pauses: &[u32], spread: u8) -> Verdict {
    if attempt.status.is_some_and(|status| (200..300).contains(&status)) {
        return Verdict { state: DeliveryState::Delivered, pause: TimeDelta::zero(), is_gone: false };
    }
    let is_gone = attempt.status == Some(410);
    let planned = usize::try_from(made - 1).ok().and_then(|place| pauses.get(place));
    let Some(seconds) = planned else {
        return Verdict { state: DeliveryState::GivenUp, pause: TimeDelta::zero(), is_gone };
    };
    let planned = TimeDelta::milliseconds(i64::from(*seconds) * (1_000 + i64::from(spread) * 100 / 255));
    let asked = attempt.retry_after.map_or(planned, |asked| asked.min(LONGEST_PAUSE));
    Verdict { state: DeliveryState::Waiting, pause: planned.max(asked), is_gone }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16) -> Attempt {
        Attempt { status: Some(status), error: None, latency: TimeDelta::zero(), retry_after: None }
    }

    #[test]
    fn takes_only_2xx_for_an_answer() {
        for (status, state) in
            [(200, DeliveryState::Delivered), (204, DeliveryState::Delivered), (302, DeliveryState::Waiting)]
        {
            assert_eq!(judge(&answered(status), 1, &[5], 0).state, state, "{status}");
        }
        assert!(judge(&answered(410), 1, &[5], 0).is_gone);
    }

    #[test]
    fn keeps_to_the_plan_spreads_and_gives_up_at_its_end() {
        let pauses = [5, 300];
        assert_eq!(judge(&answered(500), 1, &pauses, 0).pause, TimeDelta::seconds(5));
        assert_eq!(judge(&answered(500), 2, &pauses, 255).pause, TimeDelta::seconds(330));
        assert_eq!(judge(&answered(500), 3, &pauses, 0).state, DeliveryState::GivenUp);
    }

    #[test]
    fn waits_as_long_as_it_is_asked_to_but_not_for_ever() {
        let asked = |seconds| Attempt { retry_after: Some(TimeDelta::seconds(seconds)), ..answered(429) };
        assert_eq!(judge(&asked(60), 1, &[5], 0).pause, TimeDelta::seconds(60));
        assert_eq!(judge(&asked(1), 1, &[5], 0).pause, TimeDelta::seconds(5));
        assert_eq!(judge(&asked(1_000_000), 1, &[5], 0).pause, TimeDelta::days(1));
    }
}
