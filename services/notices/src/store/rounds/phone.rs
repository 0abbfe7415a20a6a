//! What is on a technician's phone.

use kernel::{MemberId, PersonId, StopId};
use store::{Conn, StoreError, Tx, Value, params, placeholders};

use super::{ROUND, Round, STOP, Stop, round_of, stop_of};
use crate::store::field_sync::{self, Entity, Op};

/// The rounds that are on a technician's phone.
pub async fn rounds_on_phone(conn: &Conn, technician: PersonId) -> Result<Vec<Round>, StoreError> {
    let sql = format!("{ROUND} where r.technician = $1 and r.state in ('assigned', 'active') order by r.day, r.number");
    conn.all(&sql, &[&technician], round_of).await
}

/// The stops that are on a technician's phone.
pub async fn stops_on_phone(conn: &Conn, technician: PersonId) -> Result<Vec<Stop>, StoreError> {
    let sql = format!(
        "{STOP} where r.technician = $1 and r.state in ('assigned', 'active') and s.state in ('assigned', 'completed')
         order by r.day, r.number, s.place"
    );
    conn.all(&sql, &[&technician], stop_of).await
}

/// These stops, wherever they are.
pub async fn these(conn: &Conn, ids: &[StopId]) -> Result<Vec<Stop>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{STOP} where s.stop_id in ({}) order by s.stop_id", placeholders(1, ids.len()));
    let values: Vec<Value> = ids.iter().map(|id| Value::from(*id)).collect();
    conn.all(&sql, &params(&values), stop_of).await
}

/// Those of these stops that are on a technician's phone.
pub async fn these_on_phone(conn: &Conn, technician: PersonId, ids: &[StopId]) -> Result<Vec<Stop>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{STOP} where r.technician = $1 and r.state in ('assigned', 'active') and s.state in ('assigned', 'completed')
            and s.stop_id in ({}) order by r.day, r.number, s.place",
        placeholders(2, ids.len())
    );
    let mut values: Vec<Value> = vec![technician.into()];
    values.extend(ids.iter().map(|id| Value::from(*id)));
    conn.all(&sql, &params(&values), stop_of).await
}

/// Tells the phones that the paper of these members' stops changed. For whoever prints or reprints.
pub async fn tell_paper_changed(tx: &Tx, members: &[MemberId]) -> Result<(), StoreError> {
    if members.is_empty() {
        return Ok(());
    }
    let sql = format!("{STOP} where s.state = 'assigned' and s.member_id in ({})", placeholders(1, members.len()));
    let values: Vec<Value> = members.iter().map(|member| Value::from(*member)).collect();
    for stop in tx.all(&sql, &params(&values), stop_of).await? {
        field_sync::tell(tx, stop.technician, Entity::Task, stop.id.uuid(), Op::Updated).await?;
    }
    Ok(())
}
