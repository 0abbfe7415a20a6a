//! Prints a notice again: a spoiled sheet, a lost one.

use kernel::{Actor, NoticeId, Version};
use store::Tx;
use web::Ctx;

use crate::config::Settings;
use crate::domain::code::Code;
use crate::domain::notice::Notice;
use crate::error::Error;
use crate::paper::{self, Job};
use crate::store::{notices, print_runs, rounds, standings, targets, templates};

/// Raises the issue and voids the tag of the sheet before. The PDF is made on demand; here it is only tried.
pub async fn reprint_notice(ctx: &Ctx, tx: &Tx, by: &Actor, id: NoticeId, reason: &str) -> Result<Notice, Error> {
    let notice = notices::load(tx, id).await?;
    let run = print_runs::load(tx, notice.run_id).await?;
    let standing = standings::find(tx, notice.account_id).await?;
    let mut reprinted = notice.reprint(&run.code_key, standing.as_ref())?;
    reprinted.pages = render(ctx, tx, &reprinted).await?.pages;
    notices::save_reprint(tx, &reprinted, by, reason, ctx.now()).await?;
    rounds::tell_paper_changed(tx, &[reprinted.member_id]).await?;
    let detail = serde_json::json!({"issue": reprinted.issue, "reason": reason});
    tx.audit("printing", by, "notice.reprinted", &reprinted.number.to_string(), &detail).await?;
    reprinted.version = Version::next(reprinted.version);
    Ok(reprinted)
}

/// The current issue of a notice, by the template version of its run. Always the same bytes.
pub async fn render(ctx: &Ctx, conn: &store::Conn, notice: &Notice) -> Result<documents::Pdf, Error> {
    let run = print_runs::load(conn, notice.run_id).await?;
    let target = targets::load(conn, notice.member_id, notice.step).await?;
    let template = templates::find(conn, &run.template_code, Some(run.template_version)).await?;
    let template = template.ok_or_else(|| Error::UnknownTemplate(run.template_code.clone()))?;
    let code = Code { number: notice.number, issue: notice.issue, tag: notice.tag.clone() };
    let texts = &ctx.settings::<Settings>().texts;
    paper::document(Job { template: &template, texts, pieces: vec![(target, code)], on: run.printed_on }).await
}
