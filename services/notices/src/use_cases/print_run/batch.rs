//! Makes one batch: looks at the balances once more, prints, keeps the PDF, and tells.

use bytes::Bytes;
use contracts::batches;
use contracts::notices::{NoticesRecalled, PrintedNotice, RunPrinted};
use kernel::{MemberId, NoticeId, sha256_hex};
use store::Tx;
use web::Ctx;

use crate::config::Settings;
use crate::domain::code::Code;
use crate::domain::notice::{Notice, Status};
use crate::domain::run::{Batch, PrintRun};
use crate::domain::standing::Standing;
use crate::domain::target::Target;
use crate::error::Error;
use crate::paper::{self, Job};
use crate::store::templates::Template;
use crate::store::{notices, print_runs, rounds, standings};

const MOST_PAGES: u32 = 500;

/// A notice that is left out at the last moment, and why.
type Silenced = (NoticeId, &'static str);

/// Makes the batch `seq` of a run.
pub async fn make(ctx: &Ctx, run: &PrintRun, template: &Template, seq: u32) -> Result<(), Error> {
    let (pieces, silenced) = pieces(ctx, run, seq).await?;
    let mut batch = Batch::waiting(seq, u32::try_from(pieces.len()).unwrap_or(u32::MAX));
    let printed = if pieces.is_empty() { Vec::new() } else { print(ctx, run, template, &pieces, &mut batch).await? };
    let tx = ctx.begin().await?;
    if !print_runs::save_batch(&tx, run.id, &batch).await? {
        // Another worker took this run over and was faster; its PDF has the same bytes.
        return Ok(());
    }
    leave_out(&tx, run, &silenced).await?;
    notices::mark_printed(&tx, &printed, ctx.now()).await?;
    tell(&tx, run, seq).await?;
    tx.commit().await?;
    Ok(())
}

async fn pieces(ctx: &Ctx, run: &PrintRun, seq: u32) -> Result<(Vec<(Notice, Target)>, Vec<Silenced>), Error> {
    let standings = standings::of_campaign(&ctx.read(), run.campaign_id).await?;
    let mut silenced = Vec::new();
    let mut pieces = notices::of_batch(&ctx.read(), run.id, seq).await?;
    pieces.retain(|(notice, _)| {
        let reason = standings.get(&notice.account_id).and_then(Standing::reason_for_silence);
        silenced.extend(reason.filter(|_| notice.status == Status::Allocated).map(|reason| (notice.id, reason)));
        notice.status == Status::Allocated && reason.is_none()
    });
    Ok((pieces, silenced))
}

/// Prints and keeps the PDF. Tells the first page and the pages of each notice.
async fn print(
    ctx: &Ctx,
    run: &PrintRun,
    template: &Template,
    pieces: &[(Notice, Target)],
    batch: &mut Batch,
) -> Result<Vec<(NoticeId, u32, u32)>, Error> {
    let texts = &ctx.settings::<Settings>().texts;
    let letters = pieces.iter().map(|(notice, target)| (target.clone(), code(notice))).collect();
    let pdf = paper::sheets(Job { template, texts, pieces: letters, on: run.printed_on }).await?;
    if pdf.pages > MOST_PAGES {
        return Err(Error::BatchTooLong(pdf.pages));
    }
    let number = |piece: Option<&(Notice, Target)>| piece.map(|(notice, _)| notice.number.to_string());
    batch.pages = pdf.pages;
    batch.first_number = number(pieces.first());
    batch.last_number = number(pieces.last());
    batch.pdf_sha256 = Some(sha256_hex(&pdf.bytes));
    let key = format!("print-runs/{}/{:03}.pdf", run.id, batch.seq);
    let pages = paper::pages(&pdf);
    ctx.blobs().put(&key, Bytes::from(pdf.bytes)).await?;
    batch.blob = Some(key);
    Ok(pieces.iter().zip(pages).map(|((notice, _), (first, pages))| (notice.id, first, pages)).collect())
}

fn code(notice: &Notice) -> Code {
    Code { number: notice.number, issue: notice.issue, tag: notice.tag.clone() }
}

async fn leave_out(tx: &Tx, run: &PrintRun, silenced: &[Silenced]) -> Result<(), Error> {
    let mut run = print_runs::load(tx, run.id).await?;
    for (notice, reason) in silenced {
        notices::withdraw_one(tx, *notice, reason).await?;
        run.skip(reason);
    }
    Ok(print_runs::save(tx, &run).await?)
}

/// Says what is on paper, and what is on paper but was withdrawn while it was being made.
async fn tell(tx: &Tx, run: &PrintRun, seq: u32) -> Result<(), Error> {
    let (campaign_id, run_id) = (run.campaign_id, run.id);
    let notices = notices::of_batch(tx, run_id, seq).await?;
    let printed = notices.into_iter().map(|(notice, _)| notice).filter(|notice| notice.status == Status::Printed);
    let items = printed.map(|notice| PrintedNotice {
        notice_id: notice.id,
        number: notice.number.to_string(),
        member_id: notice.member_id,
        account_id: notice.account_id,
    });
    let items: Vec<PrintedNotice> = items.collect();
    let members: Vec<MemberId> = items.iter().map(|notice| notice.member_id).collect();
    rounds::tell_paper_changed(tx, &members).await?;
    let events: Vec<RunPrinted> =
        batches(items).into_iter().map(|items| RunPrinted { campaign_id, run_id, items }).collect();
    tx.publish_all(&events).await?;
    let recalled = notices::recalled_in(tx, run_id, seq).await?;
    let events: Vec<NoticesRecalled> =
        batches(recalled).into_iter().map(|items| NoticesRecalled { campaign_id, items }).collect();
    Ok(tx.publish_all(&events).await?)
}
