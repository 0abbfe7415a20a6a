//! Who stands in for whom.

use kernel::{Day, DelegationId, Page, PersonId, Timestamp};
use store::{Conn, Row, StoreError, Tx};

use crate::domain::Delegation;

const COLUMNS: &str = "id, from_person, to_person, starts_on, ends_on, comment, revoked_at";

fn read(row: &Row) -> Result<Delegation, StoreError> {
    Ok(Delegation {
        id: row.get("id")?,
        from: row.get("from_person")?,
        to: row.get("to_person")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        comment: row.get("comment")?,
        revoked: row.get::<Option<Timestamp>>("revoked_at")?.is_some(),
    })
}

/// The delegation with this id.
pub async fn load(conn: &Conn, id: DelegationId) -> Result<Delegation, StoreError> {
    conn.one(&format!("select {COLUMNS} from delegations where id = $1"), &[&id], read).await
}

/// Every delegation that is not over before a day.
pub async fn from_day(conn: &Conn, day: Day) -> Result<Vec<Delegation>, StoreError> {
    let sql = format!("select {COLUMNS} from delegations where ends_on >= $1 and revoked_at is null order by id");
    conn.all(&sql, &[&day], read).await
}

/// A page of the delegations from or to a person, or of all, newest first.
pub async fn list(
    conn: &Conn,
    person: Option<PersonId>,
    after: Option<DelegationId>,
    limit: u32,
) -> Result<Page<Delegation>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from delegations
         where (cast($1 as uuid) is null or from_person = $1 or to_person = $1)
           and (cast($2 as uuid) is null or id < $2)
         order by id desc limit $3"
    );
    let rows = conn.all(&sql, &[&person, &after, &(i64::from(limit) + 1)], read).await?;
    Ok(Page::from_rows(rows, limit, |delegation| vec![delegation.id.to_string()]))
}

/// Adds a delegation.
pub async fn insert(tx: &Tx, new: &Delegation, by: PersonId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into delegations (id, from_person, to_person, starts_on, ends_on, comment, made_by, made_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    tx.execute(sql, &[&new.id, &new.from, &new.to, &new.starts_on, &new.ends_on, &new.comment, &by, &now]).await?;
    Ok(())
}

/// Ends a delegation at once; false when it was ended before.
pub async fn revoke(tx: &Tx, id: DelegationId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "update delegations set revoked_at = $2 where id = $1 and revoked_at is null";
    Ok(tx.execute(sql, &[&id, &now]).await? == 1)
}
