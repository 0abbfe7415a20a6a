//! One event, one transaction: the inbox row and the effect together, or neither.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use contracts::Envelope;
use futures::FutureExt;
use store::{StoreError, Tx, inbox};
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::activity::Activity;
use crate::backoff::Backoff;
use crate::member::{BoxError, Member};
use crate::parked::Unheard;
use crate::settings::Settings;
use crate::{figures, trace};

/// A member as its consumers see it.
pub(crate) struct Hearer {
    member: Member,
    settings: Settings,
    activity: Arc<Activity>,
}

/// Where the message comes from, and so how its inbox row is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// From a broker: the inbox may not know it yet.
    Broker,
    /// From the inbox itself.
    Inbox,
}

/// How handling an event went.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It took effect, now or before, or nobody here wants it. The word is for the figures.
    Settled(&'static str),
    /// The handler refused; trying again later may help.
    Failed(String),
    /// The database is away; this was no attempt.
    Unavailable(String),
}

impl Hearer {
    pub(crate) fn new(member: Member, settings: Settings, activity: Arc<Activity>) -> Self {
        Self { member, settings, activity }
    }

    pub(crate) const fn service(&self) -> &'static str {
        self.member.service
    }

    pub(crate) const fn store(&self) -> &store::Store {
        &self.member.store
    }

    pub(crate) fn activity(&self) -> &Activity {
        &self.activity
    }

    /// How long a message waits after its failed attempt number `attempt`; `None` means that it is parked.
    pub(crate) fn retry_after(&self, attempt: u32) -> Option<Duration> {
        self.settings.retry_after(attempt)
    }

    /// Handles an event, and waits for the database if it is away. Only the shutdown ends that as `Unavailable`.
    pub(crate) async fn hear(&self, event: &Envelope, source: Source, shutdown: &CancellationToken) -> Outcome {
        let mut backoff = Backoff::new();
        loop {
            let outcome = self.hear_once(event, source).await;
            let Outcome::Unavailable(error) = &outcome else { return outcome };
            tracing::warn!(error, service = self.service(), event = event.name(), "waiting for the database");
            backoff.pause(shutdown).await;
            if shutdown.is_cancelled() {
                return outcome;
            }
        }
    }

    /// Sets a message aside, and waits for the database if it is away.
    pub(crate) async fn park(&self, unheard: &Unheard, shutdown: &CancellationToken) -> Result<(), StoreError> {
        let mut backoff = Backoff::new();
        loop {
            match unheard.park(self.store()).await {
                Err(error) if error.is_transient() && !shutdown.is_cancelled() => {
                    tracing::warn!(%error, service = self.service(), "waiting for the database to park a message");
                    backoff.pause(shutdown).await;
                }
                parked => {
                    if parked.is_ok() {
                        figures::parked(self.service());
                        tracing::error!(service = self.service(), %unheard, "parked a message");
                    }
                    return parked;
                }
            }
        }
    }

    async fn hear_once(&self, event: &Envelope, source: Source) -> Outcome {
        let started = Instant::now();
        let outcome = match self.effect(event, source).await {
            Ok(word) => Outcome::Settled(word),
            Err(error) => self.judged(&error).await,
        };
        let word = match &outcome {
            Outcome::Settled(word) => word,
            Outcome::Failed(_) => "failed",
            Outcome::Unavailable(_) => "unavailable",
        };
        figures::handled(self.service(), event.name(), word, started.elapsed());
        outcome
    }

    /// The rhythm of every hearer: begin · heard before? · handle · commit.
    async fn effect(&self, event: &Envelope, source: Source) -> Result<&'static str, BoxError> {
        let wanted = self.member.handlers_of(event.name()).next().is_some();
        if !wanted && source == Source::Broker {
            return Ok("unwanted");
        }
        let tx = self.store().begin().await?;
        let is_new = match source {
            Source::Broker => inbox::first_time(&tx, event.id, &event.kind).await?,
            Source::Inbox => inbox::done(&tx, event.id).await?,
        };
        if !is_new {
            return Ok("duplicate");
        }
        self.handle(&tx, event).await?;
        tx.commit().await?;
        Ok(if wanted { "done" } else { "unwanted" })
    }

    /// Calls the handlers within the event's trace and as its effect. A panic is a failure like any other.
    async fn handle(&self, tx: &Tx, event: &Envelope) -> Result<(), BoxError> {
        let span = trace::span(self.service(), event);
        let cause = trace::cause(event, &span);
        let handling = async {
            for handler in self.member.handlers_of(event.name()) {
                handler(tx, event).await?;
            }
            Ok(())
        };
        let caught = AssertUnwindSafe(cause.scope(handling)).catch_unwind().instrument(span).await;
        caught.unwrap_or_else(|panic| Err(format!("the handler panicked: {}", words_of(&panic)).into()))
    }

    /// A failure while the database does not even answer a ping is no failed attempt.
    async fn judged(&self, error: &BoxError) -> Outcome {
        let words = chain(error.as_ref());
        match self.store().ping().await {
            Err(silent) => Outcome::Unavailable(format!("{words} ({silent})")),
            Ok(()) => {
                tracing::warn!(error = words, service = self.service(), "an event could not be handled");
                Outcome::Failed(words)
            }
        }
    }
}

/// An error with its sources.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let more = cause.to_string();
        if !words.contains(&more) {
            words = format!("{words}: {more}");
        }
        source = cause.source();
    }
    words
}

fn words_of(panic: &Box<dyn std::any::Any + Send>) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without words")
}
