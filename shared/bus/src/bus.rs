//! The bus as its callers see it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use futures::future::{BoxFuture, join_all};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::activity::Activity;
use crate::error::{BusError, StillBusy};
use crate::hearing::Hearer;
use crate::idle;
use crate::member::Member;
use crate::rabbit::{Consumer, DeadLetters, Offset, Publisher, Rabbit, Tail, tail};
use crate::relay::{Carrier, Relay};
use crate::settings::Settings;
use crate::twin::Twin;
use crate::waiting::Worker;

/// Readiness is asked often and wants its answer soon.
const PING_PATIENCE: Duration = Duration::from_secs(2);

/// One way to talk between services. Cheap to clone.
#[derive(Clone)]
pub struct Bus {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) foundation: Foundation,
    pub(crate) activity: Arc<Activity>,
    pub(crate) members: Mutex<Vec<Member>>,
    settings: Settings,
}

/// What carries the events.
pub(crate) enum Foundation {
    /// The databases of this process.
    Twin(Arc<Twin>),
    /// RabbitMQ.
    Rabbit(Arc<Rabbit>),
}

impl Bus {
    /// The bus at `inproc:` or `amqp://user:password@host:port/vhost?prefix=name`. `retry_ms` is the first pause after a
    /// failure, 1000 when left out. Connections are made when they are needed, so the broker may come up later.
    #[expect(clippy::unused_async, reason = "connecting is a matter of the foundation")]
    pub async fn connect(url: &str) -> Result<Self, BusError> {
        let settings = Settings::parse(url)?;
        let foundation = match &settings.rabbit_url {
            None => Foundation::Twin(Arc::default()),
            Some(url) => Foundation::Rabbit(Arc::new(Rabbit::new(url, &settings)?)),
        };
        let shared = Shared { foundation, activity: Arc::default(), members: Mutex::default(), settings };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Lets services take part until the shutdown: their outboxes are carried and their handlers hear. The handle ends
    /// when the work at hand is finished.
    ///
    /// All services of a process join at once, because in process an event only reaches those that have joined.
    pub fn join(&self, members: Vec<Member>, shutdown: &CancellationToken) -> JoinHandle<()> {
        if let Foundation::Twin(twin) = &self.shared.foundation {
            members.iter().for_each(|member| twin.admit(member));
        }
        let tasks: Vec<_> = members.iter().flat_map(|member| self.tasks_of(member, shutdown)).collect();
        let mut joined = self.shared.members.lock().unwrap_or_else(PoisonError::into_inner);
        for member in members {
            joined.retain(|earlier| earlier.service != member.service);
            joined.push(member);
        }
        drop(joined);
        tokio::spawn(async move {
            let running: Vec<_> = tasks.into_iter().map(tokio::spawn).collect();
            for ended in join_all(running).await {
                if let Err(error) = ended {
                    tracing::error!(%error, "a part of the bus failed");
                }
            }
        })
    }

    /// Waits until everything told by the joined services has been heard by them; for tests and the demo. A parked
    /// message counts as heard: ask [`crate::parked`] about those.
    pub async fn wait_idle(&self, patience: Duration) -> Result<(), StillBusy> {
        idle::wait(&self.shared, patience).await
    }

    /// Reads the stream of all events that RabbitMQ keeps for operations.
    pub fn tail(&self, from: Offset) -> Result<Tail, BusError> {
        match &self.shared.foundation {
            Foundation::Twin(_) => Err(BusError::NoStream),
            Foundation::Rabbit(rabbit) => Ok(tail(Arc::clone(rabbit), from)),
        }
    }

    /// Fails when the bus does not answer; for readiness.
    pub async fn ping(&self) -> Result<(), BusError> {
        match &self.shared.foundation {
            Foundation::Twin(_) => Ok(()),
            Foundation::Rabbit(rabbit) => match timeout(PING_PATIENCE, rabbit.consuming.bare_channel()).await {
                Ok(channel) => channel.map(drop),
                Err(_elapsed) => Err(BusError::Late("ping")),
            },
        }
    }

    /// Removes exchanges and queues with all they hold; for tests, after every member has left.
    pub async fn remove_topology(&self) -> Result<(), BusError> {
        let Foundation::Rabbit(rabbit) = &self.shared.foundation else { return Ok(()) };
        rabbit.topology.remove(&rabbit.publishing.bare_channel().await?).await?;
        rabbit.publishing.close().await;
        rabbit.consuming.close().await;
        Ok(())
    }

    fn tasks_of(&self, member: &Member, shutdown: &CancellationToken) -> Vec<BoxFuture<'static, ()>> {
        let activity = Arc::clone(&self.shared.activity);
        let hearer = Arc::new(Hearer::new(member.clone(), self.shared.settings.clone(), Arc::clone(&activity)));
        let mut tasks: Vec<BoxFuture<'static, ()>> = Vec::new();
        let carrier = match &self.shared.foundation {
            Foundation::Twin(twin) => Carrier::Twin(Arc::clone(twin)),
            Foundation::Rabbit(rabbit) => {
                if member.hears_anything() {
                    let (hearer, rabbit, shutdown) = (Arc::clone(&hearer), Arc::clone(rabbit), shutdown.clone());
                    tasks.push(Consumer::new(Arc::clone(&hearer), Arc::clone(&rabbit), shutdown.clone()).run().boxed());
                    tasks.push(DeadLetters { hearer, rabbit, shutdown }.run().boxed());
                }
                Carrier::Rabbit(Box::new(Publisher::new(&rabbit.publishing, &rabbit.topology)))
            }
        };
        let (service, store) = (member.service, member.store.clone());
        tasks.push(Relay { service, store, carrier, activity, shutdown: shutdown.clone() }.run().boxed());
        tasks.push(Worker { hearer, shutdown: shutdown.clone() }.run().boxed());
        tasks
    }
}

impl std::fmt::Debug for Bus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.shared.foundation {
            Foundation::Twin(_) => "Bus(inproc)",
            Foundation::Rabbit(_) => "Bus(amqp)",
        })
    }
}
