//! A customer's statement of account: over all accounts, currencies apart, as the books knew it at an instant.

use kernel::{Day, Timestamp};
use store::Conn;

use crate::domain::statement::{CurrencyStatement, Period, by_currency};
use crate::error::Error;
use crate::store::customers::Customer;
use crate::store::statement;

/// More postings do not fit a statement; a shorter period does.
pub const MOST_LINES: u32 = 20_000;

/// A statement, ready to be shown.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Whose.
    pub customer: Customer,
    /// The days it covers.
    pub period: Period,
    /// As known at this instant.
    pub known_at: Timestamp,
    /// The day it was asked for.
    pub made_on: Day,
    /// A part for each currency.
    pub currencies: Vec<CurrencyStatement>,
}

/// States the accounts of a customer. Every part is read as known at the same instant, so that they add up whatever is
/// posted meanwhile.
pub async fn state_account(
    conn: &Conn,
    customer: Customer,
    period: Period,
    known_at: Timestamp,
    made_on: Day,
) -> Result<Statement, Error> {
    let id = customer.id;
    let postings = statement::postings(conn, id, period, known_at, MOST_LINES + 1).await?;
    if postings.len() > MOST_LINES as usize {
        return Err(Error::PeriodTooLong);
    }
    let openings = statement::openings(conn, id, period.from, known_at).await?;
    let accounts = statement::figures(conn, id, period.to, known_at).await?;
    let open = statement::open_documents(conn, id, period.to, known_at).await?;
    let currencies = by_currency(&openings, postings, accounts, open);
    Ok(Statement { customer, period, known_at, made_on, currencies })
}
