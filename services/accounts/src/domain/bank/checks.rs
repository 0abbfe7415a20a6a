//! What does not add up.

use std::collections::{BTreeSet, HashMap};

use super::finding::{Finding, FindingKind};
use super::model::{Direction, Format, Statement, Status, total};
use super::{bai2, keys};

/// Looks at a statement by itself.
pub fn within(statement: &Statement) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(unbalanced(statement));
    findings.extend(batches(statement));
    findings.extend(totals(statement));
    findings.extend(repeated(statement));
    let foreign = statement.entries.iter().filter(|entry| entry.currency.is_some()).count();
    if foreign > 0 {
        let detail = format!("{foreign} entries are in another currency than {}", statement.currency);
        findings.push(Finding::of(FindingKind::EntryCurrency, detail));
    }
    if statement.format == Format::Bai2 {
        findings.extend(bai2::summary_findings(statement));
    }
    findings
}

/// Opening and booked entries against closing. A report of summaries alone cannot be checked.
fn unbalanced(statement: &Statement) -> Option<Finding> {
    let (opening, closing) = statement.opening.as_ref().zip(statement.closing.as_ref())?;
    if statement.format == Format::Bai2 && statement.entries.is_empty() {
        return None;
    }
    let computed = opening.minor.saturating_add(statement.net());
    (computed != closing.minor).then(|| Finding {
        kind: FindingKind::Unbalanced,
        detail: "the opening balance and the booked entries do not make the closing balance".into(),
        difference_minor: Some(closing.minor.saturating_sub(computed)),
    })
}

fn batches(statement: &Statement) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, entry) in (1..).zip(&statement.entries) {
        let sum = total(entry.transactions.iter().map(|one| one.direction.signed(one.minor)));
        let stated = entry.direction.signed(entry.minor);
        if sum != stated {
            findings.push(Finding {
                kind: FindingKind::BatchDiffers,
                detail: format!("the transactions of entry {number} do not make its amount"),
                difference_minor: Some(stated.saturating_sub(sum)),
            });
        }
        let has = i64::try_from(entry.transactions.len()).unwrap_or(i64::MAX);
        if let Some(stated) = entry.stated_transactions.filter(|stated| *stated != has) {
            let detail = format!("entry {number} states {stated} transactions and tells of {has}");
            findings.push(Finding::of(FindingKind::ControlCount, detail));
        }
    }
    findings
}

/// The totals of `TxsSummry`: all, credits and debits.
fn totals(statement: &Statement) -> Vec<Finding> {
    let mut findings = Vec::new();
    let wanted =
        [("TtlNtries", None), ("TtlCdtNtries", Some(Direction::Credit)), ("TtlDbtNtries", Some(Direction::Debit))];
    for (code, direction) in wanted {
        let Some(stated) = statement.summaries.iter().find(|summary| summary.code == code) else { continue };
        let entries = statement.entries.iter().filter(|entry| direction.is_none_or(|wanted| entry.direction == wanted));
        let (count, sum) = entries.fold((0, 0_i64), |(count, sum), entry| (count + 1, sum.saturating_add(entry.minor)));
        if let Some(minor) = stated.minor.filter(|minor| *minor != sum) {
            findings.push(Finding {
                kind: FindingKind::ControlTotal,
                detail: format!("{code} is not the sum of the entries"),
                difference_minor: Some(minor.saturating_sub(sum)),
            });
        }
        if let Some(items) = stated.items.filter(|items| *items != count) {
            findings.push(Finding::of(
                FindingKind::ControlCount,
                format!("{code} states {items} entries, there are {count}"),
            ));
        }
    }
    findings
}

/// The same line twice may be right; somebody should look.
fn repeated(statement: &Statement) -> Option<Finding> {
    let mut seen: HashMap<String, u64> = HashMap::new();
    for entry in statement.entries.iter().filter(|entry| entry.status == Status::Booked) {
        *seen.entry(keys::fingerprint(entry)).or_default() += 1;
    }
    let again: u64 = seen.values().map(|count| count - 1).sum();
    let detail = format!("{again} entries say exactly what another one of this statement says");
    (again > 0).then(|| Finding::of(FindingKind::EntriesRepeated, detail))
}

