//! Targets and withdrawals at rest.

use contracts::campaigns::{TargetsReleased, WithdrawnTarget};
use kernel::{CampaignId, MemberId, Money, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, Value};

use crate::domain::target::Target;

const COLUMNS: [&str; 21] = [
    "member_id",
    "step",
    "campaign_id",
    "campaign_reference",
    "campaign_title",
    "template",
    "pay_by",
    "account_id",
    "account_reference",
    "legal_entity",
    "customer_name",
    "customer_name_ar",
    "language",
    "premise",
    "amount_minor",
    "currency",
    "oldest_due_on",
    "ageing",
    "frozen_on",
    "state",
    "released_at",
];
const TYPES: [&str; 21] = [
    "uuid",
    "bigint",
    "uuid",
    "text",
    "text",
    "text",
    "date",
    "uuid",
    "text",
    "text",
    "text",
    "text",
    "text",
    "jsonb",
    "bigint",
    "text",
    "date",
    "jsonb",
    "date",
    "text",
    "timestamptz",
];

/// Keeps the targets of a release; who already left stays out, who is known already stays as is.
pub async fn add(tx: &Tx, released: &TargetsReleased, now: Timestamp) -> Result<(), StoreError> {
    let columns: Vec<(&str, &str)> = COLUMNS.into_iter().zip(TYPES).collect();
    tx.stage("released_now", &columns, rows(released, now)).await?;
    let names = COLUMNS.join(", ");
    let sql = format!(
        "insert into targets ({names}) select {names} from released_now where true
         on conflict (member_id, step) do nothing"
    );
    tx.execute(&sql, &[]).await?;
    let sql = "update targets set state = 'withdrawn' where state = 'released'
        and member_id in (select member_id from released_now)
        and member_id in (select member_id from withdrawals)";
    tx.execute(sql, &[]).await.map(|_| ())
}

fn rows(released: &TargetsReleased, now: Timestamp) -> Vec<Vec<Value>> {
    let row = |item: &contracts::campaigns::ReleasedTarget| -> Vec<Value> {
        vec![
            item.member_id.into(),
            released.step.into(),
            released.campaign_id.into(),
            released.reference.as_str().into(),
            released.title.as_str().into(),
            released.template.as_str().into(),
            released.pay_by.into(),
            item.account_id.into(),
            item.account_reference.as_str().into(),
            item.legal_entity.as_str().into(),
            item.customer_name.as_str().into(),
            item.customer_name_ar.as_deref().into(),
            item.language.as_str().into(),
            item.premise.as_ref().map(Json).into(),
            item.amount.minor().into(),
            item.amount.currency().into(),
            item.oldest_due_on.into(),
            Json(item.ageing).into(),
            item.frozen_on.into(),
            "released".into(),
            now.into(),
        ]
    };
    released.items.iter().map(row).collect()
}

/// Remembers who left, and takes their waiting targets out.
pub async fn withdraw(tx: &Tx, campaign_id: CampaignId, items: &[WithdrawnTarget]) -> Result<(), StoreError> {
    let columns = [
        ("member_id", "uuid"),
        ("campaign_id", "uuid"),
        ("account_id", "uuid"),
        ("reason", "text"),
        ("withdrawn_at", "timestamptz"),
    ];
    let row = |item: &WithdrawnTarget| -> Vec<Value> {
        vec![
            item.member_id.into(),
            campaign_id.into(),
            item.account_id.into(),
            item.reason.as_str().into(),
            item.at.into(),
        ]
    };
    tx.stage("withdrawn_now", &columns, items.iter().map(row).collect()).await?;
    let sql = "insert into withdrawals (member_id, campaign_id, account_id, reason, withdrawn_at)
        select member_id, campaign_id, account_id, reason, withdrawn_at from withdrawn_now where true
        on conflict (member_id) do nothing";
    tx.execute(sql, &[]).await?;
    let sql = "update targets set state = 'withdrawn'
        where state = 'released' and member_id in (select member_id from withdrawn_now)";
    tx.execute(sql, &[]).await.map(|_| ())
}

/// How many targets of a campaign wait for paper, by template.
pub async fn waiting_templates(conn: &Conn, campaign_id: CampaignId) -> Result<Vec<(String, i64)>, StoreError> {
    let sql = "select template, count(*) as targets from targets
        where campaign_id = $1 and state = 'released' group by template order by template";
    conn.all(sql, &[&campaign_id], |row| Ok((row.get("template")?, row.get("targets")?))).await
}

/// The human reference of a campaign that released targets.
pub async fn campaign_reference(conn: &Conn, campaign_id: CampaignId) -> Result<Option<String>, StoreError> {
    let sql = "select campaign_reference from targets where campaign_id = $1 limit 1";
    conn.optional(sql, &[&campaign_id], |row| row.get("campaign_reference")).await
}

/// The targets of a campaign that wait for a template.
pub async fn waiting(conn: &Conn, campaign_id: CampaignId, template: &str) -> Result<Vec<Target>, StoreError> {
    let sql = "select * from targets where campaign_id = $1 and template = $2 and state = 'released'";
    conn.all(sql, &[&campaign_id, &template], read).await
}

/// The target a notice was printed for.
pub async fn load(conn: &Conn, member_id: MemberId, step: u32) -> Result<Target, StoreError> {
    conn.one("select * from targets where member_id = $1 and step = $2", &[&member_id, &step], read).await
}

/// Reads a target from a row that holds all columns of `targets`.
pub fn read(row: &Row) -> Result<Target, StoreError> {
    Ok(Target {
        member_id: row.get("member_id")?,
        step: row.get("step")?,
        campaign_id: row.get("campaign_id")?,
        campaign_reference: row.get("campaign_reference")?,
        pay_by: row.get("pay_by")?,
        account_id: row.get("account_id")?,
        account_reference: row.get("account_reference")?,
        legal_entity: row.get("legal_entity")?,
        customer_name: row.get("customer_name")?,
        customer_name_ar: row.get("customer_name_ar")?,
        language: row.get("language")?,
        premise: row.get::<Option<Json<_>>>("premise")?.map(|premise| premise.0),
        amount: Money::of_minor(row.get("amount_minor")?, row.get("currency")?),
        oldest_due_on: row.get("oldest_due_on")?,
        ageing: row.get::<Json<_>>("ageing")?.0,
        frozen_on: row.get("frozen_on")?,
    })
}
