//! How visits look on the wire.

use contracts::notices::Outcome;
use kernel::{
    AccountId, Actor, CampaignId, DeviceId, MemberId, NoticeId, PersonId, Position, RoundId, StopId, Timestamp,
    Version, VisitId,
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::flags::{Before, Evidence, Fact, Fix, Flag, Limits, fact};
use crate::domain::rounds::{Address, Addressee};
use crate::domain::visits::{ProofKind, Review};
use crate::domain::vocabulary::{Term, Words};
use crate::store::visits::{KeptProof, KeptReview, Listed};

/// What happened at a door.
#[derive(Serialize, ToSchema)]
pub struct VisitOut {
    /// The visit.
    id: VisitId,
    /// Counts changes; a visit only changes by reviews.
    version: Version,
    /// The stop.
    stop_id: StopId,
    /// The round.
    round_id: RoundId,
    /// The campaign.
    campaign_id: CampaignId,
    /// The notice.
    notice_id: NoticeId,
    /// Its number.
    notice_number: String,
    /// The membership.
    member_id: MemberId,
    /// The account.
    account_id: AccountId,
    /// Its human reference.
    account_reference: Option<String>,
    /// Whom the notice is addressed to.
    addressee: Addressee,
    /// Where the door is, in words.
    address: Address,
    /// Where the door is.
    position: Option<Position>,
    /// Who was there.
    technician: PersonId,
    /// Their name, where known.
    technician_name: Option<String>,
    /// With which phone.
    device_id: DeviceId,
    /// From 1.
    attempt: u32,
    /// What counts.
    outcome: Outcome,
    /// What the technician said, where that does not count.
    claimed_outcome: Option<Outcome>,
    /// The AAPOR-style code of the outcome.
    disposition: u32,
    /// In words.
    note: Option<String>,
    /// Who took it.
    signee_name: Option<String>,
    /// What they are to the debtor.
    signee_relation: Option<String>,
    /// Where the phone was.
    fix: Option<Fix>,
    /// When, by the phone's monotonic time.
    visited_at: Timestamp,
    /// What the phone's clock said.
    device_time: Timestamp,
    /// When the server received it.
    received_at: Timestamp,
    /// The app that recorded it.
    app_version: Option<String>,
    /// Doubts for a supervisor.
    flags: Vec<Flag>,
    /// The target had been withdrawn before.
    withdrawn_before: bool,
    /// Where the review stands; nothing when there is nothing to review.
    review_state: Option<Review>,
}

impl From<Listed> for VisitOut {
    fn from(listed: Listed) -> Self {
        let Listed { visit, technician_name, account_reference, notice_number, addressee, address, position } = listed;
        Self {
            technician_name,
            account_reference,
            notice_number,
            addressee,
            address,
            position,
            id: visit.id,
            version: visit.version,
            stop_id: visit.stop_id,
            round_id: visit.round_id,
            campaign_id: visit.campaign_id,
            notice_id: visit.notice_id,
            member_id: visit.member_id,
            account_id: visit.account_id,
            technician: visit.technician,
            device_id: visit.device_id,
            attempt: visit.attempt,
            outcome: visit.outcome,
            claimed_outcome: visit.claimed_outcome,
            disposition: visit.disposition,
            note: visit.note,
            signee_name: visit.signee_name,
            signee_relation: visit.signee_relation,
            fix: visit.fix,
            visited_at: visit.visited_at,
            device_time: visit.device_time,
            received_at: visit.received_at,
            app_version: visit.app_version,
            flags: visit.flags,
            withdrawn_before: visit.withdrawn_before,
            review_state: visit.review_state,
        }
    }
}

/// A visit with its proofs and reviews.
#[derive(Serialize, ToSchema)]
pub struct VisitDetail {
    #[serde(flatten)]
    visit: VisitOut,
    /// The same doubts as in `flags`, each with what it is measured by.
    doubts: Vec<DoubtOut>,
    /// What proves it.
    proofs: Vec<ProofOut>,
    /// Who looked at it.
    reviews: Vec<ReviewOut>,
}

impl VisitDetail {
    /// A visit with everything that is known about it.
    pub fn of(
        listed: Listed,
        before: Option<Before>,
        proofs: Vec<KeptProof>,
        reviews: Vec<KeptReview>,
        limits: &Limits,
    ) -> Self {
        let visit = &listed.visit;
        let evidence = Evidence {
            door: listed.position,
            fix: visit.fix.clone(),
            visited_at: Some(visit.visited_at),
            device_time: Some(visit.device_time),
            received_at: Some(visit.received_at),
            before,
            photo_positions: proofs.iter().filter_map(|kept| kept.proof.exif).collect(),
            ..Evidence::default()
        };
        let doubt = |flag: &Flag| DoubtOut { code: *flag, text: flag.words(), fact: fact(*flag, &evidence, limits) };
        let id = visit.id;
        Self {
            doubts: visit.flags.iter().map(doubt).collect(),
            proofs: proofs.into_iter().map(|proof| ProofOut::of(id, proof)).collect(),
            reviews: reviews.into_iter().map(ReviewOut::from).collect(),
            visit: listed.into(),
        }
    }
}

/// A doubt, with what it is measured by.
#[derive(Serialize, ToSchema)]
pub struct DoubtOut {
    /// Its code.
    code: Flag,
    /// For people.
    text: Words,
    /// By how much, where it is a matter of degree.
    fact: Option<Fact>,
}

/// One proof.
#[derive(Serialize, ToSchema)]
pub struct ProofOut {
    /// Its kind.
    kind: ProofKind,
    /// The hash of its bytes.
    sha256: Option<String>,
    /// What the bytes are.
    mime: Option<String>,
    /// When it was taken.
    captured_at: Option<Timestamp>,
    /// The code that was read.
    code_scanned: Option<String>,
    /// Where the photo says it was taken.
    exif: Option<Position>,
    /// Whether its bytes are here.
    is_here: bool,
    /// Where the bytes are, once they are here.
    url: Option<String>,
}

impl ProofOut {
    fn of(visit: VisitId, kept: KeptProof) -> Self {
        let hash = kept.proof.sha256.as_deref().filter(|_| kept.is_here);
        Self {
            url: hash.map(|hash| format!("/api/notices/v1/visits/{visit}/proofs/{hash}")),
            kind: kept.proof.kind,
            mime: kept.proof.mime,
            captured_at: kept.proof.captured_at,
            code_scanned: kept.proof.code_scanned,
            exif: kept.proof.exif,
            is_here: kept.is_here,
            sha256: kept.proof.sha256,
        }
    }
}

/// One look at a visit.
#[derive(Serialize, ToSchema)]
pub struct ReviewOut {
    /// What was thought of it.
    state: Review,
    /// Why.
    comment: Option<String>,
    /// By whom.
    reviewed_by: Actor,
    /// When.
    reviewed_at: Timestamp,
}

impl From<KeptReview> for ReviewOut {
    fn from(kept: KeptReview) -> Self {
        Self { state: kept.state, comment: kept.comment, reviewed_by: kept.reviewed_by, reviewed_at: kept.reviewed_at }
    }
}
