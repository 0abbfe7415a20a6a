//! Stages and voters.

use kernel::{ApprovalRequestId, PersonId, StageId};
use store::{Conn, Json, Row, StoreError, Tx, Word};

use crate::domain::{Stage, Voter, Who};

/// How the person outside is named among the voters of a stage.
const EXTERNAL: &str = "external";

/// The stages of a request, in order, with their voters.
pub async fn of(conn: &Conn, request: ApprovalRequestId) -> Result<Vec<Stage>, StoreError> {
    let sql = "select id, position, name, approvers, rule, on_reject, due_hours, state, opened_at, due_at,
            escalated_at, decided_at
        from stages where request_id = $1 order by position";
    let mut stages = conn.all(sql, &[&request], read_stage).await?;
    let sql = "select v.stage_id, v.person_id, v.name, v.state, v.acted_by, v.acted_by_name, v.reason, v.voted_at,
            v.subject_hash
        from voters v join stages s on s.id = v.stage_id where s.request_id = $1 order by s.position, v.place";
    let voters = conn.all(sql, &[&request], |row| Ok((row.get::<StageId>("stage_id")?, read_voter(row)?))).await?;
    for (stage_id, voter) in voters {
        if let Some(stage) = stages.iter_mut().find(|stage| stage.id == stage_id) {
            stage.voters.push(voter);
        }
    }
    Ok(stages)
}

fn read_stage(row: &Row) -> Result<Stage, StoreError> {
    Ok(Stage {
        id: row.get("id")?,
        position: row.get("position")?,
        name: row.get("name")?,
        approvers: row.get::<Json<_>>("approvers")?.0,
        rule: row.get::<Json<_>>("rule")?.0,
        on_reject: row.get::<Word<_>>("on_reject")?.0,
        due_hours: row.get("due_hours")?,
        state: row.get::<Word<_>>("state")?.0,
        opened_at: row.get("opened_at")?,
        due_at: row.get("due_at")?,
        escalated_at: row.get("escalated_at")?,
        decided_at: row.get("decided_at")?,
        voters: Vec::new(),
    })
}

fn read_voter(row: &Row) -> Result<Voter, StoreError> {
    Ok(Voter {
        who: row.get::<Option<PersonId>>("person_id")?.map_or(Who::External, Who::Person),
        name: row.get("name")?,
        state: row.get::<Word<_>>("state")?.0,
        acted_by: row.get("acted_by")?,
        acted_by_name: row.get("acted_by_name")?,
        reason: row.get("reason")?,
        voted_at: row.get("voted_at")?,
        subject_hash: row.get("subject_hash")?,
    })
}

/// Saves the stages of a request and their voters.
pub async fn save(tx: &Tx, request: ApprovalRequestId, stages: &[Stage]) -> Result<(), StoreError> {
    for stage in stages {
        save_stage(tx, request, stage).await?;
        for (place, voter) in (1i64..).zip(&stage.voters) {
            save_voter(tx, stage.id, place, voter).await?;
        }
    }
    Ok(())
}

async fn save_stage(tx: &Tx, request: ApprovalRequestId, stage: &Stage) -> Result<(), StoreError> {
    let sql = "insert into stages (id, request_id, position, name, approvers, rule, on_reject, due_hours, state,
            opened_at, due_at, escalated_at, decided_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        on conflict (id) do update set state = excluded.state, opened_at = excluded.opened_at,
            due_at = excluded.due_at, escalated_at = excluded.escalated_at, decided_at = excluded.decided_at";
    tx.execute(
        sql,
        &[
            &stage.id,
            &request,
            &stage.position,
            &stage.name,
            &Json(&stage.approvers),
            &Json(stage.rule),
            &Word(stage.on_reject),
            &stage.due_hours,
            &Word(stage.state),
            &stage.opened_at,
            &stage.due_at,
            &stage.escalated_at,
            &stage.decided_at,
        ],
    )
    .await?;
    Ok(())
}

async fn save_voter(tx: &Tx, stage: StageId, place: i64, voter: &Voter) -> Result<(), StoreError> {
    let (key, person_id) = match voter.who {
        Who::Person(id) => (id.to_string(), Some(id)),
        Who::External => (EXTERNAL.to_owned(), None),
    };
    let sql = "insert into voters (stage_id, voter, place, person_id, name, state, acted_by, acted_by_name, reason,
            voted_at, subject_hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (stage_id, voter) do update set place = excluded.place, name = excluded.name,
            state = excluded.state, acted_by = excluded.acted_by, acted_by_name = excluded.acted_by_name,
            reason = excluded.reason, voted_at = excluded.voted_at, subject_hash = excluded.subject_hash";
    tx.execute(
        sql,
        &[
            &stage,
            &key,
            &place,
            &person_id,
            &voter.name,
            &Word(voter.state),
            &voter.acted_by,
            &voter.acted_by_name,
            &voter.reason,
            &voter.voted_at,
            &voter.subject_hash,
        ],
    )
    .await?;
    Ok(())
}
