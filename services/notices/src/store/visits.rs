//! Visits and their proofs at rest.

mod listing;
mod reviews;

use contracts::notices::Outcome;
use kernel::{
    AccountId, CampaignId, Day, DeviceId, MemberId, NoticeId, PersonId, Position, RoundId, StopId, Timestamp, Version,
    VisitId,
};
use store::{Conn, Json, Row, StoreError, Tx, Value, Word};
use uuid::Uuid;

use crate::domain::flags::{Before, Fix, Flag};
use crate::domain::visits::{ProofKind, Review};

pub use listing::{Listed, VisitFilter, list, load_listed};
pub use reviews::{KeptReview, add_review, reviews_of};

/// What happened at a door.
#[derive(Clone, Debug)]
pub struct Visit {
    pub id: VisitId,
    pub version: Version,
    pub mutation_id: Uuid,
    pub stop_id: StopId,
    pub round_id: RoundId,
    pub campaign_id: CampaignId,
    pub notice_id: NoticeId,
    pub member_id: MemberId,
    pub account_id: AccountId,
    pub technician: PersonId,
    pub device_id: DeviceId,
    pub attempt: u32,
    pub outcome: Outcome,
    pub claimed_outcome: Option<Outcome>,
    pub disposition: u32,
    pub note: Option<String>,
    pub signee_name: Option<String>,
    pub signee_relation: Option<String>,
    pub fix: Option<Fix>,
    pub visited_at: Timestamp,
    pub device_time: Timestamp,
    pub received_at: Timestamp,
    pub app_version: Option<String>,
    pub evidence_sha256: Option<String>,
    pub flags: Vec<Flag>,
    pub withdrawn_before: bool,
    pub review_state: Option<Review>,
}

/// What a visit promised.
#[derive(Clone, Debug)]
pub struct Proof {
    pub kind: ProofKind,
    pub sha256: Option<String>,
    pub mime: Option<String>,
    pub captured_at: Option<Timestamp>,
    pub code_scanned: Option<String>,
    pub exif: Option<Position>,
}

/// A proof, and whether its bytes are here.
#[derive(Clone, Debug)]
pub struct KeptProof {
    pub proof: Proof,
    pub is_here: bool,
}

fn visit_of(row: &Row) -> Result<Visit, StoreError> {
    Ok(Visit {
        id: row.get("visit_id")?,
        version: row.get("version")?,
        mutation_id: row.get("mutation_id")?,
        stop_id: row.get("stop_id")?,
        round_id: row.get("round_id")?,
        campaign_id: row.get("campaign_id")?,
        notice_id: row.get("notice_id")?,
        member_id: row.get("member_id")?,
        account_id: row.get("account_id")?,
        technician: row.get("technician")?,
        device_id: row.get("device_id")?,
        attempt: row.get("attempt")?,
        outcome: row.get::<Word<_>>("outcome")?.0,
        claimed_outcome: row.get::<Option<Word<_>>>("claimed_outcome")?.map(|outcome| outcome.0),
        disposition: row.get("disposition")?,
        note: row.get("note")?,
        signee_name: row.get("signee_name")?,
        signee_relation: row.get("signee_relation")?,
        fix: row.get::<Option<Json<_>>>("fix")?.map(|fix| fix.0),
        visited_at: row.get("visited_at")?,
        device_time: row.get("device_time")?,
        received_at: row.get("received_at")?,
        app_version: row.get("app_version")?,
        evidence_sha256: row.get("evidence_sha256")?,
        flags: row.get::<Json<_>>("flags")?.0,
        withdrawn_before: row.get("withdrawn_before")?,
        review_state: row.get::<Option<Word<_>>>("review_state")?.map(|review| review.0),
    })
}

