//! Live events: Server-Sent Events that resume where they broke off.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, get};
use contracts::Envelope;
use futures::stream::{self, BoxStream, Stream, StreamExt};
use kernel::CampaignId;
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Ctx, Problem, Query};

use super::callers::Follower;
use crate::config::Settings;
use crate::error::Error;
use crate::events::CHANNEL;
use crate::store::activity::{self, Wanted};

/// A told line may not be visible for a moment: it is told just before its transaction commits.
const SETTLE: Duration = Duration::from_millis(40);
const BATCH: u32 = 200;

/// Which events are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct StreamQuery {
    /// Of one campaign alone.
    campaign_id: Option<CampaignId>,
    /// Begin after this line; `Last-Event-ID` wins. Left out: from now on.
    after: Option<i64>,
}

/// Events as they happen.
///
/// Each frame's `id` is the line of the activity feed; a client that reconnects with `Last-Event-ID` misses nothing and
/// sees nothing twice.
#[utoipa::path(
    tag = "activity",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    params(StreamQuery, ("Last-Event-ID" = Option<i64>, Header, description = "The last line seen")),
    responses((status = 200, description = "CloudEvents, one per frame", content_type = "text/event-stream", body = String))
)]
#[get("/events/stream")]
pub async fn stream_events(
    ctx: Ctx,
    _by: Follower,
    query: Query<StreamQuery>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let last_seen = request.headers().get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let after = match last_seen.or(query.after) {
        Some(line) => line,
        None => activity::newest(&ctx.read()).await?,
    };
    let wakes = ctx.cache().listen(CHANNEL).await.map_err(|away| Problem::unavailable().detail(away))?;
    let listener = Listener {
        wanted: Wanted { after, campaign: query.campaign_id },
        wakes: wakes.map(|_| ()).boxed(),
        frames: VecDeque::from([Bytes::from_static(b"retry: 3000\n\n")]),
        told: true,
        keep_alive: ctx.settings::<Settings>().keep_alive(),
        spoke_at: Instant::now(),
        ctx,
    };
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header((CACHE_CONTROL, HeaderValue::from_static("no-cache")))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(frames(listener)))
}

struct Listener {
    ctx: Ctx,
    wanted: Wanted,
    wakes: BoxStream<'static, ()>,
    frames: VecDeque<Bytes>,
    /// Something was told since the last empty look.
    told: bool,
    keep_alive: Duration,
    spoke_at: Instant,
}

fn frames(listener: Listener) -> impl Stream<Item = Result<Bytes, Error>> {
    stream::unfold(listener, |mut listener| async move {
        let draining = listener.ctx.draining().clone();
        let next = tokio::select! {
            next = listener.next_frame() => next,
            // The client reconnects elsewhere and resumes; an open line must not hold up the end of the process.
            () = draining.cancelled() => return None,
        };
        match next {
            Ok(frame) => Some((Ok(frame), listener)),
            Err(error) => {
                tracing::warn!(%error, "a live listener was cut off; it will resume where it was");
                None
            }
        }
    })
}

impl Listener {
    async fn next_frame(&mut self) -> Result<Bytes, Problem> {
        loop {
            if let Some(frame) = self.frames.pop_front() {
                self.spoke_at = Instant::now();
                return Ok(frame);
            }
            // By the time since the last frame: wake-ups for other campaigns must not keep this line silent.
            if self.spoke_at.elapsed() >= self.keep_alive {
                self.frames.push_back(Bytes::from_static(b": keep-alive\n\n"));
                continue;
            }
            if self.look().await? {
                continue;
            }
            if self.told {
                self.told = false;
                tokio::time::sleep(SETTLE).await;
                continue;
            }
            let silence = self.keep_alive.saturating_sub(self.spoke_at.elapsed());
            tokio::select! {
                // Who tells has gone: from now on the looks between two comments find what is new.
                Some(()) = self.wakes.next() => self.told = true,
                () = tokio::time::sleep(silence) => {}
            }
        }
    }

    /// Takes the next lines, if there are any.
    async fn look(&mut self) -> Result<bool, Problem> {
        let lines = activity::after(&self.ctx.read(), self.wanted, BATCH).await?;
        for (seq, envelope) in &lines {
            self.wanted.after = *seq;
            self.frames.push_back(frame(*seq, envelope));
        }
        Ok(!lines.is_empty())
    }
}

fn frame(seq: i64, envelope: &Envelope) -> Bytes {
    let data = serde_json::to_string(envelope).unwrap_or_default();
    Bytes::from(format!("id: {seq}\nevent: {}\ndata: {data}\n\n", envelope.name()))
}
