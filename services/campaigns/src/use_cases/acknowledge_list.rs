//! The regulator confirms a list.

use kernel::DefaulterListId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load_list};
use crate::domain::list::ListState;
use crate::error::Error;
use crate::store::lists::{self, DefaulterList};

/// Notes the regulator's acknowledgement.
pub async fn acknowledge_list(
    ctx: &Ctx,
    by: &Caller,
    id: DefaulterListId,
    acknowledgement: String,
) -> Result<DefaulterList, Error> {
    let tx = ctx.begin().await?;
    let mut list = load_list(&tx, id).await?;
    if list.state != ListState::Filed {
        return Err(Error::ListState { state: list.state, verb: "acknowledge" });
    }
    list.state = ListState::Acknowledged;
    list.acknowledged_at = Some(ctx.now());
    list.acknowledgement = Some(acknowledgement);
    let list = lists::save(&tx, &list).await?;
    let detail = json!({"acknowledgement": list.acknowledgement});
    tx.audit(AUDIT, &by.actor(), "list_acknowledged", &id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(list)
}
