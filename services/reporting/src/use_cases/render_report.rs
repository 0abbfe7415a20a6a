//! Makes the files of a report from its figures as issued. Same figures, same bytes.

use documents::{Cell, Column, Figure, Press, Report, ReportColumn, Section, Workbook};

use crate::domain::collection_tables::tables;
use crate::error::Error;
use crate::store::reports;

/// What the figures mean; printed with them.
const DEFINITIONS: [&str; 4] = [
    "Ageing is by due date; day 0 is not due. Figures are the newest balances heard when the report was issued.",
    "To collect = overdue − unapplied − disputed − promised − on plan, per account, never below zero.",
    "Recovered counts what was received from targets within the campaign's window, of each at most its frozen debt. \
     It is not the effect of the campaign: that is measured against the hold-out.",
    "Amounts of different currencies are never added.",
];

/// The report as a workbook, a sheet per table.
pub fn xlsx(report: &reports::Report) -> Result<Vec<u8>, Error> {
    let paper = |error: documents::WorkbookError| Error::Paper(error.into());
    let mut book = Workbook::new(&title(report)).map_err(paper)?;
    for table in tables(&report.figures) {
        let columns = table
            .columns
            .iter()
            .map(|(title, is_figure)| Column::new(title.as_str(), if *is_figure { 16 } else { 26 }))
            .collect::<Vec<_>>();
        let mut sheet = book.sheet(table.title, &columns).map_err(paper)?;
        for row in &table.rows {
            sheet.row(row).map_err(paper)?;
        }
    }
    book.finish().map_err(paper)
}

/// The report on paper. Burns a core for a moment: call it from a blocking thread.
pub fn pdf(report: &reports::Report) -> Result<Vec<u8>, Error> {
    let paper = |error: documents::PressError| Error::Paper(error.into());
    let sections = tables(&report.figures).into_iter().map(|table| Section {
        heading: table.title.to_owned(),
        text: table.rows.is_empty().then(|| "Nothing in this month.".to_owned()),
        table: (!table.rows.is_empty()).then(|| documents::Table {
            columns: table
                .columns
                .iter()
                .map(|(title, is_figure)| ReportColumn { title: title.clone(), is_figure: *is_figure })
                .collect(),
            rows: table.rows,
            total: None,
        }),
    });
    let page = Report {
        landscape: true,
        title: title(report),
        subtitle: Some(format!("{} to {}", report.first_day, report.as_of)),
        facts: vec![("Issued by".into(), Cell::from(report.issued_by.as_str()))],
        figures: key_figures(report),
        sections: sections.collect(),
        notes: DEFINITIONS.map(str::to_owned).to_vec(),
        footer: format!("Issued {}", report.issued_at),
        ..Report::default()
    };
    Ok(Press::new().and_then(|press| press.report(&page)).map_err(paper)?.bytes)
}

fn title(report: &reports::Report) -> String {
    format!("Collection report {}", &report.first_day.to_string()[..7])
}

fn key_figures(report: &reports::Report) -> Vec<Figure> {
    let collected = report.figures.collected.iter().map(|money| Figure {
        label: "Received".into(),
        value: Cell::Money(money.received),
        note: Some(money.received.currency().code().to_owned()),
    });
    let recovered = report.figures.campaigns.iter().flat_map(|campaign| &campaign.recovered).map(|money| Figure {
        label: "Recovered from targets".into(),
        value: Cell::Money(*money),
        note: Some(money.currency().code().to_owned()),
    });
    collected.chain(recovered).take(4).collect()
}
