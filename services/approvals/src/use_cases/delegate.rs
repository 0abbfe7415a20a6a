//! Standing in for somebody.

use kernel::{Day, DelegationId, PersonId, Role};
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::domain::{Delegation, check_new};
use crate::error::Error;
use crate::store::{delegations, people};

/// Who is to stand in for whom.
pub struct NewDelegation {
    /// The caller, when left out.
    pub from: Option<PersonId>,
    pub to: PersonId,
    pub starts_on: Day,
    pub ends_on: Day,
    pub comment: String,
}

/// Makes a delegation, in the transaction of the caller's idempotency key.
pub async fn delegate(ctx: &Ctx, tx: &Tx, by: &Caller, new: NewDelegation) -> Result<Delegation, Error> {
    let from = new.from.unwrap_or(by.person);
    ensure_theirs(by, from)?;
    if !people::is_active(tx, new.to).await? {
        return Err(Error::UnknownDelegate);
    }
    let delegation = Delegation {
        id: DelegationId::fresh(),
        from,
        to: new.to,
        starts_on: new.starts_on,
        ends_on: new.ends_on,
        comment: new.comment,
        revoked: false,
    };
    // Two halves of a circle must not be made at the same time, so delegations are made one after the other.
    tx.next_number("delegation").await?;
    check_new(&delegation, &delegations::from_day(tx, ctx.today()).await?, ctx.today())?;
    delegations::insert(tx, &delegation, by.person, ctx.now()).await?;
    let detail = json!({"from": from, "to": new.to, "starts_on": new.starts_on, "ends_on": new.ends_on});
    tx.audit(AUDIT, &by.actor(), "delegation.made", &delegation.id.to_string(), &detail).await?;
    Ok(delegation)
}

/// Ends a delegation at once. Doing it twice is no mistake.
pub async fn end_delegation(ctx: &Ctx, by: &Caller, id: DelegationId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let delegation = delegations::load(&tx, id).await?;
    ensure_theirs(by, delegation.from)?;
    if delegations::revoke(&tx, id, ctx.now()).await? {
        tx.audit(AUDIT, &by.actor(), "delegation.ended", &id.to_string(), &json!({})).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn ensure_theirs(by: &Caller, owner: PersonId) -> Result<(), Error> {
    if owner == by.person || by.has(Role::Admin) { Ok(()) } else { Err(Error::NotTheirs) }
}
