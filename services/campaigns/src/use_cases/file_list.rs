//! Handing a list in.

use contracts::campaigns::ListFiled;
use kernel::DefaulterListId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load_list};
use crate::domain::list::ListState;
use crate::error::Error;
use crate::store::lists::{self, DefaulterList};

/// Notes that a list was handed in, and says so.
pub async fn file_list(ctx: &Ctx, by: &Caller, id: DefaulterListId) -> Result<DefaulterList, Error> {
    let tx = ctx.begin().await?;
    let mut list = load_list(&tx, id).await?;
    if !list.state.may_be_filed(list.profile.approval_required) {
        return Err(Error::ListState { state: list.state, verb: "file" });
    }
    let now = ctx.now();
    list.state = ListState::Filed;
    list.filed_at = Some(now);
    let list = lists::save(&tx, &list).await?;
    tx.publish(&ListFiled {
        list_id: id,
        campaign_id: list.campaign_id,
        profile: list.profile_code.clone(),
        reference: list.reference.clone(),
        rows: list.rows,
        sha256: list.sha256.clone(),
        totals: list.totals.clone(),
        filed_at: now,
    })
    .await?;
    tx.audit(AUDIT, &by.actor(), "list_filed", &id.to_string(), &json!({"sha256": list.sha256})).await?;
    tx.commit().await?;
    Ok(list)
}
