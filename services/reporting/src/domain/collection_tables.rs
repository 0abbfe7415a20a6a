//! The collection report as tables, the same for XLSX and PDF.

use documents::Cell;
use kernel::Money;

use super::collection_report::{BUCKETS, CollectionReport};

/// A table of the report.
pub struct Table {
    /// Its heading, also the name of its sheet.
    pub title: &'static str,
    /// Column headings, and whether they hold figures.
    pub columns: Vec<(String, bool)>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// All tables, in reading order.
#[must_use]
pub fn tables(report: &CollectionReport) -> Vec<Table> {
    vec![collected(report), ageing(report), campaigns(report), visits(report), top_debtors(report)]
}

fn columns(words: &[&str], figures: &[&str]) -> Vec<(String, bool)> {
    let words = words.iter().map(|title| ((*title).to_owned(), false));
    words.chain(figures.iter().map(|title| ((*title).to_owned(), true))).collect()
}

fn collected(report: &CollectionReport) -> Table {
    let row = |money: &super::collection_report::Collected| {
        let net = Money::of_minor(money.received.minor() - money.returned.minor(), money.received.currency());
        vec![
            Cell::from(money.received.currency().code()),
            Cell::Integer(money.receipts),
            Cell::Money(money.received),
            Cell::Money(money.returned),
            Cell::Money(net),
        ]
    };
    Table {
        title: "Collected",
        columns: columns(&["Currency"], &["Receipts", "Received", "Returned unpaid", "Net"]),
        rows: report.collected.iter().map(row).collect(),
    }
}

fn ageing(report: &CollectionReport) -> Table {
    let row = |aged: &super::collection_report::AgeingRow| {
        let mut cells = vec![
            Cell::from(aged.legal_entity.as_str()),
            Cell::from(aged.currency.code()),
            Cell::Integer(aged.accounts),
        ];
        cells.extend(aged.buckets.map(|minor| Cell::Money(Money::of_minor(minor, aged.currency))));
        cells.extend([Cell::Money(aged.overdue), Cell::Money(aged.to_collect)]);
        cells
    };
    let figures = ["Accounts"].into_iter().chain(BUCKETS).chain(["Overdue", "To collect"]).collect::<Vec<_>>();
    Table {
        title: "Ageing",
        columns: columns(&["Company", "Currency"], &figures),
        rows: report.ageing.iter().map(row).collect(),
    }
}

fn campaigns(report: &CollectionReport) -> Table {
    let mut rows = Vec::new();
    for campaign in &report.campaigns {
        for (frozen, recovered) in campaign.frozen.iter().zip(&campaign.recovered) {
            rows.push(vec![
                Cell::from(campaign.reference.as_str()),
                Cell::from(campaign.title.as_str()),
                Cell::from(campaign.stage.as_str()),
                Cell::from(frozen.currency().code()),
                Cell::Integer(campaign.targets),
                Cell::Integer(campaign.printed),
                Cell::Integer(campaign.served),
                Cell::Integer(campaign.withdrawn),
                Cell::Integer(campaign.paid),
                Cell::Money(*frozen),
                Cell::Money(*recovered),
            ]);
        }
    }
    Table {
        title: "Campaigns",
        columns: columns(
            &["Campaign", "Title", "Stage", "Currency"],
            &["Targets", "Printed", "Served", "Withdrawn", "Paid in full", "Frozen debt", "Recovered"],
        ),
        rows,
    }
}

fn visits(report: &CollectionReport) -> Table {
    let mut rows = Vec::new();
    for campaign in &report.campaigns {
        for outcome in &campaign.outcomes {
            rows.push(vec![
                Cell::from(campaign.reference.as_str()),
                Cell::from(outcome.outcome.replace('_', " ")),
                Cell::Integer(outcome.count),
            ]);
        }
    }
    Table { title: "Visits", columns: columns(&["Campaign", "Outcome"], &["Visits"]), rows }
}

fn top_debtors(report: &CollectionReport) -> Table {
    let row = |debtor: &super::collection_report::TopDebtor| {
        vec![
            Cell::from(debtor.reference.as_str()),
            Cell::from(debtor.name.as_str()),
            Cell::from(debtor.legal_entity.as_str()),
            Cell::from(debtor.to_collect.currency().code()),
            Cell::Money(debtor.to_collect),
        ]
    };
    Table {
        title: "Largest debts",
        columns: columns(&["Account", "Customer", "Company", "Currency"], &["To collect"]),
        rows: report.top_debtors.iter().map(row).collect(),
    }
}
