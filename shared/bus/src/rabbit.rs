//! The bus on RabbitMQ.
//!
//! Nothing here trusts a connection to last: every task builds its channel anew after any trouble, and whatever was not
//! confirmed or acknowledged happens again, which the inbox makes harmless.

mod connections;
mod consumer;
mod dead_letters;
mod deliveries;
mod message;
mod operations;
mod publisher;
mod topology;

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use lapin::Channel;
use tokio::time::{interval, timeout};
use tokio_util::sync::CancellationToken;

use crate::backoff::Backoff;
use crate::error::BusError;
use crate::figures;
use crate::settings::Settings;
pub(crate) use connections::Connections;
pub(crate) use consumer::{Barriers, Consumer};
pub(crate) use dead_letters::DeadLetters;
pub(crate) use message::barrier;
pub(crate) use operations::tail;
pub use operations::{Offset, Tail};
pub(crate) use publisher::Publisher;
pub(crate) use topology::Topology;

/// No answer of the broker is waited for longer.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a wait looks whether what it waits on is still there.
const CHECK_EVERY: Duration = Duration::from_millis(250);

/// What lasted so long was healthy.
const GOOD_LIFE: Duration = Duration::from_secs(3);

/// The broker, through one connection for publishing and one for consuming, so that a blocked publisher does not
/// stop consumers.
pub(crate) struct Rabbit {
    pub(crate) topology: Arc<Topology>,
    pub(crate) publishing: Arc<Connections>,
    pub(crate) consuming: Arc<Connections>,
    pub(crate) barriers: Barriers,
}

impl Rabbit {
    pub(crate) fn new(url: &str, settings: &Settings) -> Result<Self, BusError> {
        let topology = Arc::new(Topology::new(settings));
        let publishing = Arc::new(Connections::new(url, "publishing", Arc::clone(&topology))?);
        let consuming = Arc::new(Connections::new(url, "consuming", Arc::clone(&topology))?);
        Ok(Self { topology, publishing, consuming, barriers: Barriers::default() })
    }
}

/// Waits for the broker's answer, but neither forever nor on a channel or connection that is gone.
async fn answered<T>(
    what: &'static str,
    is_alive: impl Fn() -> bool,
    answer: impl Future<Output = lapin::Result<T>>,
) -> Result<T, BusError> {
    let mut answer = pin!(answer);
    let mut check = interval(CHECK_EVERY);
    let deadline = Instant::now() + PATIENCE;
    loop {
        tokio::select! {
            biased;
            answer = &mut answer => return Ok(answer?),
            _ = check.tick() => {
                if Instant::now() > deadline {
                    return Err(BusError::Late(what));
                }
                if !is_alive() {
                    // The reason often arrives a moment after the end.
                    return match timeout(CHECK_EVERY, answer).await {
                        Ok(answer) => Ok(answer?),
                        Err(_elapsed) => Err(BusError::Ended("channel")),
                    };
                }
            }
        }
    }
}

/// Waits for an answer on a channel.
async fn on<T>(
    channel: &Channel,
    what: &'static str,
    answer: impl Future<Output = lapin::Result<T>>,
) -> Result<T, BusError> {
    answered(what, || channel.status().connected(), answer).await
}

/// What a task that is meant to last does between its lives: it says what happened, and waits longer each time while
/// it fails at once.
struct Rebuilding {
    what: &'static str,
    service: &'static str,
    backoff: Backoff,
    since: Instant,
}

impl Rebuilding {
    fn new(what: &'static str, service: &'static str) -> Self {
        Self { what, service, backoff: Backoff::new(), since: Instant::now() }
    }

    async fn after(&mut self, ended: Result<(), BusError>, shutdown: &CancellationToken) {
        if let Err(error) = ended
            && !shutdown.is_cancelled()
        {
            tracing::warn!(%error, service = self.service, what = self.what, "lost, building it anew");
            figures::rebuilt(self.what);
        }
        if self.since.elapsed() > GOOD_LIFE {
            self.backoff.reset();
        }
        self.backoff.pause(shutdown).await;
        self.since = Instant::now();
    }
}
