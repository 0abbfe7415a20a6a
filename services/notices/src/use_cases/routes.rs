//! Where doors stand in planned rounds, for the order of the pile.

use std::collections::HashMap;

use kernel::MemberId;
use store::{Conn, StoreError};

use crate::domain::pile::Route;
use crate::domain::run::PrintRun;
use crate::store::{print_runs, rounds};

/// The stop of each member in the rounds that a run is sorted by: those of its day, or of the next day that has any.
pub async fn routes_of(conn: &Conn, run: &PrintRun) -> Result<HashMap<MemberId, Route>, StoreError> {
    let day = match run.rounds_day {
        Some(day) => Some(day),
        None => print_runs::next_rounds_day(conn, run.campaign_id, run.printed_on).await?,
    };
    match day {
        Some(day) => rounds::routes(conn, run.campaign_id, day, &run.technicians).await,
        None => Ok(HashMap::new()),
    }
}
