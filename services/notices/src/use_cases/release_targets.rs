//! Keeps the targets that a campaign released.

use contracts::campaigns::TargetsReleased;
use store::{StoreError, Tx};

use crate::store::targets;

/// Keeps who is due for paper; members who already left stay out.
pub async fn release_targets(tx: &Tx, released: &TargetsReleased) -> Result<(), StoreError> {
    targets::add(tx, released, tx.store().clock().now()).await
}
