//! One database of one service.

use std::fmt;
use std::sync::Arc;

use kernel::Clock;
use tokio::sync::watch;

use crate::backend::Pool;
use crate::{Conn, Migration, StoreError, Tx, migrate};

/// The way to one service's database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
    clock: Clock,
}

struct Shared {
    service: &'static str,
    pool: Pool,
    outbox: watch::Sender<u64>,
    inbox: watch::Sender<u64>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({})", self.shared.service)
    }
}

impl Store {
    /// Opens `sqlite:FILE`, `sqlite::memory:` or `postgres://…/database`; makes the file or the database when missing.
    pub async fn open(url: &str, service: &'static str) -> Result<Self, StoreError> {
        let pool = Pool::open(url, service).await?;
        let (outbox, inbox) = (watch::Sender::new(0), watch::Sender::new(0));
        Ok(Self { shared: Arc::new(Shared { service, pool, outbox, inbox }), clock: Clock::system() })
    }

    /// Brings the schema up to date: the store's own tables first, then the service's.
    pub async fn migrate(&self, migrations: &[Migration]) -> Result<(), StoreError> {
        migrate::run(self, migrations).await
    }

    /// Begins a write transaction. Dropping it takes everything back.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let session = self.shared.pool.begin().await?;
        Ok(Tx::new(Conn::within(self.clone(), session)))
    }

    /// Begins a write transaction that a power cut may undo after its commit (a killed process may not), and that is
    /// cheaper for it. For leases and marks that repair themselves when they are lost, never for an effect.
    pub async fn begin_relaxed(&self) -> Result<Tx, StoreError> {
        let session = self.shared.pool.begin_relaxed().await?;
        Ok(Tx::new(Conn::within(self.clone(), session)))
    }

    /// For reading: every statement stands alone and sees what is committed.
    #[must_use]
    pub fn read(&self) -> Conn {
        Conn::reading(self.clone())
    }

    /// Asks the database for a sign of life.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.read().one("select 1 as alive", &[], |_| Ok(())).await
    }

    /// Closes every connection and waits for it; on SQLite this also empties the write-ahead log.
    pub async fn close(&self) {
        self.shared.pool.close().await;
    }

    /// The service this is the database of.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.shared.service
    }

    /// What time it is for this store.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The same store by another clock.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Changes whenever a transaction that published is committed by this process.
    #[must_use]
    pub fn outbox_changed(&self) -> watch::Receiver<u64> {
        self.shared.outbox.subscribe()
    }

    /// Changes whenever messages are put into the inbox by this process.
    #[must_use]
    pub fn inbox_changed(&self) -> watch::Receiver<u64> {
        self.shared.inbox.subscribe()
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.shared.pool
    }

    pub(crate) fn wake_outbox(&self) {
        self.shared.outbox.send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(crate) fn wake_inbox(&self) {
        self.shared.inbox.send_modify(|count| *count = count.wrapping_add(1));
    }
}
