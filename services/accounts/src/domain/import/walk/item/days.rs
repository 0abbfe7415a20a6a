//! The days a row says.

use kernel::Day;

use super::keys::{due_of_terms, pays_key};
use super::{Days, Item};
use crate::domain::import::findings::FindingKind;
use crate::domain::import::profile::Field;
use crate::domain::import::values::read_day;
use crate::domain::import::walk::hash_of;

impl Item<'_> {
    /// A day that may be missing; one that cannot be read is refused.
    pub(super) fn day(&mut self, field: Field) -> Option<Day> {
        match read_day(self.row.field(field), &self.settled.days, self.settled.pivot) {
            Ok(None) => None,
            Ok(Some(read)) => {
                if read.had_time {
                    self.tell(FindingKind::DayWithTime, field, &read.day.to_string());
                }
                if read.day >= Day::ymd(1970, 1, 1)? {
                    return Some(read.day);
                }
                self.refuse(field, "is before 1970-01-01");
                None
            }
            Err(why) => {
                self.refuse(field, why);
                None
            }
        }
    }

    /// All days of the row.
    pub(super) fn days(&mut self, is_owed: bool) -> Option<Days> {
        let before = self.refused.len();
        let cleared_on = self.day(Field::ClearedOn);
        let (said_issued, baseline, said_due) =
            (self.day(Field::IssuedOn), self.day(Field::BaselineOn), self.day(Field::DueOn));
        if self.refused.len() > before {
            return None;
        }
        let earliest = said_due.map(|due| cleared_on.map_or(due, |cleared| cleared.min(due)));
        let Some(issued_on) = said_issued.or(baseline).or(earliest) else {
            self.refuse(Field::IssuedOn, "is missing");
            return None;
        };
        for (field, day) in [(Field::IssuedOn, Some(issued_on)), (Field::ClearedOn, cleared_on)] {
            if day.is_some_and(|day| day > self.terms.latest) {
                self.refuse(field, "is more than a year ahead");
                return None;
            }
        }
        let due_on = said_due.or_else(|| self.due_by_terms(is_owed, baseline.unwrap_or(issued_on)));
        let due_on = due_on.unwrap_or_else(|| {
            if is_owed {
                self.tell(FindingKind::DueAssumed, Field::DueOn, &issued_on.to_string());
            }
            issued_on
        });
        if due_on < issued_on && is_owed {
            self.tell(FindingKind::DueBeforeIssue, Field::DueOn, &issued_on.to_string());
        }
        Some(Days { issued_on, due_on, cleared_on })
    }

    /// Due by its terms: a credit with the invoice it belongs to, or at once when it belongs to none (SAP, field REBZG).
    fn due_by_terms(&self, is_owed: bool, base: Day) -> Option<Day> {
        let paid = pays_key(self.row).filter(|_| !is_owed);
        if let Some(key) = &paid
            && let Some(due) = self.due_days.get(&hash_of((self.row.field(Field::LegalEntity), key)))
        {
            return Some(*due);
        }
        if is_owed || paid.is_some() { due_of_terms(self.row, base) } else { Some(base) }
    }
}
