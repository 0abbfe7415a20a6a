//! This service's settings: the table `[accounts]`.

use kernel::Currency;
use serde::Deserialize;

use crate::domain::cash_application::OldestFirst;

/// Defaults are here; every key can be left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The currency of rows that name none. Without it such rows are refused, unless the import says a currency.
    pub currency: Option<Currency>,
    /// How bank statements are applied: the table `[accounts.bank]`.
    pub bank: Bank,
}

/// How bank statements are applied.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Bank {
    /// When a payment whose account is known, but not its documents, pays the oldest due first: `never`, `account_named` (it
    /// names the account), `payer_known` (also when only the payer's bank account or name tells the account).
    pub oldest_first: OldestFirst,
    /// Whether what the bank charges for a returned payment is charged on to the debtor by a debit note.
    pub charge_return_fees: bool,
}

impl Default for Bank {
    fn default() -> Self {
        Self { oldest_first: OldestFirst::AccountNamed, charge_return_fees: true }
    }
}
