//! Reading receivables: a record of text becomes entries of the books, or refusals that say where and why.

mod columns;
mod detect;
mod fields;
mod ibm;
mod layout;
mod mapping;
mod native;
mod rows;

pub use columns::{CellType, Column, REFUSAL_COLUMNS, columns};
pub use detect::{Confidence, Detected, detect};
pub use fields::shown;
pub use layout::{Form, Kind, Layout, Terms, cleaned};
pub use mapping::Mapping;
pub use rows::{AccountRow, CustomerRow, DocumentRow, Entry, HoldRow, PremiseRow, ReceiptRow, Refused};