/// Adds a visit with its proofs.
pub async fn insert(tx: &Tx, visit: &Visit, proofs: &[Proof]) -> Result<(), StoreError> {
    let columns = [
        "visit_id",
        "version",
        "mutation_id",
        "stop_id",
        "round_id",
        "campaign_id",
        "notice_id",
        "member_id",
        "account_id",
        "technician",
        "device_id",
        "attempt",
        "outcome",
        "claimed_outcome",
        "disposition",
        "note",
        "signee_name",
        "signee_relation",
        "fix",
        "visited_at",
        "device_time",
        "received_at",
        "app_version",
        "evidence_sha256",
        "flags",
        "is_flagged",
        "withdrawn_before",
        "review_state",
    ];
    let row = vec![
        Value::from(visit.id),
        Value::from(visit.version),
        Value::from(visit.mutation_id),
        Value::from(visit.stop_id),
        Value::from(visit.round_id),
        Value::from(visit.campaign_id),
        Value::from(visit.notice_id),
        Value::from(visit.member_id),
        Value::from(visit.account_id),
        Value::from(visit.technician),
        Value::from(visit.device_id),
        Value::from(visit.attempt),
        Value::from(visit.outcome.name()),
        Value::from(visit.claimed_outcome.map(Outcome::name)),
        Value::from(visit.disposition),
        Value::from(visit.note.as_deref()),
        Value::from(visit.signee_name.as_deref()),
        Value::from(visit.signee_relation.as_deref()),
        Value::from(visit.fix.as_ref().map(Json)),
        Value::from(visit.visited_at),
        Value::from(visit.device_time),
        Value::from(visit.received_at),
        Value::from(visit.app_version.as_deref()),
        Value::from(visit.evidence_sha256.as_deref()),
        Value::from(Json(&visit.flags)),
        Value::from(!visit.flags.is_empty()),
        Value::from(visit.withdrawn_before),
        Value::from(visit.review_state.map(Review::name)),
    ];
    tx.insert_many("visits", &columns, vec![row]).await?;
    let columns = ["visit_id", "place", "kind", "sha256", "mime", "captured_at", "code_scanned", "exif"];
    let rows = proofs.iter().zip(1_i64..).map(|(proof, place)| {
        vec![
            Value::from(visit.id),
            Value::from(place),
            Value::from(Word(proof.kind)),
            Value::from(proof.sha256.as_deref()),
            Value::from(proof.mime.as_deref()),
            Value::from(proof.captured_at),
            Value::from(proof.code_scanned.as_deref()),
            Value::from(proof.exif.map(Json)),
        ]
    });
    tx.insert_many("proofs", &columns, rows.collect()).await.map(|_| ())
}

/// A visit that must exist.
pub async fn load(conn: &Conn, id: VisitId) -> Result<Visit, StoreError> {
    conn.one("select * from visits where visit_id = $1", &[&id], visit_of).await
}

/// The proofs of a visit in order.
pub async fn proofs_of(conn: &Conn, visit: VisitId) -> Result<Vec<KeptProof>, StoreError> {
    let sql = "select p.kind, p.sha256, p.mime, p.captured_at, p.code_scanned, p.exif, b.stored_at from proofs p
        left join field_blobs b on b.sha256 = p.sha256 where p.visit_id = $1 order by p.place";
    conn.all(sql, &[&visit], |row| {
        let proof = Proof {
            kind: row.get::<Word<_>>("kind")?.0,
            sha256: row.get("sha256")?,
            mime: row.get("mime")?,
            captured_at: row.get("captured_at")?,
            code_scanned: row.get("code_scanned")?,
            exif: row.get::<Option<Json<_>>>("exif")?.map(|exif| exif.0),
        };
        Ok(KeptProof { is_here: row.get::<Option<Timestamp>>("stored_at")?.is_some(), proof })
    })
    .await
}

/// The technician's visit just before an instant.
pub async fn before(conn: &Conn, technician: PersonId, instant: Timestamp) -> Result<Option<Before>, StoreError> {
    let sql = "select visited_at, fix from visits where technician = $1 and visited_at <= $2
        order by visited_at desc, visit_id desc limit 1";
    conn.optional(sql, &[&technician, &instant], before_of).await
}

/// The technician's visit just before another one.
pub async fn before_visit(conn: &Conn, visit: &Visit) -> Result<Option<Before>, StoreError> {
    let sql = "select visited_at, fix from visits where technician = $1 and visit_id <> $3
            and (visited_at < $2 or (visited_at = $2 and visit_id < $3))
        order by visited_at desc, visit_id desc limit 1";
    conn.optional(sql, &[&visit.technician, &visit.visited_at, &visit.id], before_of).await
}

fn before_of(row: &Row) -> Result<Before, StoreError> {
    let fix: Option<Fix> = row.get::<Option<Json<_>>>("fix")?.map(|fix| fix.0);
    Ok(Before { visited_at: row.get("visited_at")?, position: fix.and_then(|fix| fix.position()) })
}

/// Whether a photo is already the proof of a visit to another stop.
pub async fn is_known_photo(conn: &Conn, sha256: &str, stop: StopId) -> Result<bool, StoreError> {
    let sql = "select count(*) as times from proofs p join visits v on v.visit_id = p.visit_id
        where p.sha256 = $1 and p.kind = 'photo' and v.stop_id <> $2";
    let times: i64 = conn.one(sql, &[&sha256, &stop], |row| row.get("times")).await?;
    Ok(times > 0)
}

/// Whether the same fix and proofs were sent before.
pub async fn is_replayed(conn: &Conn, evidence_sha256: &str) -> Result<bool, StoreError> {
    let sql = "select count(*) as times from visits where evidence_sha256 = $1";
    let times: i64 = conn.one(sql, &[&evidence_sha256], |row| row.get("times")).await?;
    Ok(times > 0)
}

/// Writes down that a notice is served; false when it was before.
pub async fn serve_once(tx: &Tx, notice: NoticeId, visit: VisitId, on: Day) -> Result<bool, StoreError> {
    let sql =
        "insert into servings (notice_id, visit_id, served_on) values ($1, $2, $3) on conflict (notice_id) do nothing";
    Ok(tx.execute(sql, &[&notice, &visit, &on]).await? == 1)
}
