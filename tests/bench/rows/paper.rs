//! A thousand bilingual notices through the press, beside the plainest letter the same engine sets.

use documents::{Press, qr_svg};
use serde_json::{Value, json};

use crate::Res;
use crate::figures::{Bar, Line};
use crate::measure::{cpu_seconds, in_turns};
use crate::rows::Bench;

const NOTICES: usize = 1_000;
/// As a print run cuts them.
const A_BATCH: usize = 100;
const NOTICE: &str = include_str!("../../../services/notices/templates/high-debt-final-notice.typ");

/// English only, one document: a table of eight rows and a slip.
const PLAIN: &str = r#"
#let data = json("data.json")
#set page(paper: "a4", margin: 20mm)
#set text(size: 10pt)
#for (place, letter) in data.enumerate() {
  if place > 0 { pagebreak() }
  [= Final notice #letter.number

  #letter.addressee

  #lorem(60)
  #table(columns: (1fr, auto), ..letter.rows.map(row => (row.name, row.amount)).flatten())
  #lorem(40)

  *Pay #letter.amount by #letter.pay_by*]
}
"#;

/// Pages for each processor second, and the bytes of a page.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let press = Press::shared()?;
    let (notices, plain) = (notices()?, plain());
    let mut bytes_a_page = 0.0;
    let ours = async || {
        let before = cpu_seconds()?;
        let (mut bytes, mut pages) = (0, 0);
        for batch in notices.chunks(A_BATCH) {
            let pdf = press
                .sheets(NOTICE, &json!({"template": "high-debt-final-notice v1", "texts": texts(), "pieces": batch}))?;
            (bytes, pages) = (bytes + pdf.bytes.len(), pages + pdf.pages);
        }
        bytes_a_page = as_f64(bytes) / f64::from(pages);
        Ok(as_f64(NOTICES) / (cpu_seconds()? - before))
    };
    let limit = async || {
        let before = cpu_seconds()?;
        press.pdf(PLAIN, &plain)?;
        Ok(as_f64(NOTICES) / (cpu_seconds()? - before))
    };
    let pages = in_turns(bench.options.turns, ours, limit).await?;
    let name = "1,000 notices with Arabic and QR, a cpu second (plain English letter, one PDF)";
    bench.table.add(Line::rate(name, "/cpu s", pages));
    bench.table.add(
        Line::alone("bytes a notice in its batch (weasyprint, a file each: 13.9 KB)", "B", bytes_a_page)
            .bar(Bar::AtMost(20_850.0)),
    );
    Ok(())
}

fn notices() -> Res<Vec<Value>> {
    (1..=NOTICES).map(notice).collect()
}

/// One notice as the service hands it to the template.
fn notice(n: usize) -> Res<Value> {
    let ageing = |en: &str, ar: &str, amount: &str| json!({"en": en, "ar": ar, "amount": amount});
    Ok(json!({
        "number": format!("N-2026-{n:06}"),
        "issue": 1,
        "check_code": "7K3Q-X9VF-MA4",
        "qr": qr_svg(&format!("N-2026-{n:06}.1.7K3QX9VFMA"))?,
        "printed_on": "2026-06-30",
        "pay_by": "2026-07-21",
        "campaign_reference": "C-2026-001",
        "account_reference": format!("A{n:07}"),
        "creditor": "North Cooling LLC",
        "addressee": format!("Customer {n}"),
        "addressee_ar": format!("عميل رقم {n}"),
        "language": "ar",
        "premise": {"community": "Marina Heights", "community_ar": "مرتفعات المارينا", "building": "Tower B", "unit": n.to_string()},
        "frozen_on": "2026-06-25",
        "oldest_due_on": "2025-05-01",
        "currency": "AED",
        "amount": "48,250.75",
        "ageing": [
            ageing("1 to 30 days", "من 1 إلى 30 يوماً", "4,250.75"),
            ageing("31 to 60 days", "من 31 إلى 60 يوماً", "4,000.00"),
            ageing("181 to 365 days", "من 181 إلى 365 يوماً", "40,000.00"),
        ],
    }))
}

/// As long as the texts the service brings along.
fn texts() -> Value {
    let text = |words: usize| {
        let (en, ar) =
            ("the amount below is past due and has not been paid ", "المبلغ المبين أدناه متأخر ولم يسدد بعد ");
        json!({"en": en.repeat(words), "ar": ar.repeat(words)})
    };
    json!({
        "opening": text(3), "authority": {"en": "", "ar": ""}, "payment": text(2), "dispute": text(3), "help": text(1),
        "consequences": text(2), "privacy": text(3),
    })
}

fn plain() -> Value {
    let rows: Vec<Value> = (1..=8).map(|row| json!({"name": format!("Invoice {row}"), "amount": "1,234.50"})).collect();
    let letter = |n: usize| json!({"number": format!("N-{n:06}"), "addressee": format!("Customer {n}"), "rows": rows, "amount": "9,876.00", "pay_by": "2026-07-21"});
    (1..=NOTICES).map(letter).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a rate needs no more than three digits")]
fn as_f64(count: usize) -> f64 {
    count as f64
}
