//! Notices and their issues at rest.

pub mod history;
mod issues;
mod listing;
pub mod recall;

use contracts::notices::RecalledNotice;
use kernel::{Actor, NoticeId, PrintRunId, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, Value, Word};

use super::targets;
use crate::domain::notice::{Notice, Status};
use crate::domain::target::Target;

pub use issues::{Issue, Scan, issues, save_reprint, scan};
pub use listing::{Filter, Listed, list, load_listed};

/// Adds fresh notices with their first issue, and marks their targets as noticed.
pub async fn allocate(
    tx: &Tx,
    run: PrintRunId,
    notices: &[Notice],
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    let columns = [
        "notice_id",
        "number",
        "version",
        "campaign_id",
        "member_id",
        "step",
        "account_id",
        "run_id",
        "batch_seq",
        "place",
        "round_id",
        "stop_order",
        "issue",
        "tag",
        "check_code",
        "status",
        "pages",
        "first_page",
    ];
    let row = |notice: &Notice| -> Vec<Value> {
        vec![
            notice.id.into(),
            notice.number.to_string().into(),
            notice.version.into(),
            notice.campaign_id.into(),
            notice.member_id.into(),
            notice.step.into(),
            notice.account_id.into(),
            notice.run_id.into(),
            notice.batch_seq.into(),
            notice.place.into(),
            notice.round_id.into(),
            notice.stop_order.into(),
            notice.issue.into(),
            notice.tag.as_str().into(),
            notice.check_code.as_str().into(),
            notice.status.word().into(),
            notice.pages.into(),
            notice.first_page.into(),
        ]
    };
    tx.insert_many("notices", &columns, notices.iter().map(row).collect()).await?;
    let columns = ["notice_id", "issue", "tag", "made_by", "made_at"];
    let row = |notice: &Notice| -> Vec<Value> {
        vec![notice.id.into(), notice.issue.into(), notice.tag.as_str().into(), Json(by).into(), now.into()]
    };
    tx.insert_many("notice_issues", &columns, notices.iter().map(row).collect()).await?;
    let sql = "update targets set state = 'noticed' where state = 'released' and exists
        (select 1 from notices n where n.run_id = $1 and n.member_id = targets.member_id and n.step = targets.step)";
    tx.execute(sql, &[&run]).await.map(|_| ())
}

/// The notices of a batch with what stands on them, in the order of the pile.
pub async fn of_batch(conn: &Conn, run: PrintRunId, seq: u32) -> Result<Vec<(Notice, Target)>, StoreError> {
    let sql = "select n.*, t.* from notices n join targets t on t.member_id = n.member_id and t.step = n.step
        where n.run_id = $1 and n.batch_seq = $2 order by n.place";
    conn.all(sql, &[&run, &seq], |row| Ok((read(row)?, targets::read(row)?))).await
}

/// Every notice of a run, in the order of the pile, with its language.
pub async fn of_run(conn: &Conn, run: PrintRunId) -> Result<Vec<(Notice, String)>, StoreError> {
    let sql = "select n.*, t.language as language from notices n
        join targets t on t.member_id = n.member_id and t.step = n.step
        where n.run_id = $1 order by n.place";
    conn.all(sql, &[&run], |row| Ok((read(row)?, row.get("language")?))).await
}

/// How many notices of a run have which status.
pub async fn counts(conn: &Conn, run: PrintRunId) -> Result<Vec<(Status, u64)>, StoreError> {
    let sql = "select status, count(*) as notices from notices where run_id = $1 group by status order by status";
    conn.all(sql, &[&run], |row| Ok((row.get::<Word<Status>>("status")?.0, row.get("notices")?))).await
}

/// A notice.
pub async fn load(conn: &Conn, id: NoticeId) -> Result<Notice, StoreError> {
    conn.one("select * from notices where notice_id = $1", &[&id], read).await
}

/// Puts the notices of a batch on paper: `(notice, first page, pages)`.
/// Those taken back while their batch was being made are on paper too, so they are recalled; they are told apart.
pub async fn mark_printed(tx: &Tx, printed: &[(NoticeId, u32, u32)], now: Timestamp) -> Result<(), StoreError> {
    let columns = [("notice_id", "uuid"), ("first_page", "bigint"), ("pages", "bigint")];
    let row = |(id, first, pages): &(NoticeId, u32, u32)| -> Vec<Value> {
        vec![(*id).into(), (*first).into(), (*pages).into()]
    };
    tx.stage("printed_now", &columns, printed.iter().map(row).collect()).await?;
    let sql = "update notices set
            status = case when notices.status = 'allocated' then 'printed' else 'recalled' end,
            first_page = p.first_page, pages = p.pages, printed_at = $1, version = notices.version + 1
        from printed_now p where notices.notice_id = p.notice_id and notices.status in ('allocated', 'withdrawn')";
    tx.execute(sql, &[&now]).await.map(|_| ())
}

