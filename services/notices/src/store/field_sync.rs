//! What phones pull and push, at rest: the feed of changes, the items they sent, the bytes they brought.

mod blobs;
pub mod pull;

use std::collections::BTreeMap;

use kernel::{DeviceId, PersonId, Timestamp};
use serde_json::Value as JsonValue;
use store::{Conn, Json, Row, StoreError, Tx, Value, Word};
use uuid::Uuid;

use crate::domain::mutations::{AnswerCode, Status};

pub use blobs::{KeptBlob, find_blob, keep_blob};

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entity {
    /// A stop, as phones call it.
    Task,
    /// A round.
    Round,
}

impl Entity {
    const fn name(self) -> &'static str {
        match self {
            Self::Task => "task",
            Self::Round => "round",
        }
    }
}

/// What a phone has to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// It is new on the phone.
    Created,
    /// It changed.
    Updated,
    /// It is to be forgotten.
    Deleted,
}

impl Op {
    const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Deleted => "deleted",
        }
    }
}

/// One line of the feed.
#[derive(Clone, Debug)]
pub struct Change {
    pub seq: i64,
    pub is_task: bool,
    pub id: Uuid,
    pub op: Op,
}

/// Adds a line to a person's feed. The number comes from a locked counter, so that the order of the numbers is the
/// order of the commits and no pull can miss one.
pub async fn tell(tx: &Tx, person: PersonId, entity: Entity, id: Uuid, op: Op) -> Result<(), StoreError> {
    let seq = tx.next_number(&format!("field:{person}")).await?;
    let sql =
        "insert into field_changes (person_id, seq, entity, entity_id, op, changed_at) values ($1, $2, $3, $4, $5, $6)";
    let now = tx.store().clock().now();
    tx.execute(sql, &[&person, &seq, &entity.name(), &id, &op.name(), &now]).await.map(|_| ())
}

/// Adds the same line to many feeds: `(whose, about what)`.
pub async fn tell_many(tx: &Tx, entity: Entity, op: Op, told: &[(PersonId, Uuid)]) -> Result<(), StoreError> {
    let mut by_person: BTreeMap<PersonId, Vec<Uuid>> = BTreeMap::new();
    told.iter().for_each(|(person, id)| by_person.entry(*person).or_default().push(*id));
    let now = tx.store().clock().now();
    let mut rows = Vec::with_capacity(told.len());
    for (person, ids) in by_person {
        let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        let first = tx.next_numbers(&format!("field:{person}"), count).await?;
        rows.extend(ids.into_iter().zip(first..).map(|(id, seq)| -> Vec<Value> {
            vec![person.into(), seq.into(), entity.name().into(), id.into(), op.name().into(), now.into()]
        }));
    }
    let columns = ["person_id", "seq", "entity", "entity_id", "op", "changed_at"];
    tx.insert_many("field_changes", &columns, rows).await.map(|_| ())
}

/// Where a person's feed stands.
pub async fn newest(conn: &Conn, person: PersonId) -> Result<i64, StoreError> {
    let sql = "select coalesce(max(seq), 0) as newest from field_changes where person_id = $1";
    conn.one(sql, &[&person], |row| row.get("newest")).await
}

/// The lines after `seq`, at most `limit`.
pub async fn changes_after(conn: &Conn, person: PersonId, seq: i64, limit: i64) -> Result<Vec<Change>, StoreError> {
    let sql =
        "select seq, entity, entity_id, op from field_changes where person_id = $1 and seq > $2 order by seq limit $3";
    conn.all(sql, &[&person, &seq, &limit], |row| {
        let op = match row.get::<String>("op")?.as_str() {
            "created" => Op::Created,
            "updated" => Op::Updated,
            _ => Op::Deleted,
        };
        Ok(Change {
            seq: row.get("seq")?,
            is_task: row.get::<String>("entity")? == "task",
            id: row.get("entity_id")?,
            op,
        })
    })
    .await
}

/// Whether this person ever had this on a phone.
pub async fn was_told(conn: &Conn, person: PersonId, id: Uuid) -> Result<bool, StoreError> {
    let sql = "select count(*) as lines from field_changes where entity_id = $1 and person_id = $2";
    let lines: i64 = conn.one(sql, &[&id, &person], |row| row.get("lines")).await?;
    Ok(lines > 0)
}

