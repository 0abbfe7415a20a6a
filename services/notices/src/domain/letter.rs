//! What stands on a notice, ready for the template.

use kernel::{Day, Money};
use serde::Serialize;

use super::code::Code;
use super::target::Target;

/// One notice as the template reads it. All figures are text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Letter {
    number: String,
    issue: u32,
    check_code: String,
    /// An SVG.
    qr: String,
    printed_on: Day,
    pay_by: Day,
    campaign_reference: String,
    account_reference: String,
    creditor: String,
    addressee: String,
    addressee_ar: Option<String>,
    language: String,
    premise: Option<Door>,
    frozen_on: Day,
    oldest_due_on: Option<Day>,
    currency: String,
    amount: String,
    ageing: Vec<AgeingRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Door {
    community: String,
    community_ar: Option<String>,
    building: String,
    unit: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct AgeingRow {
    en: &'static str,
    ar: &'static str,
    amount: String,
}

/// The overdue buckets of `AccountBalance::ageing`, which begins with what is not due yet.
const OVERDUE: [(&str, &str); 7] = [
    ("1 to 30 days", "من 1 إلى 30 يوماً"),
    ("31 to 60 days", "من 31 إلى 60 يوماً"),
    ("61 to 90 days", "من 61 إلى 90 يوماً"),
    ("91 to 120 days", "من 91 إلى 120 يوماً"),
    ("121 to 180 days", "من 121 إلى 180 يوماً"),
    ("181 to 365 days", "من 181 إلى 365 يوماً"),
    ("More than 365 days", "أكثر من 365 يوماً"),
];
const LESS: (&str, &str) =
    ("Less credits, disputed and deferred amounts", "ناقص الأرصدة الدائنة والمبالغ المعترض عليها والمؤجلة");
const OTHER: (&str, &str) = ("Other amounts", "مبالغ أخرى");

impl Letter {
    /// The letter of one issue of a notice. `qr` is the picture of `code`.
    pub fn new(target: &Target, code: &Code, qr: String, printed_on: Day) -> Self {
        let premise = target.premise.as_ref().map(|premise| Door {
            community: premise.community.clone(),
            community_ar: premise.community_ar.clone(),
            building: premise.building.clone(),
            unit: premise.unit.clone(),
        });
        Self {
            number: code.number.to_string(),
            issue: code.issue,
            check_code: code.number.check_code(),
            qr,
            printed_on,
            pay_by: target.pay_by,
            campaign_reference: target.campaign_reference.clone(),
            account_reference: target.account_reference.clone(),
            creditor: target.legal_entity.clone(),
            addressee: target.customer_name.clone(),
            addressee_ar: target.customer_name_ar.clone(),
            language: target.language.clone(),
            premise,
            frozen_on: target.frozen_on,
            oldest_due_on: target.oldest_due_on,
            currency: target.amount.currency().to_string(),
            amount: target.amount.grouped(),
            ageing: ageing_rows(target),
        }
    }
}

/// The overdue buckets that hold something, and a last row that leads to the amount to pay.
fn ageing_rows(target: &Target) -> Vec<AgeingRow> {
    let [_, overdue @ ..] = target.ageing;
    let row =
        |(en, ar), minor| AgeingRow { en, ar, amount: Money::of_minor(minor, target.amount.currency()).grouped() };
    let mut rows: Vec<AgeingRow> = OVERDUE
        .into_iter()
        .zip(overdue)
        .filter(|(_, minor)| *minor != 0)
        .map(|(label, minor)| row(label, minor))
        .collect();
    let rest = target.amount.minor().saturating_sub(overdue.iter().fold(0, |sum, minor| sum.saturating_add(*minor)));
    if rest != 0 {
        rows.push(row(if rest < 0 { LESS } else { OTHER }, rest));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample;

    fn rows(ageing: [i64; 8], amount: i64) -> Vec<(&'static str, String)> {
        let (target, _) = sample::pieces().remove(0);
        let amount = Money::of_minor(amount, target.amount.currency());
        let rows = ageing_rows(&Target { ageing, amount, ..target });
        rows.into_iter().map(|row| (row.en, row.amount)).collect()
    }

    #[test]
    fn itemises_up_to_the_amount_to_pay() {
        let row = |label, amount: &str| (label, amount.to_owned());
        assert_eq!(rows([900, 0, 0, 0, 0, 0, 150_000, 0], 150_000), [row("181 to 365 days", "1,500.00")]);
        let expected = [row("1 to 30 days", "10.00"), row("More than 365 days", "20.00"), row(LESS.0, "-5.00")];
        assert_eq!(rows([0, 1_000, 0, 0, 0, 0, 0, 2_000], 2_500), expected);
        assert_eq!(rows([0; 8], 100), [row(OTHER.0, "1.00")]);
    }
}
