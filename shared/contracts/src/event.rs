//! What makes a struct an event.

use serde::{Serialize, de::DeserializeOwned};
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

use crate::{accounts, approvals, campaigns, identity, notices, reporting};

/// Something that happened, told to whoever listens.
pub trait Event: Serialize + DeserializeOwned + ToSchema + Send + Sync + 'static {
    /// The sending service: `accounts`.
    const SERVICE: &'static str;
    /// Past tense, snake case: `balances_changed`.
    const NAME: &'static str;
    /// Raised by a change that old hearers could not read.
    const VERSION: u32 = 1;

    /// What it is about, in text form; also its partition key.
    fn subject(&self) -> String;

    /// The wire name: `dunlin.accounts.balances_changed.v1`.
    #[must_use]
    fn wire_type() -> String {
        format!("dunlin.{}.{}.v{}", Self::SERVICE, Self::NAME, Self::VERSION)
    }
}

/// The schema of one event, for `asyncapi.json`.
pub struct EventSchema {
    /// The wire name.
    pub wire_type: String,
    /// The sending service.
    pub service: &'static str,
    /// The name of the payload's schema.
    pub name: String,
    /// The payload.
    pub payload: RefOr<Schema>,
    /// Everything the payload refers to.
    pub components: Vec<(String, RefOr<Schema>)>,
}

impl EventSchema {
    fn of<E: Event>() -> Self {
        let mut components = Vec::new();
        E::schemas(&mut components);
        Self {
            wire_type: E::wire_type(),
            service: E::SERVICE,
            name: E::name().into_owned(),
            payload: E::schema(),
            components,
        }
    }
}

/// Every event there is, in the order of the services.
#[must_use]
pub fn all_events() -> Vec<EventSchema> {
    vec![
        EventSchema::of::<accounts::AccountsRegistered>(),
        EventSchema::of::<accounts::BalancesChanged>(),
        EventSchema::of::<accounts::ReceiptsRecorded>(),
        EventSchema::of::<accounts::ReceiptsReturned>(),
        EventSchema::of::<accounts::ImportFinished>(),
        EventSchema::of::<campaigns::AudienceFrozen>(),
        EventSchema::of::<campaigns::CampaignLaunched>(),
        EventSchema::of::<campaigns::TargetsReleased>(),
        EventSchema::of::<campaigns::TargetsWithdrawn>(),
        EventSchema::of::<campaigns::CampaignProgressed>(),
        EventSchema::of::<campaigns::CampaignClosed>(),
        EventSchema::of::<campaigns::ListFiled>(),
        EventSchema::of::<approvals::ApprovalRequested>(),
        EventSchema::of::<approvals::ApprovalWithdrawn>(),
        EventSchema::of::<approvals::RequestOpened>(),
        EventSchema::of::<approvals::StageDecided>(),
        EventSchema::of::<approvals::RequestDecided>(),
        EventSchema::of::<approvals::RequestEscalated>(),
        EventSchema::of::<notices::RunPrinted>(),
        EventSchema::of::<notices::RoundAssigned>(),
        EventSchema::of::<notices::VisitRecorded>(),
        EventSchema::of::<notices::NoticeServed>(),
        EventSchema::of::<notices::NoticesRecalled>(),
        EventSchema::of::<reporting::ReportPublished>(),
        EventSchema::of::<reporting::WebhookEndpointDisabled>(),
        EventSchema::of::<identity::PersonChanged>(),
        EventSchema::of::<identity::TeamChanged>(),
        EventSchema::of::<identity::DeviceChanged>(),
    ]
}
