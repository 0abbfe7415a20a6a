//! Runs what has waited too long for an item that never came. By the clock.

use kernel::Actor;
use web::{BoxError, Ctx};

use crate::domain::mutations::LONGEST_WAIT;
use crate::store::field_sync;
use crate::use_cases::push_mutations::{Sender, force_first_waiting, overdue};

/// Works off the queues of phones that lost an item.
pub async fn force_waiting(ctx: Ctx) -> Result<(), BoxError> {
    let limit = overdue(ctx.now(), LONGEST_WAIT);
    for (device, person) in field_sync::overdue(&ctx.read(), limit).await? {
        let actor = Actor::system("notices.force_waiting");
        let sender = Sender { person, device, clock_error_s: None, actor };
        let forced = force_first_waiting(&ctx, &sender, limit).await?;
        tracing::warn!(%device, forced, "items were run without the one before them");
    }
    Ok(())
}
