//! Taking a debtor off a filed list, and telling the regulator.

use kernel::{AccountId, DefaulterListId};
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load_list};
use crate::domain::entry::DelistReason;
use crate::domain::list::ListState;
use crate::error::Error;
use crate::store::entries::{self, Delisted, Entry};
use crate::store::lists::DefaulterList;

/// Takes a debtor off a list that is with the regulator. The filed file stays what it was.
pub async fn delist_entry(
    ctx: &Ctx,
    by: &Caller,
    (id, account): (DefaulterListId, AccountId),
    reason: DelistReason,
    note: String,
) -> Result<Entry, Error> {
    let tx = ctx.begin().await?;
    ensure_filed(&load_list(&tx, id).await?, "delist")?;
    let detail = json!({"account": account, "reason": reason, "note": note});
    let delisted = Delisted { on: ctx.today(), reason, note: Some(note), by: Some(by.person), told_on: None };
    let is_news = entries::delist(&tx, id, account, &delisted).await?;
    let entry = entries::find(&tx, id, account).await?.ok_or(Error::NotFound("entry of this list"))?;
    if !is_news {
        return Err(Error::AlreadyDelisted);
    }
    tx.audit(AUDIT, &by.actor(), "entry_delisted", &id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(entry)
}

/// Notes that the regulator was told of everybody who came off since; gives how many that were.
pub async fn tell_delisted(ctx: &Ctx, by: &Caller, id: DefaulterListId, reference: &str) -> Result<u64, Error> {
    let tx = ctx.begin().await?;
    ensure_filed(&load_list(&tx, id).await?, "tell")?;
    let told = entries::mark_told(&tx, id, ctx.today()).await?;
    if told > 0 {
        let detail = json!({"entries": told, "reference": reference});
        tx.audit(AUDIT, &by.actor(), "delistings_told", &id.to_string(), &detail).await?;
    }
    tx.commit().await?;
    Ok(told)
}

fn ensure_filed(list: &DefaulterList, verb: &'static str) -> Result<(), Error> {
    let is_filed = matches!(list.state, ListState::Filed | ListState::Acknowledged);
    if is_filed { Ok(()) } else { Err(Error::ListState { state: list.state, verb }) }
}
