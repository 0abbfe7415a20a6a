//! Requests with their stages and voters, loaded and saved whole.

use contracts::approvals::Subject;
use kernel::{ApprovalRequestId, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, Word};

use super::stages;
use crate::domain::{Duties, Request};

/// The columns that [`read`] reads.
pub const COLUMNS: &str = "id, version, kind, subject_id, revision, hash, title, link, amounts, largest, facts,
    samples, documents, requester, editors, policy_id, state, escalated, opened_at, decided_at, reason";

/// A request without its stages.
pub fn read(row: &Row) -> Result<Request, StoreError> {
    Ok(Request {
        id: row.get("id")?,
        version: row.get("version")?,
        subject: Subject {
            kind: row.get("kind")?,
            id: row.get("subject_id")?,
            revision: row.get("revision")?,
            hash: row.get("hash")?,
            title: row.get("title")?,
            link: row.get("link")?,
        },
        amounts: row.get::<Json<_>>("amounts")?.0,
        largest: row.get::<Json<_>>("largest")?.0,
        facts: row.get::<Json<_>>("facts")?.0,
        samples: row.get::<Json<_>>("samples")?.0,
        documents: row.get::<Json<_>>("documents")?.0,
        duties: Duties { requester: row.get("requester")?, editors: row.get::<Json<_>>("editors")?.0 },
        policy_id: row.get("policy_id")?,
        state: row.get::<Word<_>>("state")?.0,
        escalated: row.get::<Option<Word<_>>>("escalated")?.map(|word| word.0),
        opened_at: row.get("opened_at")?,
        decided_at: row.get("decided_at")?,
        reason: row.get("reason")?,
        stages: Vec::new(),
    })
}

/// Claims a revision of a subject for this transaction. False when it, or a newer one, was asked for before.
pub async fn claim_revision(tx: &Tx, subject: &Subject) -> Result<bool, StoreError> {
    let sql = "insert into subjects (kind, subject_id, revision) values ($1, $2, $3)
        on conflict (kind, subject_id) do update set revision = excluded.revision
        where subjects.revision < excluded.revision";
    Ok(tx.execute(sql, &[&subject.kind, &subject.id, &subject.revision]).await? == 1)
}

/// The open requests for older revisions of a subject.
pub async fn open_before(conn: &Conn, subject: &Subject) -> Result<Vec<ApprovalRequestId>, StoreError> {
    let sql = "select id from requests
        where kind = $1 and subject_id = $2 and revision < $3 and state = 'open' order by id";
    conn.all(sql, &[&subject.kind, &subject.id, &subject.revision], |row| row.get("id")).await
}

/// The open request for this very revision of a subject.
pub async fn find_open(conn: &Conn, subject: &Subject) -> Result<Option<ApprovalRequestId>, StoreError> {
    let sql = "select id from requests where kind = $1 and subject_id = $2 and revision = $3 and state = 'open'";
    conn.optional(sql, &[&subject.kind, &subject.id, &subject.revision], |row| row.get("id")).await
}

/// The open requests that wait for somebody who may decide.
pub async fn without_approver(conn: &Conn) -> Result<Vec<ApprovalRequestId>, StoreError> {
    let sql = "select id from requests where state = 'open' and escalated = 'no_approver' order by id";
    conn.all(sql, &[], |row| row.get("id")).await
}

/// The open requests whose stage is overdue and was not yet escalated for that.
pub async fn overdue(conn: &Conn, now: Timestamp) -> Result<Vec<ApprovalRequestId>, StoreError> {
    let sql = "select request_id from stages
        where state = 'requested' and due_at <= $1 and escalated_at is null order by due_at limit 500";
    conn.all(sql, &[&now], |row| row.get("request_id")).await
}

/// The request with this id.
pub async fn load(conn: &Conn, id: ApprovalRequestId) -> Result<Request, StoreError> {
    let mut request = conn.one(&format!("select {COLUMNS} from requests where id = $1"), &[&id], read).await?;
    request.stages = stages::of(conn, id).await?;
    Ok(request)
}

/// Holds a request for this transaction, so that votes follow one another.
pub async fn lock(tx: &Tx, id: ApprovalRequestId) -> Result<(), StoreError> {
    match tx.execute("update requests set version = version where id = $1", &[&id]).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Adds a request.
pub async fn insert(tx: &Tx, request: &Request) -> Result<(), StoreError> {
    let sql = "insert into requests (id, version, kind, subject_id, revision, hash, title, link, amounts, largest,
            facts, samples, documents, requester, editors, policy_id, state, escalated, opened_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)";
    let subject = &request.subject;
    tx.execute(
        sql,
        &[
            &request.id,
            &request.version,
            &subject.kind,
            &subject.id,
            &subject.revision,
            &subject.hash,
            &subject.title,
            &subject.link,
            &Json(&request.amounts),
            &Json(&request.largest),
            &Json(&request.facts),
            &Json(&request.samples),
            &Json(&request.documents),
            &request.duties.requester,
            &Json(&request.duties.editors),
            &request.policy_id,
            &Word(request.state),
            &request.escalated.map(Word),
            &request.opened_at,
        ],
    )
    .await?;
    for maker in request.duties.editors.iter().chain([&request.duties.requester]) {
        let sql = "insert into request_makers (request_id, person_id) values ($1, $2)
            on conflict (request_id, person_id) do nothing";
        tx.execute(sql, &[&request.id, maker]).await?;
    }
    stages::save(tx, request.id, &request.stages).await
}

/// Saves what can change of a request, and counts the change; it must be locked.
pub async fn save(tx: &Tx, request: &Request) -> Result<(), StoreError> {
    let sql = "update requests set version = version + 1, policy_id = $2, state = $3, escalated = $4,
            decided_at = $5, reason = $6
        where id = $1";
    tx.execute(
        sql,
        &[
            &request.id,
            &request.policy_id,
            &Word(request.state),
            &request.escalated.map(Word),
            &request.decided_at,
            &request.reason,
        ],
    )
    .await?;
    stages::save(tx, request.id, &request.stages).await
}
