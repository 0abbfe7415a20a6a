//! Statements of account on paper and as workbooks.

mod tables;

use documents::{Cell, Column, Figure, Language, Press, Report, ReportColumn, Section, Table, Workbook};
use kernel::Money;

use super::unmade;
use super::words::Words;
use crate::domain::statement::CurrencyStatement;
use crate::error::Error;
use crate::use_cases::state_account::Statement;

use tables::{Rows, age_columns, age_rows, line_columns, line_rows, open_columns, open_rows};

/// The statement as PDF; burns a core for a while.
pub fn pdf(statement: &Statement, language: Language) -> Result<Vec<u8>, Error> {
    let broken = unmade("the statement of account");
    let press = Press::shared().map_err(|why| broken(&why))?;
    Ok(press.report(&report(statement, language)).map_err(|why| broken(&why))?.bytes)
}

fn report(statement: &Statement, language: Language) -> Report {
    let words = Words(language);
    let sections = statement.currencies.iter().flat_map(|part| {
        let code = part.currency.code();
        [
            section(
                format!("{} — {code}", words.of("Movements", "الحركات")),
                line_columns(words),
                line_rows(part, words),
            ),
            section(
                format!("{} — {code}", words.of("Open documents", "المستندات المفتوحة")),
                open_columns(words),
                open_rows(statement, part, words),
            ),
            section(
                format!("{} — {code}", words.of("Ageing", "تقادم الديون")),
                age_columns(words),
                age_rows(part, words),
            ),
        ]
    });
    Report {
        language,
        landscape: true,
        issuer: Some(issuers(statement)),
        title: words.of("Statement of account", "كشف حساب").to_owned(),
        subtitle: Some(name(statement, language).to_owned()),
        facts: facts(statement, words),
        figures: statement.currencies.iter().flat_map(|part| figures(part, words)).collect(),
        sections: sections.collect(),
        notes: notes(words),
        footer: statement.customer.reference.clone(),
    }
}

/// The statement as a workbook: movements, open documents, ageing, and how it was made.
pub fn xlsx(statement: &Statement, language: Language) -> Result<Vec<u8>, Error> {
    let words = Words(language);
    let broken = unmade("the workbook of a statement");
    let fail = |why: documents::WorkbookError| broken(&why);
    let mut book = Workbook::new(words.of("Statement of account", "كشف حساب")).map_err(fail)?;
    let sheets = [
        (words.of("Movements", "الحركات"), line_columns(words), 0),
        (words.of("Open documents", "المستندات المفتوحة"), open_columns(words), 1),
        (words.of("Ageing", "تقادم الديون"), age_columns(words), 2),
    ];
    for (title, columns, which) in sheets {
        let mut headings = vec![Column::new(words.of("Currency", "العملة"), 10)];
        headings.extend(columns.iter().map(|column| Column::new(column.title.as_str(), 18)));
        let mut sheet = book.sheet(title, &headings).map_err(fail)?;
        if language == Language::Arabic {
            sheet.right_to_left();
        }
        for part in &statement.currencies {
            let rows = match which {
                0 => line_rows(part, words),
                1 => open_rows(statement, part, words),
                _ => age_rows(part, words),
            };
            let currency = || Cell::from(part.currency.code());
            for row in rows.rows {
                sheet.row(&[vec![currency()], row].concat()).map_err(fail)?;
            }
            if let Some(total) = rows.total {
                sheet.total(&[vec![currency()], total].concat()).map_err(fail)?;
            }
        }
    }
    let headings = [Column::new(words.of("Setting", "الإعداد"), 28), Column::new(words.of("Value", "القيمة"), 60)];
    let mut sheet = book.sheet(words.of("Settings", "الإعدادات"), &headings).map_err(fail)?;
    if language == Language::Arabic {
        sheet.right_to_left();
    }
    sheet.row(&[words.of("Customer", "العميل").into(), name(statement, language).into()]).map_err(fail)?;
    for (label, value) in facts(statement, words) {
        sheet.row(&[label.into(), value]).map_err(fail)?;
    }
    for part in &statement.currencies {
        let held = part.sum(|account| account.cheques_in_hand);
        if held > 0 {
            let label = format!("{} ({})", in_hand(words), part.currency.code());
            sheet.row(&[label.into(), Money::of_minor(held, part.currency).into()]).map_err(fail)?;
        }
    }
    for note in notes(words) {
        sheet.row(&[Cell::Empty, note.into()]).map_err(fail)?;
    }
    book.finish().map_err(fail)
}

