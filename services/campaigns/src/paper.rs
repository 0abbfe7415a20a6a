//! Defaulter lists on paper and in files. Equal rows give equal bytes.

use documents::{Cell, Column, Language, Press, Report, ReportColumn, Section, Table, Workbook};

use crate::domain::list::{Debtor, ListColumn, Profile};
use crate::error::Error;
use crate::store::lists::DefaulterList;

/// One row of a list, in the columns of its profile.
pub fn cells(profile: &Profile, debtor: &Debtor, number: u32) -> Vec<Cell> {
    profile.columns.iter().map(|column| cell(*column, debtor, number)).collect()
}

fn cell(column: ListColumn, debtor: &Debtor, number: u32) -> Cell {
    match column {
        ListColumn::Number => number.into(),
        ListColumn::AccountReference => debtor.reference.as_str().into(),
        ListColumn::LegalEntity => debtor.legal_entity.as_str().into(),
        ListColumn::DebtorName => debtor.name.as_str().into(),
        ListColumn::DebtorNameAr => debtor.name_ar.as_deref().into(),
        ListColumn::Community => debtor.community.as_deref().into(),
        ListColumn::Building => debtor.building.as_deref().into(),
        ListColumn::Unit => debtor.unit.as_deref().into(),
        ListColumn::Amount => debtor.amount.into(),
        ListColumn::Currency => debtor.currency().code().into(),
        ListColumn::OldestDueOn => debtor.oldest_due_on.into(),
        ListColumn::DaysOverdue => debtor.days_overdue().into(),
        ListColumn::NoticeServedOn => debtor.served_on.into(),
        ListColumn::CutOff => debtor.frozen_on.into(),
    }
}

/// The list as a workbook.
pub fn xlsx(list: &DefaulterList, debtors: &[Debtor]) -> Result<Vec<u8>, Error> {
    let profile = &list.profile;
    let broken = |why: documents::WorkbookError| Error::broken("the workbook of a list", &why);
    let columns: Vec<Column> =
        profile.columns.iter().map(|column| Column::new(column.heading(&profile.languages), width(*column))).collect();
    let mut book = Workbook::new(&format!("{} {}", list.reference, profile.title)).map_err(broken)?;
    let mut sheet = book.sheet(&list.reference, &columns).map_err(broken)?;
    for (debtor, number) in debtors.iter().zip(1..) {
        sheet.row(&cells(profile, debtor, number)).map_err(broken)?;
    }
    book.finish().map_err(broken)
}

const fn width(column: ListColumn) -> u16 {
    match column {
        ListColumn::Number | ListColumn::Currency => 8,
        ListColumn::DebtorName | ListColumn::DebtorNameAr | ListColumn::LegalEntity | ListColumn::Community => 32,
        _ => 18,
    }
}

/// The cover letter as PDF; burns a core for a while.
pub fn cover(press: &Press, list: &DefaulterList, campaign: &str) -> Result<Vec<u8>, Error> {
    let pdf = press.report(&cover_report(list, campaign)).map_err(|why| Error::broken("the cover of a list", &why))?;
    Ok(pdf.bytes)
}

fn cover_report(list: &DefaulterList, campaign: &str) -> Report {
    let profile = &list.profile;
    let made_on = list.created_at.to_string().chars().take(10).collect::<String>();
    let totals = list.totals.iter().map(|total| vec![total.currency().code().into(), (*total).into()]).collect();
    let requirements = vec![
        vec!["Smallest debt, in major units / أقل مبلغ".into(), profile.min_amount.into()],
        vec!["Days overdue, at least / أيام التأخير".into(), profile.min_days_overdue.into()],
        vec!["Notice served before / إشعار مسبق".into(), yes_no(profile.notice_served_required).into()],
    ];
    Report {
        language: Language::English,
        landscape: false,
        issuer: profile.title_ar.as_ref().map(|arabic| format!("{} · {arabic}", profile.title)),
        title: "Defaulter list / قائمة المتخلفين".into(),
        subtitle: Some(format!("{} · {campaign}", list.reference)),
        facts: vec![
            ("Regulator / الجهة".into(), profile.title.as_str().into()),
            ("Made on / التاريخ".into(), made_on.into()),
            ("Debtors / عدد المدينين".into(), list.rows.into()),
        ],
        figures: Vec::new(),
        sections: vec![
            Section {
                heading: "Totals / المجاميع".into(),
                text: None,
                table: Some(Table {
                    columns: vec![ReportColumn::words("Currency / العملة"), ReportColumn::figures("Amount / المبلغ")],
                    rows: totals,
                    total: None,
                }),
            },
            Section {
                heading: "Eligibility / الشروط".into(),
                text: None,
                table: Some(Table {
                    columns: vec![ReportColumn::words("Rule / الشرط"), ReportColumn::figures("Value / القيمة")],
                    rows: requirements,
                    total: None,
                }),
            },
        ],
        notes: vec![
            "The figures are the frozen ones of the approved campaign; paid and withdrawn debtors are not listed."
                .into(),
            format!("SHA-256 of the CSV file: {}", list.sha256),
        ],
        footer: list.reference.clone(),
    }
}

const fn yes_no(yes: bool) -> &'static str {
    if yes { "yes / نعم" } else { "no / لا" }
}
