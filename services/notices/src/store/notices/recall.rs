//! Notices that are taken back.

use contracts::notices::RecalledNotice;
use kernel::{Actor, CampaignId, NoticeId, PrintRunId, Timestamp};
use serde::Serialize;
use store::{Conn, Json, StoreError, Tx, Value, params};

use super::read_recalled;

/// Why the stops of taken back notices are off their rounds.
const STOP_REASON: &str = "recalled";

/// Which notices are taken back.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// This one.
    One(NoticeId),
    /// Those of this campaign.
    OfCampaign(CampaignId),
    /// Those of this run.
    OfRun(PrintRunId),
}

impl Which {
    const fn column(&self) -> &'static str {
        match self {
            Self::One(_) => "notice_id",
            Self::OfCampaign(_) => "campaign_id",
            Self::OfRun(_) => "run_id",
        }
    }

    fn id(&self) -> Value {
        match self {
            Self::One(id) => (*id).into(),
            Self::OfCampaign(id) => (*id).into(),
            Self::OfRun(id) => (*id).into(),
        }
    }
}

/// What was taken back.
pub struct TakenBack {
    /// Must be brought back.
    pub on_paper: Vec<RecalledNotice>,
    /// How many were not on paper yet.
    pub unprinted: u64,
}

/// The campaign whose notices they are.
pub async fn campaign_of(conn: &Conn, which: &Which) -> Result<CampaignId, StoreError> {
    let sql = format!("select campaign_id from notices where {} = $1 limit 1", which.column());
    conn.one(&sql, &params(&[which.id()]), |row| row.get("campaign_id")).await
}

/// Takes back what is not served. Leaves the members and steps it concerned in `taken_back_now`.
pub async fn take_back(
    tx: &Tx,
    which: &Which,
    reason: &str,
    by: &Actor,
    now: Timestamp,
) -> Result<TakenBack, StoreError> {
    let sql = format!(
        "select notice_id, member_id, step, account_id, cast($2 as text) as status_reason, status from notices
         where {} = $1 and status in ('allocated', 'printed') order by number",
        which.column()
    );
    let found = tx
        .all(&sql, &params(&[which.id(), reason.into()]), |row| {
            Ok((row.get::<String>("status")? == "printed", row.get::<u32>("step")?, read_recalled(row)?))
        })
        .await?;
    let columns = [("notice_id", "uuid"), ("member_id", "uuid"), ("step", "bigint"), ("reason", "text")];
    let row = |(_, step, notice): &(bool, u32, RecalledNotice)| -> Vec<Value> {
        vec![notice.notice_id.into(), notice.member_id.into(), (*step).into(), STOP_REASON.into()]
    };
    tx.stage("taken_back_now", &columns, found.iter().map(row).collect()).await?;
    let sql = "update notices set status = case when status = 'printed' then 'recalled' else 'withdrawn' end,
            status_reason = $1, taken_back_at = $2, taken_back_by = $3, version = version + 1
        where notice_id in (select notice_id from taken_back_now)";
    tx.execute(sql, &[&reason, &now, &Json(by)]).await?;
    let unprinted = found.iter().filter(|(is_printed, _, _)| !is_printed).count() as u64;
    let on_paper = found.into_iter().filter(|(is_printed, _, _)| *is_printed).map(|(_, _, notice)| notice).collect();
    Ok(TakenBack { on_paper, unprinted })
}
