//! Makes the files of a report from its figures as issued. Same figures, same bytes.

use documents::{Cell, Column, CsvFile, Press, ReportColumn, Section, Workbook};

use crate::domain::tables::{Paper, Table};
use crate::error::Error;
use crate::store::reports::Report;

/// The report as a workbook: a sheet per table, and one with what the figures mean.
pub fn xlsx(report: &Report) -> Result<Vec<u8>, Error> {
    let failed = |error: documents::WorkbookError| Error::Paper(error.into());
    let paper = report.figures.paper();
    let mut book = Workbook::new(&paper.title).map_err(failed)?;
    for table in &paper.tables {
        let columns = table
            .columns
            .iter()
            .map(|(title, is_figure)| Column::new(title.as_str(), if *is_figure { 16 } else { 26 }))
            .collect::<Vec<_>>();
        let mut sheet = book.sheet(table.title, &columns).map_err(failed)?;
        for row in &table.rows {
            sheet.row(row).map_err(failed)?;
        }
    }
    let mut sheet = book.sheet("Notes", &[Column::new("What the figures mean", 120)]).map_err(failed)?;
    for note in &paper.notes {
        sheet.row(&[Cell::from(note.as_str())]).map_err(failed)?;
    }
    book.finish().map_err(failed)
}

/// One table of the report as CSV; the first one without a name.
pub fn csv(paper: &Paper, table: Option<&str>) -> Result<Vec<u8>, Error> {
    let found = match table {
        Some(code) => paper.tables.iter().find(|table| table.code == code),
        None => paper.tables.first(),
    };
    let table = found.ok_or_else(|| Error::NoSuchTable(table.unwrap_or_default().to_owned()))?;
    let header = table.columns.iter().map(|(title, _)| title.as_str()).collect::<Vec<_>>();
    let mut file = CsvFile::with_byte_order_mark(&header);
    table.rows.iter().for_each(|row| file.row(row));
    Ok(file.finish())
}

/// The report on paper. Burns a core for a moment: call it from a blocking thread.
pub fn pdf(report: &Report) -> Result<Vec<u8>, Error> {
    let failed = |error: documents::PressError| Error::Paper(error.into());
    let paper = report.figures.paper();
    let page = documents::Report {
        landscape: true,
        title: paper.title,
        subtitle: Some(paper.subtitle),
        facts: vec![("Issued by".into(), Cell::from(report.issued_by.as_str()))],
        figures: paper.figures,
        sections: paper.tables.into_iter().map(section).collect(),
        notes: paper.notes,
        footer: format!("Issued {}", report.issued_at),
        ..documents::Report::default()
    };
    Ok(Press::new().and_then(|press| press.report(&page)).map_err(failed)?.bytes)
}

fn section(table: Table) -> Section {
    let columns = table.columns.into_iter().map(|(title, is_figure)| ReportColumn { title, is_figure });
    Section {
        heading: table.title.to_owned(),
        text: table.rows.is_empty().then(|| "Nothing to tell.".to_owned()),
        table: (!table.rows.is_empty()).then(|| documents::Table {
            columns: columns.collect(),
            rows: table.rows,
            total: None,
        }),
    }
}
