//! The worked examples of others, read from where the real data is, come out to their last digit.

#[cfg(test)]
use super::*;
use crate::domain::kpi::{collection_effectiveness, dso};

/// The examples, each as the lines of its entry; `None`, said aloud, when they are not there.
fn examples() -> Option<Vec<Example>> {
    let near = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    #[expect(clippy::disallowed_methods, reason = "says where the real data is")]
    let folder = std::env::var("DUNLIN_REAL_DATA").unwrap_or_else(|_| near.to_owned());
    let path = format!("{folder}/kpi/worked_examples.yaml");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED: {path} is not there; set DUNLIN_REAL_DATA");
        return None;
    };
    Some(text.split("\n- id: ").skip(1).map(|entry| Example(entry.to_owned())).collect())
}

/// One entry of the file: plain keys and values, no two of one name but in lists.
struct Example(String);

impl Example {
    fn id(&self) -> &str {
        self.0.lines().next().unwrap_or_default().trim()
    }

    /// Every value of a key, in order, as it stands there.
    fn all(&self, key: &str) -> Vec<String> {
        let start = format!("{key}:");
        let value = |line: &str| {
            let line = line.trim().trim_start_matches("- ");
            let value = line.strip_prefix(&start)?.trim().trim_matches('\'');
            (!value.is_empty()).then(|| value.to_owned())
        };
        self.0.lines().filter_map(value).collect()
    }

    /// The items of a list of bare values.
    fn items(&self, key: &str) -> Vec<String> {
        let start = format!("{key}:");
        let after = self.0.lines().skip_while(|line| line.trim() != start).skip(1);
        after.map_while(|line| line.trim().strip_prefix("- ")).map(|item| item.trim_matches('\'').to_owned()).collect()
    }

    fn text(&self, key: &str) -> String {
        self.all(key).into_iter().next().unwrap_or_else(|| panic!("{} has no {key}", self.id()))
    }

    /// A decimal with at most two digits behind the point, in hundredths.
    fn hundredths(&self, key: &str) -> i64 {
        hundredths(&self.text(key))
    }

    fn number(&self, key: &str) -> i64 {
        self.text(key).parse().unwrap()
    }
}

fn hundredths(text: &str) -> i64 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{rest:0<2}").parse().unwrap()
}

/// Four decimals as the two that are published, half up.
fn two(ratio: Option<String>) -> String {
    let digits: i64 = ratio.unwrap().replace('.', "").parse().unwrap();
    let cents = (digits + 50).div_euclid(100);
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn periods(example: &Example) -> Vec<(i64, i64)> {
    let sales = example.all("sales").into_iter().map(|sales| hundredths(&sales));
    sales.zip(example.all("days").into_iter().map(|days| days.parse().unwrap())).collect()
}

fn check(example: &Example) {
    match example.id() {
        "dso-simple-annual" => {
            let found =
                dso(example.hundredths("receivables"), example.hundredths("credit_sales"), example.number("days"));
            assert_eq!(two(found), example.text("dso_days"));
        }
        "dso-simple-90" => {
            let sales = example.items("credit_sales_by_month").iter().map(|sales| hundredths(sales)).sum();
            let found = dso(example.hundredths("receivables"), sales, example.number("days"));
            assert_eq!(two(found), example.text("dso_days"));
        }
        "dso-countback-30" | "dso-countback-calendar" => {
            let found = exhaustion(example.hundredths("receivables"), &periods(example));
            assert_eq!((two(Some(found.days)), found.unexplained), (example.text("dso_days"), 0));
        }
        "dso-zero-sales" => {
            let found = exhaustion(example.hundredths("receivables"), &periods(example));
            assert_eq!(two(Some(found.days)), example.text("dso_days"));
            assert_eq!(found.unexplained, example.hundredths("unexplained_balance"));
        }
        "cei-quarter" => {
            let found = collection_effectiveness_per_month(
                example.hundredths("beginning_receivables"),
                example.hundredths("credit_sales_total"),
                example.number("months"),
                example.hundredths("ending_total"),
                example.hundredths("ending_current"),
            );
            assert_eq!(two(found), example.text("cei_percent"));
        }
        "cei-year" => {
            let found = collection_effectiveness(
                example.hundredths("beginning_receivables"),
                example.hundredths("credit_sales_total"),
                example.hundredths("ending_total"),
                example.hundredths("ending_current"),
            );
            assert_eq!(two(found), example.text("cei_percent"));
        }
        "roll-30-60" => {
            let found =
                roll_rate(example.hundredths("bucket_30_59_last_month"), example.hundredths("of_that_now_60_89"));
            assert_eq!(two(found), example.text("roll_rate_percent"));
        }
        "ecl-matrix-ifrs9-ex12" => check_provisions(example),
        "late-interest-uk-1000" => check_interest(example),
        other => panic!("nobody computes {other}"),
    }
}

fn check_provisions(example: &Example) {
    let gross = example.all("gross").into_iter().map(|gross| hundredths(&gross));
    let rates = example.all("rate_percent").into_iter().map(|rate| hundredths(&rate));
    let matrix: Vec<Exposure> =
        gross.zip(rates).map(|(gross, basis_points)| Exposure { gross, basis_points }).collect();
    assert_eq!(matrix.len(), 5);
    assert_eq!(matrix.iter().map(|row| row.gross).sum::<i64>(), example.hundredths("total_gross"));
    let expected: Vec<i64> = example.items("allowance_by_bucket").iter().map(|minor| hundredths(minor)).collect();
    assert_eq!(provisions(&matrix), expected);
    assert_eq!(expected.iter().sum::<i64>(), example.hundredths("total_allowance"));
}

fn check_interest(example: &Example) {
    let debt = example.hundredths("debt");
    let rate = example.hundredths("base_rate_percent") + example.hundredths("plus_percent");
    assert_eq!(late_interest(debt, rate, 365), example.hundredths("per_year"));
    assert_eq!(late_interest(debt, rate, example.number("days_late")), example.hundredths("interest"));
    assert_eq!(fixed_compensation(debt), example.hundredths("fixed_compensation"));
}

#[test]
fn real_data_kpi_worked_examples() {
    let Some(examples) = examples() else { return };
    assert!(examples.len() >= 10, "only {} examples were read", examples.len());
    examples.iter().for_each(check);
}
