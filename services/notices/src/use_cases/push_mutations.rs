//! Works off what a phone pushes, item by item. Each item is a transaction of its own: one bad item never takes
//! another with it, and what is done stays done when the push breaks off.

mod item;

use chrono::TimeDelta;
use kernel::{DeviceId, Timestamp, canonical_json, sha256_hex};
use store::{StoreError, Tx};
use web::Ctx;

use crate::domain::mutations::{AnswerCode, FirstReading, Known, Status, Step, advanced, step};
use crate::error::Error;
use crate::store::devices::{self, Queue};
use crate::store::field_sync::{self, KeptItem};
use crate::use_cases::{edit_stop, record_visit, walk_round};

pub use item::{Item, Moment, Outcome, Sender, Verdict};

/// Tries of one item when somebody else changes the same stop at the same moment.
const MOST_TRIES: u32 = 5;

/// The name of an item that could not be read.
pub const MALFORMED: &str = "malformed";

/// Works the items off in the order of their numbers, then what had waited for them.
pub async fn push_mutations(ctx: &Ctx, sender: &Sender, mut items: Vec<Item>) -> Result<Vec<Outcome>, Error> {
    items.sort_by_key(|item| item.id);
    let mut outcomes = Vec::with_capacity(items.len());
    for item in items {
        outcomes.push(take(ctx, sender, item).await?);
        while let Some(outcome) = run_next_waiting(ctx, sender, None).await? {
            outcomes.retain(|earlier| earlier.id != outcome.id);
            outcomes.push(outcome);
        }
    }
    Ok(outcomes)
}

/// Runs the first item of a phone that waits although those before it never came, and everything that waited for it.
pub async fn force_first_waiting(ctx: &Ctx, sender: &Sender, overdue: Timestamp) -> Result<usize, Error> {
    let mut ran = 0;
    while run_next_waiting(ctx, sender, Some(overdue)).await?.is_some() {
        ran += 1;
    }
    Ok(ran)
}

async fn take(ctx: &Ctx, sender: &Sender, item: Item) -> Result<Outcome, Error> {
    let mut tries = 0;
    loop {
        match take_once(ctx, sender, &item).await {
            Err(Error::Store(StoreError::Stale)) if tries < MOST_TRIES => tries += 1,
            other => return other,
        }
    }
}

async fn take_once(ctx: &Ctx, sender: &Sender, item: &Item) -> Result<Outcome, Error> {
    let tx = ctx.begin().await?;
    let now = ctx.now();
    let queue = devices::lock_queue(&tx, sender.device, sender.person, now).await?;
    let (known, before) = known(&tx, sender.device, item).await?;
    match step(queue.last_number, item.id, known) {
        Step::Repeat => {
            let repeated = repeat(item, before);
            if item.id == queue.last_number + 1 {
                devices::save_queue(&tx, sender.device, Queue { last_number: item.id, ..queue }).await?;
            }
            tx.commit().await?;
            Ok(repeated)
        }
        Step::Wait => {
            let waiting = Verdict { status: Some(Status::Deferred), ..Verdict::default() };
            field_sync::keep_item(&tx, &kept(sender, item, &waiting, now, false)).await?;
            tx.commit().await?;
            Ok(outcome(item.id, waiting))
        }
        Step::Refuse(code) => {
            let refused = Verdict::rejected(code, "another item was sent under this name before; the first one counts");
            if code == AnswerCode::MutationIdReused && before.is_none_or(|before| before.number != item.id) {
                field_sync::keep_item(&tx, &kept(sender, item, &refused, now, false)).await?;
                let last_number = if item.id == queue.last_number + 1 { item.id } else { queue.last_number };
                devices::save_queue(&tx, sender.device, Queue { last_number, ..queue }).await?;
            }
            tx.commit().await?;
            Ok(outcome(item.id, refused))
        }
        Step::Run => run(ctx, tx, sender, queue, item, now, false).await,
    }
}

/// Runs the next item that waits, when the gap before it is closed, or whatever the gap when it arrived before `overdue`.
async fn run_next_waiting(ctx: &Ctx, sender: &Sender, overdue: Option<Timestamp>) -> Result<Option<Outcome>, Error> {
    if field_sync::first_waiting(&ctx.read(), sender.device).await?.is_none() {
        return Ok(None);
    }
    let tx = ctx.begin().await?;
    let queue = devices::lock_queue(&tx, sender.device, sender.person, ctx.now()).await?;
    let Some(waiting) = field_sync::first_waiting(&tx, sender.device).await? else { return Ok(None) };
    let is_next = waiting.number <= queue.last_number + 1;
    let is_overdue = overdue.is_some_and(|limit| waiting.received_at <= limit);
    if !is_next && !is_overdue {
        return Ok(None);
    }
    let item: Item = serde_json::from_value(waiting.item).map_err(|why| Error::broken("reading a kept item", &why))?;
    run(ctx, tx, sender, queue, &item, waiting.received_at, !is_next).await.map(Some)
}

