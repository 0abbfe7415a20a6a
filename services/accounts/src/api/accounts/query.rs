//! What lists of accounts are asked.

use kernel::{Currency, Day, Money, Timestamp};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use web::{FieldError, Problem};

use crate::domain::search::sought;
use crate::store::account_list::{Filter, ListOrder};

/// Which accounts. What is left out excludes nobody.
#[derive(Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AccountsQuery {
    /// Beginnings of words of the customer's name in either language, of the account's or the customer's reference, the
    /// telephone number, the building or the unit; each word typed must be found.
    search: Option<String>,
    /// The community, as it is written in the books.
    community: Option<String>,
    /// The company that is owed.
    legal_entity: Option<String>,
    /// The customer group.
    segment: Option<String>,
    /// The currency the account is kept in.
    currency: Option<Currency>,
    /// `true`: only accounts with an active hold on them or on one of their documents; `false`: only those without.
    has_hold: Option<bool>,
    /// `true`: only accounts with something overdue; `false`: only those with nothing overdue.
    overdue: Option<bool>,
    /// At least this overdue, as a decimal; needs a currency beside it.
    #[param(example = "1000.00")]
    min_overdue: Option<String>,
    /// The oldest overdue document is past due for at least so many days.
    #[param(minimum = 1, maximum = 36_500, example = 91)]
    min_days_past_due: Option<u32>,
}

impl AccountsQuery {
    /// As the store wants it, seen from the day the accounts are aged at.
    pub fn into_filter(self, as_of: Day) -> Result<Filter, Problem> {
        let min_overdue = match (self.min_overdue, self.currency) {
            (None, _) => None,
            (Some(text), Some(currency)) => {
                let refused =
                    |why: kernel::MoneyError| Problem::invalid(vec![FieldError::new("min_overdue", why.to_string())]);
                Some(Money::parse(&text, currency).map_err(refused)?.minor())
            }
            (Some(_), None) => {
                let error = FieldError::new("currency", "an amount means nothing without its currency");
                return Err(Problem::invalid(vec![error]));
            }
        };
        let due_by = match self.min_days_past_due {
            None => None,
            Some(days @ 1..=36_500) => Some(as_of.plus(-i64::from(days))),
            Some(_) => {
                let error = FieldError::new("min_days_past_due", "expected 1 to 36500 days");
                return Err(Problem::invalid(vec![error]));
            }
        };
        let present = |text: Option<String>| text.filter(|text| !text.is_empty()).map(|text| text.replace('\0', ""));
        let search = self.search.filter(|typed| !typed.trim().is_empty());
        Ok(Filter {
            words: search.map(|typed| sought(&typed).unwrap_or_default()),
            community: present(self.community),
            legal_entity: present(self.legal_entity),
            segment: present(self.segment),
            currency: self.currency,
            has_hold: self.has_hold,
            is_overdue: self.overdue,
            min_overdue,
            due_by,
        })
    }
}

/// Sorted by what.
#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum OrderBy {
    #[default]
    Overdue,
    Name,
    Reference,
    DaysPastDue,
}

/// Which way.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Direction {
    Asc,
    Desc,
}

/// How a list of accounts is sorted.
#[derive(Clone, Copy, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OrderQuery {
    /// `overdue` when left out.
    #[param(inline)]
    order: Option<OrderBy>,
    /// When left out, names and references rise, amounts and days fall.
    #[param(inline)]
    direction: Option<Direction>,
}

impl OrderQuery {
    /// The order, and whether the largest amount, the most days or the last name come first.
    pub fn order(self) -> (ListOrder, bool) {
        let order = match self.order.unwrap_or_default() {
            OrderBy::Overdue => ListOrder::Overdue,
            OrderBy::Name => ListOrder::Name,
            OrderBy::Reference => ListOrder::Reference,
            OrderBy::DaysPastDue => ListOrder::DaysPastDue,
        };
        let falls = matches!(order, ListOrder::Overdue | ListOrder::DaysPastDue);
        (order, self.direction.map_or(falls, |direction| matches!(direction, Direction::Desc)))
    }
}

/// At which day, as known when.
#[derive(Clone, Copy, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AsOfQuery {
    /// The day to age at; the day the books stand at when left out.
    pub as_of: Option<Day>,
    /// As known at this instant; as known now when left out.
    pub known_at: Option<Timestamp>,
}
