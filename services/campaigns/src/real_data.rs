//! The published segmentation examples through our own compiler, on the database of the test.

use std::path::Path;

use kernel::Day;
use serde_json::Value as JsonValue;
use store::{Value, params};
use testkit::TestService;

use crate::domain::catalogue::{Catalogue, Field, Kind, Label};
use crate::domain::compile::compile;
use crate::domain::parse::parse;
use crate::store::bound;

const fn field(name: &'static str, kind: Kind, column: &'static str) -> Field {
    Field { name, label: Label { en: name, ar: name }, kind, column, options: &[] }
}

static ACCOUNTS: Catalogue = Catalogue {
    minor_worth: "minor_worth",
    fields: &[
        field("name", Kind::Text, "name"),
        field("city", Kind::Text, "city"),
        field("segment", Kind::Text, "segment"),
        field("country", Kind::Text, "country"),
        field("balance", Kind::Amount, "balance_minor"),
        field("overdue", Kind::Amount, "overdue_minor"),
        field("dpd", Kind::Integer, "dpd"),
        field("disputed", Kind::Boolean, "disputed"),
        field("creditLimit", Kind::Amount, "credit_limit_minor"),
        field("score", Kind::Integer, "score"),
        field("lastPayment", Kind::Day, "last_payment"),
    ],
};

const COLUMNS: [(&str, &str); 13] = [
    ("id", "text"),
    ("name", "text"),
    ("city", "text"),
    ("segment", "text"),
    ("country", "text"),
    ("balance_minor", "bigint"),
    ("overdue_minor", "bigint"),
    ("dpd", "bigint"),
    ("disputed", "boolean"),
    ("credit_limit_minor", "bigint"),
    ("score", "bigint"),
    ("last_payment", "date"),
    ("minor_worth", "bigint"),
];

fn row(line: &str) -> Vec<Value> {
    let cells: Vec<Option<&str>> = line.split(',').map(|cell| (cell != "\\N").then_some(cell)).collect();
    let text = |place: usize| Value::from(cells[place]);
    let whole = |place: usize| Value::from(cells[place].map(|cell| cell.parse::<i64>().unwrap()));
    let minor = |place: usize| Value::from(cells[place].map(|cell| cell.replace('.', "").parse::<i64>().unwrap()));
    vec![
        text(0),
        text(1),
        text(2),
        text(3),
        text(4),
        minor(5),
        minor(6),
        whole(7),
        cells[8].map(|cell| cell == "true").into(),
        minor(9),
        whole(10),
        cells[13].map(|cell| cell.parse::<Day>().unwrap()).into(),
        10_i64.into(),
    ]
}

#[tokio::test]
async fn real_data_segmentation_examples() {
    #[expect(clippy::disallowed_methods, reason = "the place of the real data is told by the environment")]
    let root = std::env::var("DUNLIN_REAL_DATA")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned());
    let folder = Path::new(&root).join("rules");
    let Ok(csv) = std::fs::read_to_string(folder.join("accounts.csv")) else {
        eprintln!("no real data at {}: the segmentation examples were not checked", folder.display());
        return;
    };
    let examples: JsonValue =
        serde_json::from_str(&std::fs::read_to_string(folder.join("segmentation_examples.json")).unwrap()).unwrap();
    let service = TestService::start(crate::service()).await;
    let tx = service.ctx().begin().await.unwrap();
    tx.stage("sample", &COLUMNS, csv.lines().skip(1).map(row).collect()).await.unwrap();
    for case in examples["cases"].as_array().unwrap() {
        let rule = parse(&case["query"], &ACCOUNTS, "").unwrap();
        let condition = compile(&rule, &ACCOUNTS, Day::ymd(2024, 5, 1).unwrap(), 1);
        let values: Vec<Value> = condition.params.iter().map(bound).collect();
        let sql = format!("select id from sample where {} order by id", condition.whole);
        let found: Vec<String> = tx.all(&sql, &params(&values), |row| row.get("id")).await.unwrap();
        assert_eq!(serde_json::json!(found), case["expected_ids"], "{}: {sql}", case["id"]);
    }
}