/// A statement of the same account that is known already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its number and page.
    pub sequence: i64,
    /// The page, 1 where it has none.
    pub page: i64,
    /// The year it ends in.
    pub year: i64,
    /// Its closing balance.
    pub closing_minor: Option<i64>,
}

/// How many missing numbers are listed.
const MOST_MISSING: i64 = 20;

/// Looks at a statement beside the known ones of its account and format. Numbers may begin anew each year.
pub fn against_earlier(statement: &Statement, year: i64, earlier: &[Earlier]) -> Vec<Finding> {
    let Some(number) = statement.sequence else { return Vec::new() };
    let page = statement.page.unwrap_or(1);
    let mut findings = Vec::new();
    let same_year: Vec<&Earlier> = earlier.iter().filter(|one| one.year == year).collect();
    if same_year.iter().any(|one| (one.sequence, one.page) == (number, page)) {
        let detail = format!("number {number} belongs to another statement of this account");
        findings.push(Finding::of(FindingKind::SequenceRepeated, detail));
        return findings;
    }
    let known: BTreeSet<i64> = same_year.iter().map(|one| one.sequence).collect();
    if let Some(before) = known.range(..number).next_back().filter(|before| number - **before > 1) {
        let missing = number - before - 1;
        let listed: Vec<String> =
            (before + 1..number).take(usize::try_from(MOST_MISSING).unwrap_or(20)).map(|n| n.to_string()).collect();
        let more = if missing > MOST_MISSING { ", …" } else { "" };
        let detail = format!("{missing} statements are missing before this one: {}{more}", listed.join(", "));
        findings.push(Finding::of(FindingKind::SequenceGap, detail));
    }
    let before = same_year.iter().filter(|one| follows(one, number, page)).max_by_key(|one| one.page);
    let closed = before.and_then(|one| one.closing_minor).zip(statement.opening.as_ref());
    if let Some((closed, opening)) = closed.filter(|(closed, opening)| *closed != opening.minor) {
        findings.push(Finding {
            kind: FindingKind::OpeningDiffers,
            detail: "does not open where the statement before it closed".into(),
            difference_minor: Some(opening.minor.saturating_sub(closed)),
        });
    }
    findings
}

/// Whether the known statement stands right before a number and page.
const fn follows(before: &Earlier, number: i64, page: i64) -> bool {
    if page > 1 { before.sequence == number && before.page == page - 1 } else { before.sequence == number - 1 }
}

#[cfg(test)]
mod tests {
    use super::super::{read, samples};
    use super::*;

    fn kinds(findings: &[Finding]) -> Vec<FindingKind> {
        findings.iter().map(|finding| finding.kind).collect()
    }

    #[test]
    fn tells_gaps_repeats_and_other_openings() {
        let statement = &read(samples::MT940.as_bytes()).unwrap()[0];
        let earlier = |sequence, closing_minor| Earlier { sequence, page: 1, year: 2026, closing_minor };
        assert_eq!(kinds(&against_earlier(statement, 2026, &[])), []);
        assert_eq!(kinds(&against_earlier(statement, 2026, &[earlier(11, Some(100_000))])), []);
        assert_eq!(kinds(&against_earlier(statement, 2026, &[earlier(11, Some(1))])), [FindingKind::OpeningDiffers]);
        assert_eq!(kinds(&against_earlier(statement, 2026, &[earlier(12, None)])), [FindingKind::SequenceRepeated]);
        let gap = against_earlier(statement, 2026, &[earlier(9, None)]);
        assert_eq!(kinds(&gap), [FindingKind::SequenceGap]);
        assert!(gap[0].detail.ends_with("10, 11"), "{}", gap[0].detail);
        assert_eq!(kinds(&against_earlier(statement, 2027, &[earlier(9, None)])), [], "numbers begin anew each year");
    }

    #[test]
    fn tells_what_does_not_add_up() {
        let text = samples::MT940.replace("EUR1140,50", "EUR1150,50");
        let findings = &read(text.as_bytes()).unwrap()[0].findings;
        assert_eq!(kinds(findings), [FindingKind::Unbalanced]);
        assert_eq!(findings[0].difference_minor, Some(1_000));
    }
}