async fn run(
    ctx: &Ctx,
    tx: Tx,
    sender: &Sender,
    queue: Queue,
    item: &Item,
    received_at: Timestamp,
    forced: bool,
) -> Result<Outcome, Error> {
    let first = match item.name.as_str() {
        MALFORMED => queue.first,
        _ => Some(FirstReading::for_item(queue.first, own_reading(item))),
    };
    let happened_at = first.map_or(received_at, |first| first.instant(item.monotonic_ms));
    let moment = Moment { happened_at, received_at, forced };
    let mut verdict = apply(ctx, &tx, sender, item, moment).await?;
    if forced && verdict.status == Some(Status::Applied) {
        verdict.status = Some(Status::Conflict);
        verdict.code = Some(AnswerCode::Forced);
        verdict.message = Some("an item before this one never arrived".to_owned());
    }
    field_sync::keep_item(&tx, &kept(sender, item, &verdict, received_at, forced)).await?;
    let last_number = advanced(queue.last_number, item.id);
    devices::save_queue(&tx, sender.device, Queue { last_number, first }).await?;
    tx.commit().await?;
    Ok(outcome(item.id, verdict))
}

const fn own_reading(item: &Item) -> FirstReading {
    FirstReading { boot: item.boot_id, clock: item.device_time, monotonic_ms: item.monotonic_ms }
}

async fn apply(ctx: &Ctx, tx: &Tx, sender: &Sender, item: &Item, moment: Moment) -> Result<Verdict, Error> {
    match item.name.as_str() {
        "visit.record" => record_visit::record_visit(ctx, tx, sender, item, moment).await,
        "stop.note" => edit_stop::edit_stop(tx, sender, item, moment).await,
        "round.start" => walk_round::start_round(tx, sender, item, moment).await,
        "round.finish" => walk_round::finish_round(tx, sender, item, moment).await,
        MALFORMED => Ok(Verdict::rejected(AnswerCode::MalformedItem, item.args["why"].as_str().unwrap_or_default())),
        other => Ok(Verdict::rejected(AnswerCode::MutationUnknown, format!("nobody knows how to do `{other}`"))),
    }
}

/// What is known of an item: first by its own id, then by its number.
async fn known(tx: &Tx, device: DeviceId, item: &Item) -> Result<(Known, Option<KeptItem>), Error> {
    if let Some(before) = field_sync::item_by_id(tx, device, item.mutation_id).await? {
        let is_same = before.item_sha256 == words(item);
        return Ok((if is_same { Known::Same } else { Known::OtherArgs }, Some(before)));
    }
    match field_sync::item_by_number(tx, device, item.id).await? {
        Some(other) => Ok((Known::OtherItem, Some(other))),
        None => Ok((Known::No, None)),
    }
}

/// One hash for what the item says; when it was sent does not matter.
fn words(item: &Item) -> String {
    sha256_hex(canonical_json(&(&item.name, &item.base_version, &item.args)))
}

fn kept(sender: &Sender, item: &Item, verdict: &Verdict, received_at: Timestamp, forced: bool) -> KeptItem {
    KeptItem {
        device_id: sender.device,
        person_id: sender.person,
        number: item.id,
        mutation_id: item.mutation_id,
        name: item.name.clone(),
        item: serde_json::to_value(item).unwrap_or_default(),
        item_sha256: words(item),
        status: verdict.status.unwrap_or(Status::Rejected),
        code: verdict.code,
        message: verdict.message.clone(),
        entity_version: verdict.entity_version,
        forced,
        received_at,
    }
}

fn outcome(id: i64, verdict: Verdict) -> Outcome {
    Outcome {
        id,
        status: verdict.status.unwrap_or(Status::Rejected),
        code: verdict.code,
        message: verdict.message,
        entity_version: verdict.entity_version,
    }
}

/// The answer to an item that was there before: what it became then, or that it still waits.
fn repeat(item: &Item, before: Option<KeptItem>) -> Outcome {
    let Some(before) = before else { return outcome(item.id, Verdict::default()) };
    let still_waits = before.status == Status::Deferred;
    Outcome {
        id: item.id,
        status: if still_waits { Status::Deferred } else { Status::Duplicate },
        code: before.code,
        message: before.message,
        entity_version: before.entity_version,
    }
}

/// How far a phone's clock was off when it sent, in seconds.
pub fn clock_error(now: Timestamp, sent_at: Option<Timestamp>) -> Option<f64> {
    sent_at.map(|sent| (now - sent).num_milliseconds() as f64 / 1_000.0)
}

/// Before when an item must have arrived to be forced now.
pub fn overdue(now: Timestamp, longest_wait: TimeDelta) -> Timestamp {
    now - longest_wait
}
