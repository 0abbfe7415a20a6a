//! Lets accounts be found that came into the books before there was a search.

use web::{BoxError, Ctx};

use crate::store::{ledger, registered};

/// Some at a time, so that other writers have their turns; finds nothing to do on all days but the first.
pub async fn index_accounts(ctx: Ctx) -> Result<(), BoxError> {
    loop {
        let tx = ctx.begin().await?;
        ledger::open_run(&tx, ctx.clock()).await?;
        if registered::index_some(&tx).await? == 0 {
            return Ok(());
        }
        tx.commit().await?;
    }
}
