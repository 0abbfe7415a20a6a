//! This service's settings: the table `[accounts]`.

use kernel::Currency;
use serde::Deserialize;

/// Defaults are here; every key can be left out.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The currency of rows that name none. Without it such rows are refused, unless the import says a currency.
    pub currency: Option<Currency>,
}
