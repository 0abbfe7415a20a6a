//! The collection report as tables, the same for XLSX and PDF.

use documents::{Cell, Figure};
use kernel::Money;

use super::collection_report::{BUCKETS, CollectionReport};
use super::tables::{Paper, Table, columns, money_figure};

/// What the figures mean; printed with them.
const DEFINITIONS: [&str; 4] = [
    "Ageing is by due date; day 0 is not due. Figures are the newest balances heard when the report was issued.",
    "To collect = overdue − unapplied − disputed − promised − on plan, per account, never below zero.",
    "Recovered counts what was received from targets within the campaign's window, of each at most its frozen debt. \
     It is not the effect of the campaign: that is measured against the hold-out.",
    "Amounts of different currencies are never added.",
];

/// The report as it is read.
#[must_use]
pub fn paper(report: &CollectionReport) -> Paper {
    let month = report.first_day.to_string()[..7].to_owned();
    Paper {
        title: format!("Collection report {month}"),
        subtitle: format!("{} to {}", report.first_day, report.as_of),
        file_stem: format!("collection-report-{month}"),
        figures: figures(report),
        tables: vec![collected(report), ageing(report), campaigns(report), visits(report), top_debtors(report)],
        notes: DEFINITIONS.map(str::to_owned).to_vec(),
    }
}

fn figures(report: &CollectionReport) -> Vec<Figure> {
    let collected = report.collected.iter().map(|money| money_figure("Received", money.received));
    let recovered = report.campaigns.iter().flat_map(|campaign| &campaign.recovered);
    collected.chain(recovered.map(|money| money_figure("Recovered from targets", *money))).take(4).collect()
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
        code: "collected",
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
        code: "ageing",
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
        code: "campaigns",
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
    Table { code: "visits", title: "Visits", columns: columns(&["Campaign", "Outcome"], &["Visits"]), rows }
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
        code: "largest-debts",
        title: "Largest debts",
        columns: columns(&["Account", "Customer", "Company", "Currency"], &["To collect"]),
        rows: report.top_debtors.iter().map(row).collect(),
    }
}
