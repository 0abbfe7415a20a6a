//! The registrations of a month as a workbook.

use documents::{Cell, Column, Language, Workbook};

use super::unmade;
use super::words::Words;
use crate::domain::contact::Validity;
use crate::error::Error;
use crate::use_cases::report_registrations::Registrations;

/// Customers, accounts, and totals.
pub fn xlsx(report: &Registrations, language: Language) -> Result<Vec<u8>, Error> {
    let words = Words(language);
    let broken = unmade("the workbook of registrations");
    let fail = |why: documents::WorkbookError| broken(&why);
    let text = |text: &Option<String>| text.as_deref().map_or(Cell::Empty, Cell::from);
    let mut book = Workbook::new(words.of("Registrations", "التسجيلات")).map_err(fail)?;

    let headings = [
        Column::new(words.of("Customer number", "رقم العميل"), 18),
        Column::new(words.of("Name", "الاسم"), 32),
        Column::new(words.of("Segment", "الفئة"), 16),
        Column::new(words.of("Telephone", "الهاتف"), 20),
        Column::new(words.of("Telephone is", "حالة الهاتف"), 16),
        Column::new(words.of("E-mail", "البريد الإلكتروني"), 28),
        Column::new(words.of("E-mail is", "حالة البريد"), 16),
        Column::new(words.of("Missing", "بيانات ناقصة"), 32),
    ];
    let mut sheet = book.sheet(words.of("Customers", "العملاء"), &headings).map_err(fail)?;
    if language == Language::Arabic {
        sheet.right_to_left();
    }
    for one in &report.customers {
        let customer = &one.customer;
        sheet
            .row(&[
                customer.reference.as_str().into(),
                customer.name.as_str().into(),
                text(&customer.segment),
                text(&customer.phone),
                validity(one.phone, words).into(),
                text(&customer.email),
                validity(one.email, words).into(),
                one.missing().join(", ").into(),
            ])
            .map_err(fail)?;
    }

    let headings = [
        Column::new(words.of("Account", "الحساب"), 18),
        Column::new(words.of("Customer number", "رقم العميل"), 18),
        Column::new(words.of("Company", "الشركة"), 28),
        Column::new(words.of("Premise known", "العقار معروف"), 16),
    ];
    let mut sheet = book.sheet(words.of("Accounts", "الحسابات"), &headings).map_err(fail)?;
    if language == Language::Arabic {
        sheet.right_to_left();
    }
    for account in &report.accounts {
        let known = if account.has_premise { words.of("yes", "نعم") } else { words.of("no", "لا") };
        sheet
            .row(&[
                account.reference.as_str().into(),
                account.customer_reference.as_str().into(),
                account.legal_entity.as_str().into(),
                known.into(),
            ])
            .map_err(fail)?;
    }

    let headings = [Column::new(words.of("Total", "المجموع"), 32), Column::new(words.of("Value", "القيمة"), 16)];
    let mut sheet = book.sheet(words.of("Totals", "المجاميع"), &headings).map_err(fail)?;
    if language == Language::Arabic {
        sheet.right_to_left();
    }
    for (label, count) in totals(report, words) {
        sheet.row(&[label.into(), i64::try_from(count).unwrap_or(i64::MAX).into()]).map_err(fail)?;
    }
    book.finish().map_err(fail)
}

fn totals(report: &Registrations, words: Words) -> Vec<(String, usize)> {
    let mut totals = vec![
        (words.of("Customers", "العملاء").to_owned(), report.customers.len()),
        (words.of("Accounts", "الحسابات").to_owned(), report.accounts.len()),
    ];
    for kind in [Validity::Plausible, Validity::Implausible, Validity::Missing] {
        let (phone, email) = report.count(kind);
        totals.push((format!("{}: {}", words.of("Telephone", "الهاتف"), validity(kind, words)), phone));
        totals.push((format!("{}: {}", words.of("E-mail", "البريد الإلكتروني"), validity(kind, words)), email));
    }
    totals
}

fn validity(kind: Validity, words: Words) -> &'static str {
    match kind {
        Validity::Plausible => words.of("plausible", "مقبول"),
        Validity::Implausible => words.of("implausible", "غير مقبول"),
        Validity::Missing => words.of("missing", "غير متوفر"),
    }
}
