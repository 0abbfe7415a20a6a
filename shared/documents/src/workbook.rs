//! XLSX files, written row by row in constant memory. Same rows, same bytes.

use chrono::{DateTime, Utc};
use kernel::Money;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use crate::{Cell, neutral};

/// A workbook being written.
pub struct Workbook {
    book: rust_xlsxwriter::Workbook,
}

/// One sheet of it. Rows go top to bottom.
pub struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    formats: Formats,
    next_row: u32,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    title: String,
    width: u16,
}

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The creation time of every workbook: a real one would make equal workbooks differ.
const CREATED: DateTime<Utc> = DateTime::from_timestamp_nanos(946_684_800_000_000_000);
/// A spreadsheet keeps 15 digits of a number; longer amounts are written as text.
const MOST_EXACT_MINOR: u64 = 999_999_999_999_999;

impl Column {
    /// A column with its heading and its width in characters.
    #[must_use]
    pub fn new(title: impl Into<String>, width: u16) -> Self {
        Self { title: title.into(), width }
    }
}

impl Workbook {
    /// An empty workbook with a title in its properties.
    pub fn new(title: &str) -> Result<Self, WorkbookError> {
        let mut book = rust_xlsxwriter::Workbook::new();
        let created = ExcelDateTime::from_timestamp(CREATED.timestamp())?;
        let properties = DocProperties::new().set_title(title).set_author("Dunlin").set_creation_datetime(&created);
        book.set_properties(&properties);
        Ok(Self { book })
    }

    /// Adds a sheet with a heading row that stays in sight. The name has at most 31 characters and none of `[]:*?/\`.
    pub fn sheet(&mut self, name: &str, columns: &[Column]) -> Result<Sheet<'_>, WorkbookError> {
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        let formats = Formats::new();
        for (place, column) in (0..).zip(columns) {
            sheet.set_column_width(place, f64::from(column.width))?;
            sheet.write_string_with_format(0, place, neutral(&column.title), &formats.header)?;
        }
        Ok(Sheet { sheet, formats, next_row: 1 })
    }

    /// The finished file.
    pub fn finish(mut self) -> Result<Vec<u8>, WorkbookError> {
        Ok(self.book.save_to_buffer()?)
    }
}

impl Sheet<'_> {
    /// Writes the sheet from right to left, for Arabic.
    pub fn right_to_left(&mut self) {
        self.sheet.set_right_to_left(true);
    }

    /// Writes one row.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), WorkbookError> {
        self.write(cells, false)
    }

    /// Writes one row in bold, for totals.
    pub fn total(&mut self, cells: &[Cell]) -> Result<(), WorkbookError> {
        self.write(cells, true)
    }

    fn write(&mut self, cells: &[Cell], bold: bool) -> Result<(), WorkbookError> {
        for (place, cell) in (0..).zip(cells) {
            self.cell(place, cell, bold)?;
        }
        self.next_row += 1;
        Ok(())
    }

    fn cell(&mut self, place: u16, cell: &Cell, bold: bool) -> Result<(), WorkbookError> {
        let (row, formats) = (self.next_row, &self.formats);
        match cell {
            Cell::Empty => {}
            Cell::Money(money) if money.minor().unsigned_abs() <= MOST_EXACT_MINOR => {
                let format = formats.money(money.currency().exponent(), bold);
                self.sheet.write_number_with_format(row, place, as_number(*money), &format)?;
            }
            Cell::Day(day) => {
                self.sheet.write_datetime_with_format(row, place, &as_excel_day(*day)?, &formats.day(bold))?;
            }
            #[expect(
                clippy::cast_precision_loss,
                reason = "a spreadsheet has no other number; counts stay far below 2^53"
            )]
            Cell::Integer(number) => {
                self.sheet.write_number_with_format(row, place, *number as f64, &formats.integer(bold))?;
            }
            Cell::Percent(share) => {
                let number = f64::from(share.get()) / 10_000.0;
                self.sheet.write_number_with_format(row, place, number, &formats.percent(bold))?;
            }
            text => {
                self.sheet.write_string_with_format(row, place, text.machine_text(), &formats.text(bold))?;
            }
        }
        Ok(())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a spreadsheet has no other number; the caller keeps to 15 digits")]
fn as_number(money: Money) -> f64 {
    money.minor() as f64 / 10_f64.powi(money.currency().exponent().try_into().unwrap_or(2))
}

fn as_excel_day(day: kernel::Day) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::parse_from_str(&day.to_string())
}

/// How cells look.
struct Formats {
    header: Format,
    base: Format,
}

impl Formats {
    fn new() -> Self {
        let base = Format::new().set_font_name("Calibri").set_font_size(11);
        let header = base
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_font_color(Color::White)
            .set_background_color(Color::RGB(0x0F_4C_5C))
            .set_border_bottom(FormatBorder::Thin);
        Self { header, base }
    }

    fn text(&self, bold: bool) -> Format {
        if bold { self.base.clone().set_bold().set_border_top(FormatBorder::Thin) } else { self.base.clone() }
    }

    fn money(&self, digits: u32, bold: bool) -> Format {
        let fraction = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(digits as usize)) };
        self.text(bold).set_num_format(format!("#,##0{fraction};[Red]-#,##0{fraction}"))
    }

    fn day(&self, bold: bool) -> Format {
        self.text(bold).set_num_format("yyyy-mm-dd")
    }

    fn integer(&self, bold: bool) -> Format {
        self.text(bold).set_num_format("#,##0")
    }

    fn percent(&self, bold: bool) -> Format {
        self.text(bold).set_num_format("0.00%")
    }
}
