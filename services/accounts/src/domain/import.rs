//! Reading receivables: a record of text becomes entries of the books, or refusals that say where and why.

mod fields;
mod ibm;
mod layout;
mod native;
mod rows;

pub use layout::{Form, Kind, Layout, Terms};
pub use rows::{AccountRow, CustomerRow, DocumentRow, Entry, HoldRow, PremiseRow, ReceiptRow, Refused};
