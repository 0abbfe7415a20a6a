//! Telling when everything has come to rest.
//!
//! An event on its way is always in an outbox, in an inbox, in a queue or in somebody's hands, and only a piece of work
//! moves it on. So if no work began or was under way while all those places were seen empty, they are all empty.

use std::time::Duration;

use kernel::EventId;
use lapin::Channel;
use store::{inbox, outbox};
use tokio::time::{Instant, sleep, timeout};

use crate::bus::{Foundation, Shared};
use crate::error::{BusError, StillBusy};
use crate::member::Member;
use crate::rabbit::{Publisher, Rabbit, barrier};

const LOOK_EVERY: Duration = Duration::from_millis(10);
const BARRIER_PATIENCE: Duration = Duration::from_secs(5);

/// Looks until everything is at rest, or until the patience ends with what was still going on.
pub(crate) async fn wait(shared: &Shared, patience: Duration) -> Result<(), StillBusy> {
    let deadline = Instant::now() + patience;
    let mut busy = "nobody had time to look".to_owned();
    let mut looking = Looking { shared, publisher: None, channel: None };
    while Instant::now() < deadline {
        match timeout(deadline - Instant::now(), looking.look()).await {
            Ok(Ok(None)) => return Ok(()),
            Ok(Ok(Some(found))) => busy = found,
            Ok(Err(error)) => {
                busy = error.to_string();
                looking.channel = None;
                if let Foundation::Rabbit(rabbit) = &shared.foundation {
                    rabbit.consuming.distrust();
                }
            }
            Err(_elapsed) => break,
        }
        sleep(LOOK_EVERY).await;
    }
    Err(StillBusy(busy))
}

struct Looking<'a> {
    shared: &'a Shared,
    publisher: Option<Publisher>,
    channel: Option<Channel>,
}

impl Looking<'_> {
    /// `None` when everything is at rest, else what is not.
    async fn look(&mut self) -> Result<Option<String>, BusError> {
        let Some(begun) = self.shared.activity.at_rest() else { return found("work is under way") };
        let members = self.shared.members.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        for member in &members {
            if let Some(waiting) = waiting_at(member).await? {
                return Ok(Some(waiting));
            }
        }
        if let Foundation::Rabbit(rabbit) = &self.shared.foundation
            && let Some(waiting) = self.waiting_on(rabbit, &members).await?
        {
            return Ok(Some(waiting));
        }
        if self.shared.activity.at_rest() == Some(begun) { Ok(None) } else { found("work went on meanwhile") }
    }

    async fn waiting_on(&mut self, rabbit: &Rabbit, members: &[Member]) -> Result<Option<String>, BusError> {
        if self.shared.activity.anything_away() {
            return found("a message waits for its retry");
        }
        let channel = match self.channel.take() {
            Some(channel) => channel,
            None => rabbit.consuming.channel().await?,
        };
        let hearing = || members.iter().filter(|member| member.hears_anything());
        let parked = hearing().map(|member| rabbit.topology.parked(member.service));
        for queue in rabbit.topology.retries().into_iter().chain(parked) {
            if rabbit.topology.depth(&channel, &queue).await? > 0 {
                return Ok(Some(format!("messages wait in {queue}")));
            }
        }
        for member in hearing() {
            if !self.passes(rabbit, member.service).await? {
                return Ok(Some(format!("the consumer of {} is behind", member.service)));
            }
        }
        self.channel = Some(channel);
        Ok(None)
    }

    /// Sends a barrier through a queue: when it comes out, everything before it has been handled.
    async fn passes(&mut self, rabbit: &Rabbit, service: &str) -> Result<bool, BusError> {
        let publisher = self.publisher.get_or_insert_with(|| Publisher::new(&rabbit.publishing, &rabbit.topology));
        let id = EventId::fresh().to_string();
        let passing = rabbit.barriers.expect(&id);
        publisher.put("", &rabbit.topology.queue(service), barrier(&id), b"").await?;
        Ok(matches!(timeout(BARRIER_PATIENCE, passing).await, Ok(Ok(()))))
    }
}

async fn waiting_at(member: &Member) -> Result<Option<String>, BusError> {
    let conn = member.store.read();
    let (unsent, waiting) = (outbox::unsent(&conn).await?, inbox::waiting(&conn).await?);
    if unsent + waiting == 0 {
        return Ok(None);
    }
    Ok(Some(format!("{} has {unsent} events unsent and {waiting} waiting", member.service)))
}

fn found(what: &str) -> Result<Option<String>, BusError> {
    Ok(Some(what.to_owned()))
}
