//! Why the bus could not do it.

use store::StoreError;

/// The bus could not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BusError {
    /// The address names no bus we know.
    #[error("not the address of a bus: {0}; expected `inproc:` or `amqp://user:password@host:port/vhost?prefix=name`")]
    Address(String),
    /// RabbitMQ refused, failed or is not there.
    #[error("the broker: {0}")]
    Broker(#[from] lapin::Error),
    /// RabbitMQ did not answer in time.
    #[error("the broker did not answer: {0}")]
    Late(&'static str),
    /// A consumer or channel ended without being asked to.
    #[error("the broker ended the {0}")]
    Ended(&'static str),
    /// The store beside the bus failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The in-process bus keeps no stream of operations.
    #[error("only RabbitMQ keeps a stream of operations")]
    NoStream,
}

/// The bus did not become idle in time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the bus is still busy: {0}")]
pub struct StillBusy(pub(crate) String);
