//! What may happen at a door, and what each outcome asks for and leads to.

use contracts::notices::Outcome;
use serde::Serialize;
use utoipa::ToSchema;

/// Every outcome, in the order in which a technician is offered them.
pub const ALL: [Outcome; 15] = [
    Outcome::DeliveredToRecipient,
    Outcome::DeliveredToThirdParty,
    Outcome::DeliveredToMailbox,
    Outcome::PostedOnDoor,
    Outcome::DeliveredOther,
    Outcome::FailedNotHome,
    Outcome::FailedRefused,
    Outcome::FailedNoAccess,
    Outcome::FailedCantFindAddress,
    Outcome::FailedVacant,
    Outcome::FailedMoved,
    Outcome::FailedUnsafeArea,
    Outcome::FailedNoTime,
    Outcome::FailedOther,
    Outcome::FailedMissingRequiredProof,
];

/// Something an outcome may ask a technician to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// The code on the notice, scanned or typed.
    Scan,
    /// A signature on the screen.
    Signature,
    /// A photograph.
    Photo,
    /// The name of who took it.
    SigneeName,
    /// A note in words.
    Note,
}

/// What an outcome asks for: any one of these lists, and all of that list. No lists: nothing.
#[must_use]
pub const fn needs(outcome: Outcome) -> &'static [&'static [Need]] {
    match outcome {
        Outcome::DeliveredToRecipient => &[&[Need::Signature], &[Need::Scan]],
        Outcome::DeliveredToThirdParty => &[&[Need::Signature, Need::SigneeName]],
        Outcome::DeliveredToMailbox | Outcome::PostedOnDoor => &[&[Need::Photo]],
        Outcome::DeliveredOther => &[&[Need::Photo, Need::Note]],
        Outcome::FailedNotHome | Outcome::FailedVacant => &[&[Need::Photo]],
        Outcome::FailedRefused
        | Outcome::FailedNoAccess
        | Outcome::FailedCantFindAddress
        | Outcome::FailedMoved
        | Outcome::FailedUnsafeArea => &[&[Need::Note]],
        Outcome::FailedNoTime | Outcome::FailedMissingRequiredProof | Outcome::FailedOther => &[],
    }
}

/// Whether a technician may say so; that a proof is missing is for the server to say.
#[must_use]
pub const fn is_claimable(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::FailedMissingRequiredProof)
}

/// Whether a supervisor has to look at it even without doubts.
#[must_use]
pub const fn needs_review(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::FailedMoved)
}

/// Whether another attempt may help.
#[must_use]
pub const fn is_worth_another_attempt(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::FailedNotHome | Outcome::FailedNoAccess | Outcome::FailedNoTime | Outcome::FailedMissingRequiredProof
    )
}

/// The AAPOR-style disposition code kept beside the outcome.
#[must_use]
pub const fn disposition(outcome: Outcome) -> u32 {
    match outcome {
        Outcome::DeliveredToRecipient => 110,
        Outcome::DeliveredToThirdParty
        | Outcome::DeliveredToMailbox
        | Outcome::PostedOnDoor
        | Outcome::DeliveredOther => 120,
        Outcome::FailedRefused => 211,
        Outcome::FailedNoAccess => 223,
        Outcome::FailedNotHome => 224,
        Outcome::FailedMoved => 225,
        Outcome::FailedMissingRequiredProof | Outcome::FailedOther => 236,
        Outcome::FailedNoTime => 311,
        Outcome::FailedUnsafeArea => 317,
        Outcome::FailedCantFindAddress => 318,
        Outcome::FailedVacant => 461,
    }
}
