//! What a handler, a hearer and a job of a service can reach.

use std::any::Any;
use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use cache::Cache;
use kernel::{Clock, Day, Timestamp};
use store::{Blobs, Conn, Store, StoreError, Tx};
use tokio_util::sync::CancellationToken;

use crate::keys::Keys;
use crate::operations::Operations;
use crate::problem::Problem;

/// A service's surroundings. Cheap to clone; an argument of handlers, hearers, jobs and operations.
#[derive(Clone)]
pub struct Ctx(Arc<Parts>);

pub(crate) struct Parts {
    pub service: &'static str,
    pub store: Store,
    pub cache: Cache,
    pub blobs: Blobs,
    pub keys: Keys,
    pub operations: Operations,
    pub settings: Arc<dyn Any + Send + Sync>,
    pub public_url: String,
    pub data_dir: std::path::PathBuf,
    pub caller_limit: u32,
    pub upload_limit: usize,
    pub draining: CancellationToken,
}

impl Ctx {
    pub(crate) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The surroundings of the service that a request is for.
    pub(crate) fn of(request: &HttpRequest) -> Result<Self, Problem> {
        let data = request.app_data::<Data<Self>>();
        data.map(|data| data.get_ref().clone()).ok_or_else(|| Problem::internal_because(&"no service serves this path"))
    }

    /// The service's name.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.0.service
    }

    /// A connection for reading.
    #[must_use]
    pub fn read(&self) -> Conn {
        self.0.store.read()
    }

    /// Begins a write.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        self.0.store.begin().await
    }

    /// The service's database.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        self.0.store.clock()
    }

    /// The business day.
    #[must_use]
    pub fn today(&self) -> Day {
        self.clock().today()
    }

    /// This instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock().now()
    }

    /// Short-lived shared state.
    #[must_use]
    pub fn cache(&self) -> &Cache {
        &self.0.cache
    }

    /// Files.
    #[must_use]
    pub fn blobs(&self) -> &Blobs {
        &self.0.blobs
    }

    /// The service's own settings, of the type it was built with.
    ///
    /// # Panics
    /// When `T` is not that type: a mistake that the first request shows.
    #[must_use]
    pub fn settings<T: 'static>(&self) -> &T {
        let settings: &(dyn Any + Send + Sync) = self.0.settings.as_ref();
        #[expect(clippy::expect_used, reason = "a service that asks for another type than it declared cannot work")]
        settings.downcast_ref().expect("the type given to Service::settings")
    }

    /// The trusted signing keys.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// The address people and phones reach the suite at, without a slash at the end.
    #[must_use]
    pub fn public_url(&self) -> &str {
        &self.0.public_url
    }

    /// Where files are kept on this machine.
    #[must_use]
    pub fn data_dir(&self) -> &std::path::Path {
        &self.0.data_dir
    }

    /// Long work.
    #[must_use]
    pub fn operations(&self) -> &Operations {
        &self.0.operations
    }

    /// Cancelled when the process is about to end; endless answers should end with it.
    #[must_use]
    pub fn draining(&self) -> &CancellationToken {
        &self.0.draining
    }

    pub(crate) fn caller_limit(&self) -> u32 {
        self.0.caller_limit
    }

    pub(crate) fn upload_limit(&self) -> usize {
        self.0.upload_limit
    }
}

impl FromRequest for Ctx {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Self::of(request))
    }
}
