#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod cell;
mod csv_file;
mod fonts;
mod press;
mod qr;
mod read;
mod report;
mod workbook;
mod world;

pub use cell::{Cell, neutral, plain};
pub use csv_file::CsvFile;
pub use press::{Pdf, Press, PressError};
pub use qr::{QrError, qr_svg};
pub use read::{ReadError, ReadRow, ReadSheet, read_workbook};
pub use report::{Column as ReportColumn, Figure, Language, Report, Section, Table};
pub use workbook::{Column, Sheet, Workbook, WorkbookError};

/// What sets the type, as it is named in a print manifest.
pub const ENGINE: &str = "typst 0.15.1";
