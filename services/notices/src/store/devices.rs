//! People and phones as identity told them, and how far each phone's queue has been worked off.

use contracts::identity::{DeviceChanged, PersonChanged};
use kernel::{DeviceId, PersonId, Role, Timestamp};
use store::{Conn, StoreError, Tx};

use crate::domain::mutations::FirstReading;

/// Keeps the newest of what is told about a person.
pub async fn keep_person(tx: &Tx, person: &PersonChanged) -> Result<(), StoreError> {
    let sql = "insert into people (person_id, version, name, is_technician, active) values ($1, $2, $3, $4, $5)
        on conflict (person_id) do update set version = excluded.version, name = excluded.name,
            is_technician = excluded.is_technician, active = excluded.active
        where people.version < excluded.version";
    let is_technician = person.roles.contains(&Role::Technician);
    tx.execute(sql, &[&person.person_id, &person.version, &person.name, &is_technician, &person.active]).await?;
    Ok(())
}

/// Keeps the newest of what is told about a phone.
pub async fn keep_device(tx: &Tx, device: &DeviceChanged) -> Result<(), StoreError> {
    let sql = "insert into devices (device_id, version, person_id, label, active) values ($1, $2, $3, $4, $5)
        on conflict (device_id) do update set version = excluded.version, person_id = excluded.person_id,
            label = excluded.label, active = excluded.active
        where devices.version < excluded.version";
    tx.execute(sql, &[&device.device_id, &device.version, &device.person_id, &device.label, &device.active]).await?;
    Ok(())
}

/// Whether a phone was revoked, or belongs to somebody else by now. One nobody told us about yet is not.
pub async fn is_revoked(conn: &Conn, device: DeviceId, person: PersonId) -> Result<bool, StoreError> {
    let sql = "select person_id, active from devices where device_id = $1";
    let known: Option<(PersonId, bool)> =
        conn.optional(sql, &[&device], |row| Ok((row.get("person_id")?, row.get("active")?))).await?;
    Ok(known.is_some_and(|(owner, active)| !active || owner != person))
}

/// Those of these people who are known not to be active technicians.
pub async fn unfit_technicians(conn: &Conn, people: &[PersonId]) -> Result<Vec<PersonId>, StoreError> {
    let sql = "select person_id from people where not (is_technician and active)";
    let unfit: Vec<PersonId> = conn.all(sql, &[], |row| row.get("person_id")).await?;
    Ok(people.iter().copied().filter(|person| unfit.contains(person)).collect())
}

/// How far a phone's queue has been worked off.
#[derive(Clone, Copy, Debug)]
pub struct Queue {
    /// The last number that got its final answer.
    pub last_number: i64,
    /// The reading of the phone's clock that counts.
    pub first: Option<FirstReading>,
}

/// The phone's queue, locked until the end of the transaction: two pushes of one phone never interleave.
pub async fn lock_queue(tx: &Tx, device: DeviceId, person: PersonId, now: Timestamp) -> Result<Queue, StoreError> {
    let sql = "insert into device_queues (device_id, person_id, last_number, pushed_at) values ($1, $2, 0, $3)
        on conflict (device_id) do update set person_id = excluded.person_id, pushed_at = excluded.pushed_at
        returning last_number, first_clock, first_monotonic_ms, first_boot";
    tx.one(sql, &[&device, &person, &now], |row| {
        let (clock, monotonic) = (row.get::<Option<Timestamp>>("first_clock")?, row.get("first_monotonic_ms")?);
        let boot = row.get("first_boot")?;
        let first = clock.zip(monotonic).map(|(clock, monotonic_ms)| FirstReading { boot, clock, monotonic_ms });
        Ok(Queue { last_number: row.get("last_number")?, first })
    })
    .await
}

/// Writes down that a phone was heard of.
pub async fn heard(tx: &Tx, device: DeviceId, person: PersonId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into device_queues (device_id, person_id, last_number, pushed_at, heard_at)
        values ($1, $2, 0, $3, $3)
        on conflict (device_id) do update set person_id = excluded.person_id, heard_at = excluded.heard_at";
    tx.execute(sql, &[&device, &person, &now]).await.map(|_| ())
}

/// When a phone was heard of.
pub async fn last_heard(conn: &Conn, device: DeviceId) -> Result<Option<Timestamp>, StoreError> {
    let sql = "select heard_at from device_queues where device_id = $1";
    Ok(conn.optional(sql, &[&device], |row| row.get("heard_at")).await?.flatten())
}

/// Writes down how far the queue has been worked off.
pub async fn save_queue(tx: &Tx, device: DeviceId, queue: Queue) -> Result<(), StoreError> {
    let sql = "update device_queues set last_number = $2, first_clock = $3, first_monotonic_ms = $4, first_boot = $5
        where device_id = $1";
    let clock = queue.first.map(|first| first.clock);
    let monotonic = queue.first.map(|first| first.monotonic_ms);
    let boot = queue.first.and_then(|first| first.boot);
    tx.execute(sql, &[&device, &queue.last_number, &clock, &monotonic, &boot]).await?;
    Ok(())
}

/// The last number of a phone that never locked its queue is 0.
pub async fn last_number(conn: &Conn, device: DeviceId) -> Result<i64, StoreError> {
    let sql = "select last_number from device_queues where device_id = $1";
    Ok(conn.optional(sql, &[&device], |row| row.get("last_number")).await?.unwrap_or(0))
}