/// The notices of a batch that were just recalled by [`mark_printed`].
pub async fn recalled_in(conn: &Conn, run: PrintRunId, seq: u32) -> Result<Vec<RecalledNotice>, StoreError> {
    let sql = "select notice_id, member_id, account_id, status_reason from notices
        where run_id = $1 and batch_seq = $2 and status = 'recalled' order by place";
    conn.all(sql, &[&run, &seq], read_recalled).await
}

/// Takes a notice that is not on paper yet out of its run.
pub async fn withdraw_one(tx: &Tx, id: NoticeId, reason: &str) -> Result<(), StoreError> {
    let sql = "update notices set status = 'withdrawn', status_reason = $2, taken_back_at = $3, version = version + 1
        where notice_id = $1 and status = 'allocated'";
    let now = tx.store().clock().now();
    tx.execute(sql, &[&id, &reason, &now]).await.map(|_| ())
}

/// Takes the notices of members who left out (not on paper yet) or back (on paper): expects `withdrawn_now` of
/// `targets::withdraw`. Gives those on paper.
pub async fn recall_withdrawn(tx: &Tx) -> Result<Vec<RecalledNotice>, StoreError> {
    let sql = "update notices set status = 'withdrawn', status_reason = w.reason, taken_back_at = w.withdrawn_at, version = notices.version + 1
        from withdrawn_now w where notices.member_id = w.member_id and notices.status = 'allocated'";
    tx.execute(sql, &[]).await?;
    let sql = "select n.notice_id, n.member_id, n.account_id, w.reason as status_reason
        from notices n join withdrawn_now w on w.member_id = n.member_id where n.status = 'printed' order by n.number";
    let recalled = tx.all(sql, &[], read_recalled).await?;
    let sql = "update notices set status = 'recalled', status_reason = w.reason, taken_back_at = w.withdrawn_at, version = notices.version + 1
        from withdrawn_now w where notices.member_id = w.member_id and notices.status = 'printed'";
    tx.execute(sql, &[]).await?;
    Ok(recalled)
}

/// Gives up what a called-off run did not put on paper; its targets wait again.
pub async fn cancel_unprinted(tx: &Tx, run: PrintRunId) -> Result<u64, StoreError> {
    let sql = "update targets set state = 'released' where state = 'noticed' and exists
        (select 1 from notices n where n.run_id = $1 and n.status = 'allocated'
         and n.member_id = targets.member_id and n.step = targets.step)";
    tx.execute(sql, &[&run]).await?;
    let sql =
        "update notices set status = 'cancelled', version = version + 1 where run_id = $1 and status = 'allocated'";
    tx.execute(sql, &[&run]).await
}

/// The notice counts as delivered.
pub async fn mark_served(tx: &Tx, id: NoticeId) -> Result<bool, StoreError> {
    let sql = "update notices set status = 'served', version = version + 1 where notice_id = $1 and status = 'printed'";
    Ok(tx.execute(sql, &[&id]).await? == 1)
}

fn read_recalled(row: &Row) -> Result<RecalledNotice, StoreError> {
    Ok(RecalledNotice {
        notice_id: row.get("notice_id")?,
        member_id: row.get("member_id")?,
        account_id: row.get("account_id")?,
        reason: row.get::<Option<String>>("status_reason")?.unwrap_or_default(),
    })
}

fn read(row: &Row) -> Result<Notice, StoreError> {
    Ok(Notice {
        id: row.get("notice_id")?,
        number: row.parsed("number")?,
        version: row.get("version")?,
        campaign_id: row.get("campaign_id")?,
        member_id: row.get("member_id")?,
        step: row.get("step")?,
        account_id: row.get("account_id")?,
        run_id: row.get("run_id")?,
        batch_seq: row.get("batch_seq")?,
        place: row.get("place")?,
        round_id: row.get("round_id")?,
        stop_order: row.get("stop_order")?,
        issue: row.get("issue")?,
        tag: row.get("tag")?,
        check_code: row.get("check_code")?,
        status: row.get::<Word<Status>>("status")?.0,
        status_reason: row.get("status_reason")?,
        pages: row.get("pages")?,
        first_page: row.get("first_page")?,
        printed_at: row.get("printed_at")?,
    })
}
