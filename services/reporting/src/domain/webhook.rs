//! Webhooks: Standard Webhooks 1.0, decided without a network.

pub mod address;
pub mod attempt;
pub mod body;
pub mod signature;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How much of an event an endpoint is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Payload {
    /// Without the rows of a batch, which may name debtors: their count alone.
    #[default]
    Thin,
    /// All of it.
    Full,
}

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// Waits for its next try.
    Waiting,
    /// Was taken: answered with 2xx.
    Delivered,
    /// Failed every try.
    GivenUp,
}

/// Why an endpoint is switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DisabledBecause {
    /// An administrator switched it off.
    Person,
    /// It took nothing for too long.
    Failing,
    /// It answered 410: it is gone for good.
    Gone,
}
