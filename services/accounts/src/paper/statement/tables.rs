//! The tables of a statement: movements, open documents, ages.

use documents::{Cell, ReportColumn};
use kernel::Money;

use crate::domain::ageing::BUCKETS;
use crate::domain::statement::{CurrencyStatement, Line, OpenDocument};
use crate::paper::words::Words;
use crate::use_cases::state_account::Statement;

/// Rows of a table and the one that sums them up.
pub struct Rows {
    pub rows: Vec<Vec<Cell>>,
    pub total: Option<Vec<Cell>>,
}

pub fn line_columns(words: Words) -> Vec<ReportColumn> {
    vec![
        ReportColumn::figures(words.of("Date", "التاريخ")),
        ReportColumn::words(words.of("Account", "الحساب")),
        ReportColumn::words(words.of("Posting", "البيان")),
        ReportColumn::words(words.of("Reference", "المرجع")),
        ReportColumn::figures(words.of("Due", "تاريخ الاستحقاق")),
        ReportColumn::figures(words.of("Charges", "مدين")),
        ReportColumn::figures(words.of("Credits", "دائن")),
        ReportColumn::figures(words.of("Balance", "الرصيد")),
    ]
}

pub fn line_rows(part: &CurrencyStatement, words: Words) -> Rows {
    let money = |minor| Cell::from(Money::of_minor(minor, part.currency));
    let opening = words.of("Opening balance", "الرصيد الافتتاحي");
    let row = |line: &Line| {
        let posting = &line.posting;
        vec![
            posting.on.into(),
            posting.account_reference.as_str().into(),
            words.line(posting.kind).into(),
            posting.reference.as_str().into(),
            posting.due_on.into(),
            Some(posting.minor).filter(|minor| *minor > 0).map_or(Cell::Empty, money),
            Some(-posting.minor).filter(|minor| *minor > 0).map_or(Cell::Empty, money),
            money(line.balance),
        ]
    };
    let first = vec![
        Cell::Empty,
        Cell::Empty,
        opening.into(),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        money(part.opening),
    ];
    let minors = || part.lines.iter().map(|line| line.posting.minor);
    let total = vec![
        Cell::Empty,
        Cell::Empty,
        words.of("Closing balance", "الرصيد الختامي").into(),
        Cell::Empty,
        Cell::Empty,
        money(minors().filter(|minor| *minor > 0).sum()),
        money(-minors().filter(|minor| *minor < 0).sum::<i64>()),
        money(part.closing),
    ];
    Rows { rows: std::iter::once(first).chain(part.lines.iter().map(row)).collect(), total: Some(total) }
}

pub fn open_columns(words: Words) -> Vec<ReportColumn> {
    vec![
        ReportColumn::words(words.of("Account", "الحساب")),
        ReportColumn::words(words.of("Document", "المستند")),
        ReportColumn::words(words.of("Reference", "المرجع")),
        ReportColumn::figures(words.of("Issued", "تاريخ الإصدار")),
        ReportColumn::figures(words.of("Due", "تاريخ الاستحقاق")),
        ReportColumn::figures(words.of("Days past due", "أيام التأخير")),
        ReportColumn::figures(words.of("Amount", "المبلغ")),
        ReportColumn::figures(words.of("Open", "المتبقي")),
    ]
}

pub fn open_rows(statement: &Statement, part: &CurrencyStatement, words: Words) -> Rows {
    let money = |minor| Cell::from(Money::of_minor(minor, part.currency));
    let row = |document: &OpenDocument| {
        vec![
            document.account_reference.as_str().into(),
            words.line(document.kind).into(),
            document.reference.as_str().into(),
            document.issued_on.into(),
            document.due_on.into(),
            statement.period.to.days_since(document.due_on).max(0).into(),
            money(document.minor),
            money(document.open_minor),
        ]
    };
    let mut total = vec![Cell::Empty; 8];
    total[0] = words.of("Total", "المجموع").into();
    total[7] = money(part.open.iter().map(|document| document.open_minor).sum());
    Rows { rows: part.open.iter().map(row).collect(), total: Some(total) }
}

pub fn age_columns(words: Words) -> Vec<ReportColumn> {
    vec![
        ReportColumn::words(words.of("Days past due", "أيام التأخير")),
        ReportColumn::figures(words.of("Open", "المتبقي")),
    ]
}

pub fn age_rows(part: &CurrencyStatement, words: Words) -> Rows {
    let money = |minor| Cell::from(Money::of_minor(minor, part.currency));
    let bucket = |place: usize| vec![words.bucket(place).into(), money(part.sum(|account| account.buckets[place]))];
    let mut rows: Vec<Vec<Cell>> = (0..BUCKETS.len()).map(bucket).collect();
    let unapplied = part.sum(|account| account.unapplied);
    rows.push(vec![words.of("Unapplied receipts and credits", "إيصالات وإشعارات غير مخصصة").into(), money(-unapplied)]);
    let total = vec![words.of("Closing balance", "الرصيد الختامي").into(), money(part.closing)];
    Rows { rows, total: Some(total) }
}
