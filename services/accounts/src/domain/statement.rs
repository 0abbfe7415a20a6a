//! A customer's statement of account: what was posted in a period, with the balance after each posting.
//!
//! Charges are positive, credits negative; currencies are never added. Due dates are the basis of ages, day 0 is not due,
//! what is not allocated stands beside the buckets (the conventions of the collections practice, printed on every copy).

mod line_kind;

use kernel::{AccountId, Currency, Day, DocumentId, Timestamp};
use uuid::Uuid;

pub use line_kind::LineKind;

/// The days a statement covers, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day; ages are as of its end.
    pub to: Day,
}

/// One posting as a statement shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    /// In which account.
    pub account_id: AccountId,
    /// The account's natural key.
    pub account_reference: String,
    /// The account's currency.
    pub currency: Currency,
    /// The business day it counts from.
    pub on: Day,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
    /// What it is.
    pub kind: LineKind,
    /// The document or the receipt.
    pub id: Uuid,
    /// Its natural key.
    pub reference: String,
    /// The day a document is due.
    pub due_on: Option<Day>,
    /// In words: how it was paid, or why it came back.
    pub words: Option<String>,
    /// Minor units: owed positive, credited negative.
    pub minor: i64,
}

/// A posting and the balance after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The posting.
    pub posting: Posting,
    /// Minor units owed after it.
    pub balance: i64,
}

/// A document that is open at the end of the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDocument {
    /// The account's natural key.
    pub account_reference: String,
    /// The account's currency.
    pub currency: Currency,
    /// The document.
    pub id: DocumentId,
    /// Its natural key within the account.
    pub reference: String,
    /// What it is.
    pub kind: LineKind,
    /// The day it counts from.
    pub issued_on: Day,
    /// The day it is due.
    pub due_on: Day,
    /// Minor units; negative for a credit note.
    pub minor: i64,
    /// Minor units open; negative for a credit note.
    pub open_minor: i64,
}

/// What one account comes to at the end of the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountFigures {
    /// The account.
    pub id: AccountId,
    /// Its natural key.
    pub reference: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// Its currency.
    pub currency: Currency,
    /// Open documents less what is unapplied, in minor units.
    pub balance: i64,
    /// Open documents past their due day.
    pub overdue: i64,
    /// What is not allocated.
    pub unapplied: i64,
    /// Open documents by age.
    pub buckets: [i64; 8],
    /// Cheques that the bank has not decided on; the debt they are for is still open.
    pub cheques_in_hand: i64,
}

/// Everything of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrencyStatement {
    /// The currency.
    pub currency: Currency,
    /// Minor units owed before the first day.
    pub opening: i64,
    /// The postings of the period in order.
    pub lines: Vec<Line>,
    /// Minor units owed at the end of the last day.
    pub closing: i64,
    /// The accounts.
    pub accounts: Vec<AccountFigures>,
    /// What is open, oldest due first.
    pub open: Vec<OpenDocument>,
}

impl CurrencyStatement {
    /// Sums a figure over the accounts.
    pub fn sum(&self, figure: impl Fn(&AccountFigures) -> i64) -> i64 {
        self.accounts.iter().map(figure).sum()
    }
}

/// Puts the parts of a statement together: a part for each currency the customer has an account in, in the order of
/// their codes.
pub fn by_currency(
    openings: &[(Currency, i64)],
    postings: Vec<Posting>,
    accounts: Vec<AccountFigures>,
    open: Vec<OpenDocument>,
) -> Vec<CurrencyStatement> {
    let mut currencies: Vec<Currency> = accounts.iter().map(|account| account.currency).collect();
    currencies.sort_by_key(|currency| currency.code().to_owned());
    currencies.dedup();
    let part = |currency: Currency| {
        let opening = openings.iter().filter(|(other, _)| *other == currency).map(|(_, minor)| minor).sum();
        let postings = postings.iter().filter(|posting| posting.currency == currency).cloned();
        let (lines, closing) = running(opening, postings);
        CurrencyStatement {
            currency,
            opening,
            lines,
            closing,
            accounts: accounts.iter().filter(|account| account.currency == currency).cloned().collect(),
            open: open.iter().filter(|document| document.currency == currency).cloned().collect(),
        }
    };
    currencies.into_iter().map(part).collect()
}

/// The balance after each posting, and the last one.
pub fn running(opening: i64, postings: impl IntoIterator<Item = Posting>) -> (Vec<Line>, i64) {
    let mut balance = opening;
    let lines = postings.into_iter().map(|posting| {
        balance += posting.minor;
        Line { posting, balance }
    });
    let lines: Vec<Line> = lines.collect();
    (lines, balance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn posting(currency: Currency, minor: i64) -> Posting {
        Posting {
            account_id: AccountId::from_uuid(Uuid::nil()),
            account_reference: "A-1".into(),
            currency,
            on: Day::ymd(2026, 3, 1).unwrap(),
            recorded_at: "2026-03-01T08:00:00Z".parse().unwrap(),
            kind: LineKind::Invoice,
            id: Uuid::nil(),
            reference: "1".into(),
            due_on: None,
            words: None,
            minor,
        }
    }

    fn figures(currency: Currency) -> AccountFigures {
        AccountFigures {
            id: AccountId::from_uuid(Uuid::nil()),
            reference: "A-1".into(),
            legal_entity: "main".into(),
            currency,
            balance: 0,
            overdue: 0,
            unapplied: 0,
            buckets: [0; 8],
            cheques_in_hand: 0,
        }
    }

    #[test]
    fn currencies_stay_apart() {
        let usd: Currency = "USD".parse().unwrap();
        let postings = vec![posting(usd, 5), posting(Currency::AED, 70), posting(Currency::AED, -20)];
        let parts = by_currency(
            &[(Currency::AED, 100)],
            postings,
            vec![figures(usd), figures(Currency::AED), figures(usd)],
            Vec::new(),
        );
        let seen: Vec<_> =
            parts.iter().map(|part| (part.currency.code().to_owned(), part.opening, part.closing)).collect();
        assert_eq!(seen, [("AED".into(), 100, 150), ("USD".into(), 0, 5)]);
        assert_eq!(parts[0].lines.iter().map(|line| line.balance).collect::<Vec<_>>(), [170, 150]);
    }

    #[test]
    fn every_kind_reads_back_its_name() {
        for kind in LineKind::ALL {
            assert_eq!(kind.name().parse::<LineKind>(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }

    proptest! {
        #[test]
        fn the_last_balance_is_the_closing_one(opening in -1_000i64..1_000, minors in proptest::collection::vec(-500i64..500, 0..12)) {
            let postings: Vec<Posting> = minors.iter().map(|minor| posting(Currency::AED, *minor)).collect();
            let (lines, closing) = running(opening, postings);
            prop_assert_eq!(closing, opening + minors.iter().sum::<i64>());
            prop_assert_eq!(lines.last().map_or(opening, |line| line.balance), closing);
        }
    }
}
