//! The one row that every writer of the books updates first.

use kernel::{Day, Timestamp};
use store::{Conn, StoreError, Tx};

/// One write to the books. Runs are numbered; no two run at the same time.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// Its number.
    pub number: i64,
    /// When it happened, for `recorded_at`.
    pub at: Timestamp,
    /// The business day of that instant.
    pub today: Day,
    /// The day balances are held at, where they are.
    pub held_on: Option<Day>,
    /// No posting, allocation or return so far counts from a later day.
    pub latest_on: Option<Day>,
}

impl Run {
    /// The day balances are aged at.
    pub fn balance_day(&self) -> Day {
        self.held_on.unwrap_or(self.today)
    }
}

/// Takes the books for writing until the transaction ends.
pub async fn open_run(tx: &Tx, clock: &kernel::Clock) -> Result<Run, StoreError> {
    let sql = "update ledger set sequence = sequence + 1 where id = 1 returning sequence, held_on, latest_on";
    let (number, held_on, latest_on) =
        tx.one(sql, &[], |row| Ok((row.get("sequence")?, row.get("held_on")?, row.get("latest_on")?))).await?;
    // The instant is taken once the books are ours, so that a later run is also recorded later.
    Ok(Run { number, at: clock.now(), today: clock.today(), held_on, latest_on })
}

/// Notes that something counts from this day.
pub async fn note_latest(tx: &Tx, run: &mut Run, day: Option<Day>) -> Result<(), StoreError> {
    if day <= run.latest_on {
        return Ok(());
    }
    run.latest_on = day;
    tx.execute("update ledger set latest_on = $1 where id = 1", &[&day]).await.map(|_| ())
}

/// Holds balances at a day, or lets them follow the business day again.
pub async fn hold_at(tx: &Tx, run: &mut Run, day: Option<Day>) -> Result<(), StoreError> {
    run.held_on = day;
    tx.execute("update ledger set held_on = $1 where id = 1", &[&day]).await.map(|_| ())
}

/// How many writes there were so far.
pub async fn load_sequence(conn: &Conn) -> Result<i64, StoreError> {
    conn.one("select sequence from ledger where id = 1", &[], |row| row.get("sequence")).await
}

/// The days of the books, for reading.
pub struct Days {
    /// The day balances are held at, where they are.
    pub held_on: Option<Day>,
    /// No posting, allocation or return so far counts from a later day.
    pub latest_on: Option<Day>,
}

/// Loads the days of the books.
pub async fn load_days(conn: &Conn) -> Result<Days, StoreError> {
    let sql = "select held_on, latest_on from ledger where id = 1";
    conn.one(sql, &[], |row| Ok(Days { held_on: row.get("held_on")?, latest_on: row.get("latest_on")? })).await
}
