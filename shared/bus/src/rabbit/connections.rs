//! A connection that is made when it is needed, and made anew when it is lost.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use lapin::options::ConfirmSelectOptions;
use lapin::uri::AMQPUri;
use lapin::{Channel, Connection, ConnectionProperties};
use tokio::sync::Mutex;

use super::{Topology, answered, on};
use crate::error::BusError;

/// A dead peer is noticed after two of these.
const HEARTBEAT_SECONDS: u16 = 20;

/// Gives out channels on one connection.
pub(crate) struct Connections {
    uri: AMQPUri,
    purpose: &'static str,
    topology: Arc<Topology>,
    current: Mutex<Option<Connection>>,
    declared: AtomicBool,
}

impl Connections {
    pub(crate) fn new(url: &str, purpose: &'static str, topology: Arc<Topology>) -> Result<Self, BusError> {
        let mut uri: AMQPUri = url.parse().map_err(BusError::Address)?;
        uri.query.heartbeat.get_or_insert(HEARTBEAT_SECONDS);
        Ok(Self { uri, purpose, topology, current: Mutex::default(), declared: AtomicBool::new(false) })
    }

    /// A fresh channel; before the first one, and after trouble, every exchange and queue is declared.
    pub(crate) async fn channel(&self) -> Result<Channel, BusError> {
        let channel = self.bare_channel().await?;
        if self.declared.load(Ordering::Acquire) {
            return Ok(channel);
        }
        // A refused declaration costs the channel it was made on.
        self.topology.declare(&channel).await?;
        self.declared.store(true, Ordering::Release);
        Ok(channel)
    }

    /// A fresh channel, whatever exchanges and queues there are.
    pub(crate) async fn bare_channel(&self) -> Result<Channel, BusError> {
        let mut current = self.current.lock().await;
        if let Some(connection) = current.as_ref().filter(|connection| connection.status().connected()) {
            return open(connection).await;
        }
        self.distrust();
        open(current.insert(self.connect().await?)).await
    }

    /// A fresh channel on which every message is confirmed.
    pub(crate) async fn confirming_channel(&self) -> Result<Channel, BusError> {
        let channel = self.channel().await?;
        on(&channel, "confirm", channel.confirm_select(ConfirmSelectOptions::default())).await?;
        Ok(channel)
    }

    /// Exchanges or queues may be gone: declares them again before the next channel.
    pub(crate) fn distrust(&self) {
        self.declared.store(false, Ordering::Release);
    }

    /// Closes the connection; the next channel opens another one.
    pub(crate) async fn close(&self) {
        if let Some(connection) = self.current.lock().await.take() {
            let _already_gone =
                answered("close", || connection.status().connected(), connection.close(200, "bye".into())).await;
        }
    }

    async fn connect(&self) -> Result<Connection, BusError> {
        let name = format!("{} ({})", self.topology.prefix(), self.purpose);
        let properties = ConnectionProperties::default().with_connection_name(name.into());
        answered("connect", || true, Connection::connect_uri(self.uri.clone(), properties)).await
    }
}

async fn open(connection: &Connection) -> Result<Channel, BusError> {
    answered("open", || connection.status().connected(), connection.create_channel()).await
}
