//! Workbooks, written and read back.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use documents::{Cell, Column, Workbook, read_workbook};
use kernel::{BasisPoints, Currency, Day, Money};

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new("Defaulters").unwrap();
    let columns = [
        Column::new("name", 30),
        Column::new("amount", 14),
        Column::new("due on", 12),
        Column::new("days", 8),
        Column::new("share", 8),
    ];
    let mut sheet = book.sheet("defaulters", &columns).unwrap();
    sheet
        .row(&[
            "سارة".into(),
            Money::of_minor(123_450, Currency::AED).into(),
            Day::ymd(2026, 3, 31).into(),
            Cell::Integer(90),
            BasisPoints::try_from(1_250).unwrap().into(),
        ])
        .unwrap();
    sheet.row(&["=cmd|' /C calc'!A0".into(), Cell::Empty, Cell::Empty, Cell::Integer(-1)]).unwrap();
    sheet.total(&["total".into(), Money::of_minor(9_007_199_254_740_993, Currency::AED).into()]).unwrap();
    let mut empty = book.sheet("notes", &[Column::new("note", 60)]).unwrap();
    empty.right_to_left();
    book.finish().unwrap()
}

#[test]
fn equal_rows_give_equal_bytes() {
    assert_eq!(workbook(), workbook());
}

#[test]
fn reads_back_what_was_written() {
    let sheets = read_workbook(&workbook()).unwrap();
    assert_eq!(sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["defaulters", "notes"]);
    let rows: Vec<(u32, Vec<&str>)> =
        sheets[0].rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect();
    assert_eq!(rows[0], (1, vec!["name", "amount", "due on", "days", "share"]));
    assert_eq!(rows[1], (2, vec!["سارة", "1234.5", "2026-03-31", "90", "0.125"]));
    assert_eq!(rows[2], (3, vec!["'=cmd|' /C calc'!A0", "", "", "-1", ""]));
    assert_eq!(rows[3].1[1], "90071992547409.93", "an amount too long for a spreadsheet number stays exact");
}