fn section(heading: String, columns: Vec<ReportColumn>, Rows { rows, total }: Rows) -> Section {
    Section { heading, text: None, table: Some(Table { columns, rows, total }) }
}

fn name(statement: &Statement, language: Language) -> &str {
    let customer = &statement.customer;
    match (language, &customer.name_ar) {
        (Language::Arabic, Some(arabic)) => arabic,
        _ => &customer.name,
    }
}

/// The companies that are owed.
fn issuers(statement: &Statement) -> String {
    let accounts = statement.currencies.iter().flat_map(|part| &part.accounts);
    let names: std::collections::BTreeSet<&str> = accounts.map(|account| account.legal_entity.as_str()).collect();
    names.into_iter().collect::<Vec<_>>().join(" · ")
}

fn facts(statement: &Statement, words: Words) -> Vec<(String, Cell)> {
    let known_at = statement.known_at.to_string();
    // Without a blank it stays one word from left to right inside Arabic.
    let known_at = format!("{}Z", &known_at[..19]);
    let facts: [(&str, Cell); 5] = [
        (words.of("Customer number", "رقم العميل"), statement.customer.reference.as_str().into()),
        (words.of("From", "من تاريخ"), statement.period.from.into()),
        (words.of("To; ages as of", "إلى تاريخ (الأعمار في)"), statement.period.to.into()),
        (words.of("As known at", "وفقاً للمعلوم في"), known_at.into()),
        (words.of("Printed on", "تاريخ الطباعة"), statement.made_on.into()),
    ];
    facts.map(|(label, cell)| (label.to_owned(), cell)).into()
}

fn figures(part: &CurrencyStatement, words: Words) -> Vec<Figure> {
    let money = |minor| Cell::from(Money::of_minor(minor, part.currency));
    let figure = |label: &str, minor: i64| Figure {
        label: label.to_owned(),
        value: money(minor),
        note: Some(part.currency.code().to_owned()),
    };
    let mut figures = vec![
        figure(words.of("Opening balance", "الرصيد الافتتاحي"), part.opening),
        figure(words.of("Closing balance", "الرصيد الختامي"), part.closing),
        figure(words.of("Overdue", "متأخر السداد"), part.sum(|account| account.overdue)),
        figure(words.of("Unapplied", "غير مخصص"), part.sum(|account| account.unapplied)),
    ];
    let held = part.sum(|account| account.cheques_in_hand);
    if held > 0 {
        figures.push(figure(in_hand(words), held));
    }
    figures
}

/// What cheques in hand are called; the debt they are for is still in the balance.
fn in_hand(words: Words) -> &'static str {
    words.of("Cheques in hand, not paid yet", "شيكات لم تُحصَّل بعد")
}

fn notes(words: Words) -> Vec<String> {
    let notes = [
        words.of(
            "Basis: days past due are counted from the due date; a document due on the day itself is not due.",
            "الأساس: تُحسب أيام التأخير من تاريخ الاستحقاق، والمستند المستحق في اليوم نفسه غير متأخر.",
        ),
        words.of(
            "Buckets: not due, 1–30, 31–60, 61–90, 91–120, 121–180, 181–365, over 365 days. Unapplied receipts and credits \
             stand beside them; the closing balance is net of them.",
            "الفئات: غير مستحق، 1-30، 31-60، 61-90، 91-120، 121-180، 181-365، أكثر من 365 يوماً. المبالغ غير المخصصة تظهر \
             منفصلة عنها، والرصيد الختامي صافٍ منها.",
        ),
    ];
    notes.map(str::to_owned).into()
}
