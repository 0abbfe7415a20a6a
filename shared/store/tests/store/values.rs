//! Every type goes in and comes out as it was.

use kernel::{AccountId, BasisPoints, Currency, Day, Role, Timestamp, Version};
use serde::{Deserialize, Serialize};
use store::{Conn, Json, Row, Store, StoreError, Value, Word};

use crate::fresh::on_fresh_store;

const COLUMNS: [&str; 13] =
    ["place", "yes", "number", "real", "words", "bytes", "day", "at", "id", "json", "currency", "role", "share"];

#[derive(Clone, Debug, Default, PartialEq)]
struct Kinds {
    yes: Option<bool>,
    number: Option<i64>,
    real: Option<f64>,
    words: Option<String>,
    bytes: Option<Vec<u8>>,
    day: Option<Day>,
    at: Option<Timestamp>,
    id: Option<AccountId>,
    json: Option<serde_json::Value>,
    currency: Option<Currency>,
    role: Option<Role>,
    share: Option<BasisPoints>,
}

impl Kinds {
    fn values(&self, place: i64) -> Vec<Value> {
        let Self { yes, number, real, words, bytes, day, at, id, json, currency, role, share } = self.clone();
        vec![
            place.into(),
            yes.into(),
            number.into(),
            real.into(),
            words.into(),
            bytes.into(),
            day.into(),
            at.into(),
            id.into(),
            json.into(),
            currency.into(),
            role.into(),
            share.into(),
        ]
    }

    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            yes: row.get("yes")?,
            number: row.get("number")?,
            real: row.get("real")?,
            words: row.get("words")?,
            bytes: row.get("bytes")?,
            day: row.get("day")?,
            at: row.get("at")?,
            id: row.get("id")?,
            json: row.get("json")?,
            currency: row.get("currency")?,
            role: row.get("role")?,
            share: row.get("share")?,
        })
    }
}

fn examples() -> Vec<Kinds> {
    let full = Kinds {
        yes: Some(true),
        number: Some(i64::MIN),
        real: Some(-25.204_849_301),
        words: Some("tab\there\nnew line\r\\N back\\slash 'quote' \"double\" مرحبا 🙂 $1".into()),
        bytes: Some(vec![0, 1, 9, 10, 92, 255]),
        day: Day::ymd(2024, 2, 29),
        at: Some("1969-12-31T23:59:59.999999Z".parse().unwrap()),
        id: Some("acc_0190f3a1b2c37d4e8f60718293a4b5c6".parse().unwrap()),
        json: Some(serde_json::json!({"b": [1, "two\n\\", null, {"deep": "\t"}], "a": 12.5})),
        currency: Some(Currency::AED),
        role: Some(Role::Planner),
        share: BasisPoints::try_from(1_000).ok(),
    };
    let edges = Kinds {
        yes: Some(false),
        number: Some(i64::MAX),
        real: Some(3.0),
        words: Some(String::new()),
        bytes: Some(Vec::new()),
        day: Day::ymd(1, 1, 1),
        at: Some("9999-12-31T00:00:00Z".parse().unwrap()),
        json: Some(serde_json::json!(5)),
        ..full.clone()
    };
    let text_as_json = Kinds { json: Some("a plain text".into()), words: Some("\\N".into()), ..Kinds::default() };
    vec![Kinds::default(), full, edges, text_as_json]
}

async fn stored(conn: &Conn) -> Vec<Kinds> {
    conn.all("select * from kinds order by place", &[], Kinds::read).await.unwrap()
}

#[tokio::test]
async fn bound_values_come_back_as_they_were() {
    on_fresh_store(|store| async move {
        let sql = format!("insert into kinds ({}) values ({})", COLUMNS.join(", "), store::placeholders(1, 13));
        let tx = store.begin().await.unwrap();
        for (place, kinds) in (0..).zip(examples()) {
            tx.execute(&sql, &store::params(&kinds.values(place))).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(stored(&store.read()).await, examples());
    })
    .await;
}

#[tokio::test]
async fn bulk_values_come_back_as_they_were() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        let rows = (0..).zip(examples()).map(|(place, kinds)| kinds.values(place)).collect();
        assert_eq!(tx.insert_many("kinds", &COLUMNS, rows).await.unwrap(), 4);
        tx.commit().await.unwrap();
        assert_eq!(stored(&store.read()).await, examples());
    })
    .await;
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stage {
    InApproval,
}

#[tokio::test]
async fn serde_types_are_words_and_json() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        let sql = "insert into kinds (place, words, json, number) values ($1, $2, $3, $4)";
        let list = Json(vec![Stage::InApproval]);
        tx.execute(sql, &[&1, &Word(Stage::InApproval), &list, &Version::FIRST]).await.unwrap();
        tx.one("select words, json, number from kinds", &[], |row| {
            assert_eq!(row.get::<String>("words")?, "in_approval");
            assert_eq!(row.get::<Word<Stage>>("words")?.0, Stage::InApproval);
            assert_eq!(row.get::<Json<Vec<Stage>>>("json")?, list);
            assert_eq!(row.get::<Version>("number")?, Version::FIRST);
            Ok(())
        })
        .await
        .unwrap();
        let unfit = tx.execute("update kinds set words = $1", &[&Word(vec![1])]).await;
        assert!(matches!(unfit, Err(StoreError::Invalid(_))), "{unfit:?}");
    })
    .await;
}

#[tokio::test]
async fn instants_and_days_compare_in_sql() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        let instants = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000001Z", "2026-01-01T04:00:00+04:00"];
        for (place, at) in (0i64..).zip(instants) {
            let at: Timestamp = at.parse().unwrap();
            let day = Day::ymd(2026, 1, 1).unwrap().plus(place);
            tx.execute("insert into kinds (place, at, day) values ($1, $2, $3)", &[&place, &at, &day]).await.unwrap();
        }
        let midnight: Timestamp = instants[0].parse().unwrap();
        let sql = "select count(*) as n from kinds where at <= $1 and day < $2";
        let third = Day::ymd(2026, 1, 3).unwrap();
        let n: i64 = tx.one(sql, &[&midnight, &third], |row| row.get("n")).await.unwrap();
        assert_eq!(n, 1);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_read_names_the_column_and_the_type() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        tx.execute("insert into kinds (place, words) values (1, 'abc')", &[]).await.unwrap();
        let said = refusals(&tx).await;
        assert!(said[0].contains("`words`") && said[0].contains("expected bigint, found TEXT"), "{said:?}");
        assert!(said[1].contains("`number`") && said[1].contains("null"), "{said:?}");
        assert!(said[2].contains("no column `nowhere`"), "{said:?}");
        assert!(said[3].contains("`words`") && said[3].contains("not a currency"), "{said:?}");
    })
    .await;
}

async fn refusals(conn: &Conn) -> Vec<String> {
    let sql = "select words, number from kinds";
    let mut said = Vec::new();
    conn.one(sql, &[], |row| {
        said.extend(row.get::<i64>("words").err());
        said.extend(row.get::<i64>("number").err());
        said.extend(row.get::<i64>("nowhere").err());
        said.extend(row.get::<Currency>("words").err());
        Ok(())
    })
    .await
    .unwrap();
    said.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_missing_parameter_is_refused() {
    on_fresh_store(|store: Store| async move {
        let missing = store.read().all("select $1 as a, $2 as b", &[&"one"], |_| Ok(())).await;
        assert!(missing.is_err());
    })
    .await;
}
