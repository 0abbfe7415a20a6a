//! How old a debt is: days past due, in eight buckets. Day 0 is not due.

use kernel::Day;

/// The buckets by name, in order.
pub const BUCKETS: [&str; 8] = ["not_due", "1-30", "31-60", "61-90", "91-120", "121-180", "181-365", "over_365"];

/// The last day past due of each bucket but the open-ended one.
const LAST_DAYS: [i64; 7] = [0, 30, 60, 90, 120, 180, 365];

/// The earliest due day of each bucket but the open-ended one, seen from `as_of`.
///
/// A document belongs to the first bucket whose day is not after its due day, else to the last.
pub fn earliest_due(as_of: Day) -> [Day; 7] {
    LAST_DAYS.map(|days| as_of.plus(-days))
}

/// The bucket of a document, from 0 (not due) to 7 (over 365 days).
pub fn bucket_of(due_on: Day, as_of: Day) -> usize {
    let days_past_due = as_of.days_since(due_on);
    LAST_DAYS.iter().position(|last| days_past_due <= *last).unwrap_or(LAST_DAYS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_zero_is_not_due_and_every_bucket_ends_where_it_says() {
        let as_of = Day::ymd(2026, 3, 31).unwrap();
        let cases = [
            (-40, 0),
            (0, 0),
            (1, 1),
            (30, 1),
            (31, 2),
            (60, 2),
            (61, 3),
            (90, 3),
            (91, 4),
            (120, 4),
            (121, 5),
            (180, 5),
            (181, 6),
            (365, 6),
            (366, 7),
            (4_000, 7),
        ];
        for (days, bucket) in cases {
            let due_on = as_of.plus(-days);
            assert_eq!(bucket_of(due_on, as_of), bucket, "{days} days");
            let by_bounds = earliest_due(as_of).iter().position(|earliest| due_on >= *earliest).unwrap_or(7);
            assert_eq!(by_bounds, bucket, "{days} days by bounds");
        }
    }
}