/// An item a phone sent, as kept.
#[derive(Clone, Debug)]
pub struct KeptItem {
    pub device_id: DeviceId,
    pub person_id: PersonId,
    pub number: i64,
    pub mutation_id: Uuid,
    pub name: String,
    pub item: JsonValue,
    pub item_sha256: String,
    pub status: Status,
    pub code: Option<AnswerCode>,
    pub message: Option<String>,
    pub entity_version: Option<i64>,
    pub forced: bool,
    pub received_at: Timestamp,
}

const ITEM: &str = "select device_id, person_id, number, mutation_id, name, item, item_sha256, status, code, message,
    entity_version, forced, received_at from field_mutations";

fn item_of(row: &Row) -> Result<KeptItem, StoreError> {
    Ok(KeptItem {
        device_id: row.get("device_id")?,
        person_id: row.get("person_id")?,
        number: row.get("number")?,
        mutation_id: row.get("mutation_id")?,
        name: row.get("name")?,
        item: row.get("item")?,
        item_sha256: row.get("item_sha256")?,
        status: row.get::<Word<_>>("status")?.0,
        code: row.get::<Option<Word<_>>>("code")?.map(|code| code.0),
        message: row.get("message")?,
        entity_version: row.get("entity_version")?,
        forced: row.get("forced")?,
        received_at: row.get("received_at")?,
    })
}

/// The item a phone sent under an id of its own; the first one counts.
pub async fn item_by_id(conn: &Conn, device: DeviceId, mutation: Uuid) -> Result<Option<KeptItem>, StoreError> {
    let sql = format!("{ITEM} where device_id = $1 and mutation_id = $2 order by number limit 1");
    conn.optional(&sql, &[&device, &mutation], item_of).await
}

/// The item a phone sent under a number.
pub async fn item_by_number(conn: &Conn, device: DeviceId, number: i64) -> Result<Option<KeptItem>, StoreError> {
    conn.optional(&format!("{ITEM} where device_id = $1 and number = $2"), &[&device, &number], item_of).await
}

/// The item whose promise a phone asks about.
pub async fn submission(conn: &Conn, mutation: Uuid) -> Result<Option<KeptItem>, StoreError> {
    conn.optional(&format!("{ITEM} where mutation_id = $1 order by number limit 1"), &[&mutation], item_of).await
}

/// The first item of a phone that waits.
pub async fn first_waiting(conn: &Conn, device: DeviceId) -> Result<Option<KeptItem>, StoreError> {
    let sql = format!("{ITEM} where device_id = $1 and status = 'deferred' order by number limit 1");
    conn.optional(&sql, &[&device], item_of).await
}

/// The phones with an item that has waited since before `limit`.
pub async fn overdue(conn: &Conn, limit: Timestamp) -> Result<Vec<(DeviceId, PersonId)>, StoreError> {
    let sql =
        "select distinct device_id, person_id from field_mutations where status = 'deferred' and received_at <= $1";
    conn.all(sql, &[&limit], |row| Ok((row.get("device_id")?, row.get("person_id")?))).await
}

/// Items that were refused and nobody has sent again, the newest first.
pub async fn rejected(conn: &Conn, before: Option<Timestamp>, limit: u32) -> Result<Vec<KeptItem>, StoreError> {
    let limit = i64::from(limit);
    match before {
        Some(before) => {
            let sql =
                format!("{ITEM} where status = 'rejected' and received_at < $1 order by received_at desc limit $2");
            conn.all(&sql, &[&before, &limit], item_of).await
        }
        None => {
            let sql = format!("{ITEM} where status = 'rejected' order by received_at desc limit $1");
            conn.all(&sql, &[&limit], item_of).await
        }
    }
}

/// Keeps an item with what became of it; one that waited gets its answer.
pub async fn keep_item(tx: &Tx, kept: &KeptItem) -> Result<(), StoreError> {
    let sql =
        "insert into field_mutations (device_id, number, mutation_id, person_id, name, item, item_sha256, status, code,
            message, entity_version, forced, received_at, decided_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        on conflict (device_id, number) do update set status = excluded.status, code = excluded.code,
            message = excluded.message, entity_version = excluded.entity_version, forced = excluded.forced,
            decided_at = excluded.decided_at";
    let decided_at = (kept.status != Status::Deferred).then(|| tx.store().clock().now());
    tx.execute(
        sql,
        &[
            &kept.device_id,
            &kept.number,
            &kept.mutation_id,
            &kept.person_id,
            &kept.name,
            &Json(&kept.item),
            &kept.item_sha256,
            &kept.status.name(),
            &kept.code.map(Word),
            &kept.message,
            &kept.entity_version,
            &kept.forced,
            &kept.received_at,
            &decided_at,
        ],
    )
    .await
    .map(|_| ())
}
