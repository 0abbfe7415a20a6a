//! Gives every notice of a run its number, its place and its code, in one transaction.

use chrono::Datelike;
use kernel::{NoticeId, Version};
use web::Ctx;

use crate::config::Settings;
use crate::domain::notice::{Notice, Status};
use crate::domain::number::NoticeNumber;
use crate::domain::pile::{self, Route};
use crate::domain::run::{Batch, PrintRun, RunState};
use crate::domain::standing::Standing;
use crate::domain::target::Target;
use crate::error::Error;
use crate::store::{notices, print_runs, standings, targets};
use crate::use_cases::routes::routes_of;

/// Takes the waiting targets that may still get a notice; the others are counted by reason and go on waiting.
pub async fn allocate(ctx: &Ctx, mut run: PrintRun) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let waiting = targets::waiting(&tx, run.campaign_id, &run.template_code).await?;
    let standings = standings::of_campaign(&tx, run.campaign_id).await?;
    let routes = routes_of(&tx, &run).await?;
    run.selected = u64::try_from(waiting.len()).unwrap_or_default();
    let (printable, silenced): (Vec<Target>, Vec<Target>) =
        waiting.into_iter().partition(|target| silence(standings.get(&target.account_id)).is_none());
    for target in &silenced {
        run.skip(silence(standings.get(&target.account_id)).unwrap_or_default());
    }
    let sizes = pile::batch_sizes(printable.len(), ctx.settings::<Settings>().batch_size());
    let first = first_number(&tx, &run, printable.len()).await?;
    let pile = pile::sorted(printable, &routes);
    let places = pile.into_iter().zip(batch_numbers(&sizes)).zip(0_u32..);
    let made: Vec<Notice> = places
        .map(|((target, batch), place)| {
            let number = NoticeNumber { sequence: first.sequence + i64::from(place), ..first };
            notice(&run, &target, number, batch, place + 1, routes.get(&target.member_id))
        })
        .collect();
    notices::allocate(&tx, run.id, &made, &run.requested_by, ctx.now()).await?;
    let batches: Vec<Batch> = (1..).zip(&sizes).map(|(seq, size)| Batch::waiting(seq, count(*size))).collect();
    print_runs::insert_batches(&tx, run.id, &batches).await?;
    run.state = RunState::Rendering;
    print_runs::save(&tx, &run).await?;
    tx.commit().await?;
    Ok(())
}

fn silence(standing: Option<&Standing>) -> Option<&'static str> {
    standing.and_then(Standing::reason_for_silence)
}

/// The batch of each place: 1, 1, 1, 2, 2, …
fn batch_numbers(sizes: &[usize]) -> impl Iterator<Item = u32> {
    (1..).zip(sizes).flat_map(|(seq, size)| std::iter::repeat_n(seq, *size))
}

async fn first_number(tx: &store::Tx, run: &PrintRun, pieces: usize) -> Result<NoticeNumber, Error> {
    let year = run.printed_on.date().year();
    let sequence = match pieces {
        0 => 0,
        _ => tx.next_numbers(&NoticeNumber::sequence_of(year), count(pieces)).await?,
    };
    Ok(NoticeNumber { year, sequence })
}

fn notice(
    run: &PrintRun,
    target: &Target,
    number: NoticeNumber,
    batch_seq: u32,
    place: u32,
    route: Option<&Route>,
) -> Notice {
    Notice {
        id: NoticeId::fresh(),
        number,
        version: Version::FIRST,
        campaign_id: target.campaign_id,
        member_id: target.member_id,
        step: target.step,
        account_id: target.account_id,
        run_id: run.id,
        batch_seq,
        place,
        round_id: route.map(|route| route.round_id),
        stop_order: route.map(|route| route.stop),
        issue: 1,
        tag: run.code_key.code(number, 1).tag,
        check_code: number.check_code(),
        status: Status::Allocated,
        status_reason: None,
        pages: 0,
        first_page: 0,
        printed_at: None,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
