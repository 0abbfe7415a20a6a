//! Control totals: what is stated against what was read.

use super::super::amount::minor;
use super::super::finding::{Finding, FindingKind};
use super::super::model::{Direction, Entry, Statement, total};

/// Sums and counts of what was read at one level, to compare with what is stated.
#[derive(Clone, Copy, Default)]
pub struct Control {
    /// Of the amounts.
    pub sum: i64,
    /// Of accounts or groups.
    pub parts: i64,
    /// Of records, continuations among them.
    pub lines: i64,
}

/// What a control record states against what was read.
pub fn compare(
    stated: Option<i64>,
    count: Option<&str>,
    sum: i64,
    counted: i64,
    whose: &str,
    what: &str,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(stated) = stated.filter(|stated| *stated != sum) {
        findings.push(Finding {
            kind: FindingKind::ControlTotal,
            detail: format!("the control total of the {whose} is not the sum of its amounts"),
            difference_minor: Some(stated.saturating_sub(sum)),
        });
    }
    if let Some(count) = count.and_then(minor).filter(|count| *count != counted) {
        let detail = format!("the {whose} states {count} {what}, there are {counted}");
        findings.push(Finding::of(FindingKind::ControlCount, detail));
    }
    findings
}

/// What the details of an account say against its summaries 100 (credits) and 400 (debits), where it has details.
pub fn summary_findings(statement: &Statement) -> Vec<Finding> {
    let check = |(code, direction): (&str, Direction)| {
        let stated = statement.summaries.iter().find(|summary| summary.code == code)?;
        let entries: Vec<&Entry> = statement.entries.iter().filter(|entry| entry.direction == direction).collect();
        let count = i64::try_from(entries.len()).ok()?;
        let sum = total(entries.iter().map(|entry| entry.minor));
        let minor = stated.minor.filter(|minor| *minor != sum && stated.items == Some(count))?;
        Some(Finding {
            kind: FindingKind::ControlTotal,
            detail: format!("the summary {code} is not the sum of its {count} details"),
            difference_minor: Some(minor.saturating_sub(sum)),
        })
    };
    [("100", Direction::Credit), ("400", Direction::Debit)].into_iter().filter_map(check).collect()
}
