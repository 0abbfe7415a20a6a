//! Hearing what other processes tell: one subscribed connection per channel, shared by its listeners here.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use redis::Client;
use redis::aio::{PubSubSink, PubSubStream};
use tokio::sync::{Mutex, broadcast};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::PATIENCE;
use crate::cache::Heard;
use crate::error::CacheError;
use crate::memory::{BACKLOG, heard};

/// A silent connection is asked this often whether it lives, and a channel nobody hears any more is left then.
const CHECK_EVERY: Duration = Duration::from_secs(10);

/// The channels somebody in this process listens to.
#[derive(Clone)]
pub(super) struct Listening {
    client: Client,
    channels: Arc<Mutex<HashMap<String, broadcast::Sender<String>>>>,
}

/// One subscribed connection.
struct Subscription {
    asking: PubSubSink,
    messages: PubSubStream,
}

impl Listening {
    pub(super) fn new(client: Client) -> Self {
        Self { client, channels: Arc::default() }
    }

    /// Joins the channel's subscription, or makes it.
    pub(super) async fn listen(&self, channel: String) -> Result<Heard, CacheError> {
        let mut channels = self.channels.lock().await;
        if let Some(sender) = channels.get(&channel) {
            return Ok(heard(sender.subscribe()));
        }
        let subscription = subscribe(&self.client, &channel).await?;
        let (sender, receiver) = broadcast::channel(BACKLOG);
        channels.insert(channel.clone(), sender.clone());
        tokio::spawn(self.clone().keep_subscribed(channel, sender, subscription));
        Ok(heard(receiver))
    }

    /// Passes messages on for as long as somebody listens; a lost connection is made anew.
    async fn keep_subscribed(self, channel: String, sender: broadcast::Sender<String>, first: Subscription) {
        let mut current = Some(first);
        let mut pause = Duration::from_millis(50);
        loop {
            if let Some(subscription) = current.take() {
                pause = Duration::from_millis(50);
                pass_on(subscription, &sender).await;
            }
            if self.leave_if_unheard(&channel, &sender).await {
                return;
            }
            match subscribe(&self.client, &channel).await {
                Ok(subscription) => current = Some(subscription),
                Err(error) => {
                    tracing::warn!(%error, channel, "cannot listen, trying again");
                    sleep(pause).await;
                    pause = (pause * 2).min(Duration::from_secs(5));
                }
            }
        }
    }

    /// Under the lock, so that nobody joins a channel that is being left.
    async fn leave_if_unheard(&self, channel: &str, sender: &broadcast::Sender<String>) -> bool {
        let mut channels = self.channels.lock().await;
        let unheard = sender.receiver_count() == 0;
        if unheard {
            channels.remove(channel);
        }
        unheard
    }
}

async fn subscribe(client: &Client, channel: &str) -> Result<Subscription, CacheError> {
    let subscribing = async {
        let (mut asking, messages) = client.get_async_pubsub().await?.split();
        asking.subscribe(channel).await?;
        Ok(Subscription { asking, messages })
    };
    timeout(PATIENCE, subscribing).await.unwrap_or_else(|_late| Err(late()))
}

/// Returns when the connection is lost or nobody listens any more.
async fn pass_on(mut subscription: Subscription, sender: &broadcast::Sender<String>) {
    let mut check_at = Instant::now() + CHECK_EVERY;
    loop {
        tokio::select! {
            message = subscription.messages.next() => {
                let Some(message) = message else { return };
                if let Ok(text) = message.get_payload::<String>() && sender.send(text).is_err() {
                    return;
                }
            }
            () = sleep_until(check_at) => {
                let alive = matches!(timeout(PATIENCE, subscription.asking.ping::<redis::Value>()).await, Ok(Ok(_)));
                if !alive || sender.receiver_count() == 0 {
                    return;
                }
                check_at = Instant::now() + CHECK_EVERY;
            }
        }
    }
}

fn late() -> CacheError {
    let kind = std::io::ErrorKind::TimedOut;
    CacheError::Unavailable(std::io::Error::new(kind, "no answer to subscribe").into())
}
