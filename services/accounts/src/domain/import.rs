//! Reading receivables: a record of text becomes entries of the books, or refusals that say where and why.

mod columns;
mod detect;
mod encoding;
mod fields;
mod findings;
mod ibm;
mod layout;
mod mapping;
mod native;
mod profile;
mod rows;
mod values;
mod walk;

pub use columns::{CellType, Column, REFUSAL_COLUMNS, columns};
pub use detect::{Confidence, Detected, detect, detect_profile};
pub use encoding::{Encoding, UTF8_MARK};
pub use fields::shown;
pub use findings::{Finding, FindingKind, Findings};
pub use layout::{AnyLayout, Form, Kind, Layout, NamedProfile, Terms, cleaned, is_layout_name};
pub use mapping::Mapping;
pub use profile::{Field, Profile, built_in};
pub use rows::{AccountRow, AliasRow, CustomerRow, DocumentRow, Entry, HoldRow, PremiseRow, ReceiptRow, Refused};
pub use values::Settled;
pub use walk::{DueDays, Line, Survey, Taken, Walk, heads};
