//! What we hear, and which use case it leads to.

use contracts::Envelope;
use contracts::accounts::BalancesChanged;
use contracts::campaigns::{TargetsReleased, TargetsWithdrawn};
use contracts::identity::{DeviceChanged, PersonChanged};
use store::Tx;
use web::{BoxError, Ctx};

use crate::store::{devices, standings};
use crate::use_cases::release_targets::release_targets;
use crate::use_cases::withdraw_targets::withdraw_targets;

/// Targets are due for paper.
pub async fn on_targets_released(_: Ctx, tx: &Tx, event: TargetsReleased, _: &Envelope) -> Result<(), BoxError> {
    Ok(release_targets(tx, &event).await?)
}

/// Targets left their campaign.
pub async fn on_targets_withdrawn(_: Ctx, tx: &Tx, event: TargetsWithdrawn, _: &Envelope) -> Result<(), BoxError> {
    Ok(withdraw_targets(tx, &event).await?)
}

/// Balances changed; they are looked at once more before paper goes out.
pub async fn on_balances_changed(_: Ctx, tx: &Tx, event: BalancesChanged, _: &Envelope) -> Result<(), BoxError> {
    Ok(standings::keep(tx, &event.items).await?)
}

/// A person is new or changed.
pub async fn on_person_changed(_: Ctx, tx: &Tx, event: PersonChanged, _: &Envelope) -> Result<(), BoxError> {
    Ok(devices::keep_person(tx, &event).await?)
}

/// A phone was enrolled or revoked.
pub async fn on_device_changed(_: Ctx, tx: &Tx, event: DeviceChanged, _: &Envelope) -> Result<(), BoxError> {
    Ok(devices::keep_device(tx, &event).await?)
}
