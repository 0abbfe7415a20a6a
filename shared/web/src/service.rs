//! What a service is made of, said in one expression.

use std::any::Any;
use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::web::Data;
use contracts::{Envelope, Event};
use futures::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::{Migration, Tx};
use tokio_util::sync::CancellationToken;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::ctx::Ctx;
use crate::job::Job;
use crate::operations::{OperationHandler, Progress};
use crate::problem::Problem;

/// An error of any kind, for handlers whose caller only retries and logs.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A service: its routes, its tables, what it hears and what it does by the clock.
pub struct Service {
    pub(crate) name: &'static str,
    pub(crate) is_bare: bool,
    pub(crate) migrations: &'static [Migration],
    pub(crate) routes: fn(&mut ServiceConfig),
    pub(crate) hears: Vec<Hearing>,
    pub(crate) jobs: Vec<Job>,
    pub(crate) operations: Vec<(&'static str, OperationHandler)>,
    pub(crate) workers: Vec<Worker>,
    pub(crate) settings: SettingsSpec,
    /// What was set, for pages without a [`Ctx`].
    pub(crate) set: Arc<dyn Any + Send + Sync>,
    pub(crate) on_start: Vec<StartHandler>,
}

/// What to do at an event.
pub struct Hearing {
    pub(crate) event: String,
    pub(crate) handler: HearingHandler,
}

/// What a service does at an event of type `E`.
pub type Hear<E> = for<'a> fn(Ctx, &'a Tx, E, &'a Envelope) -> BoxFuture<'a, Result<(), BoxError>>;
pub(crate) type HearingHandler =
    Arc<dyn for<'a> Fn(Ctx, &'a Tx, &'a Envelope) -> BoxFuture<'a, Result<(), BoxError>> + Send + Sync>;
pub(crate) type SettingsSpec = fn(Option<&Value>) -> Result<Arc<dyn Any + Send + Sync>, String>;
/// What a service does all the time, in every process, until the token is cancelled.
pub type Worker = fn(Ctx, CancellationToken) -> BoxFuture<'static, ()>;
pub(crate) type StartHandler = fn(Ctx) -> BoxFuture<'static, Result<(), BoxError>>;

impl Service {
    /// A service that is served at `/api/<name>/v1`.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            is_bare: false,
            migrations: &[],
            routes: |_| {},
            hears: Vec::new(),
            jobs: Vec::new(),
            operations: Vec::new(),
            workers: Vec::new(),
            settings: no_settings,
            set: Arc::new(()),
            on_start: Vec::new(),
        }
    }

    /// Pages without state, served at `/`: no database, no bus, no [`Ctx`]; their settings are [`settings_of`].
    #[must_use]
    pub fn bare(name: &'static str) -> Self {
        Self { is_bare: true, ..Self::new(name) }
    }

    /// The service's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it hears, by the names that `contracts::HEARS` uses.
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        self.hears.iter().map(|hearing| hearing.event.clone()).collect()
    }

    /// Its tables.
    #[must_use]
    pub const fn migrations(mut self, migrations: &'static [Migration]) -> Self {
        self.migrations = migrations;
        self
    }

    /// Its routes, below `/api/<name>/v1`.
    #[must_use]
    pub const fn routes(mut self, routes: fn(&mut ServiceConfig)) -> Self {
        self.routes = routes;
        self
    }

    /// Hears one kind of event: `|ctx, tx, event, envelope| Box::pin(on_x(ctx, tx, event, envelope))`. What the
    /// handler writes through `tx` is committed together with the fact that the event was heard.
    #[must_use]
    pub fn hears<E: Event>(mut self, handler: Hear<E>) -> Self {
        let handler: HearingHandler = Arc::new(move |ctx, tx, envelope| match envelope.open::<E>() {
            Ok(event) => handler(ctx, tx, event, envelope),
            Err(malformed) => Box::pin(async move { Err(malformed.into()) }),
        });
        self.hears.push(Hearing { event: format!("{}.{}", E::SERVICE, E::NAME), handler });
        self
    }

    /// Hears every event there is.
    #[must_use]
    pub fn hears_all(
        mut self,
        handler: for<'a> fn(Ctx, &'a Tx, &'a Envelope) -> BoxFuture<'a, Result<(), BoxError>>,
    ) -> Self {
        self.hears.push(Hearing { event: "*".into(), handler: Arc::new(handler) });
        self
    }

    /// Does something by the clock.
    #[must_use]
    pub fn job(mut self, job: Job) -> Self {
        self.jobs.push(job);
        self
    }

    /// Does long work of one kind: `|ctx, progress, input| Box::pin(run_import(ctx, progress, input))`. The work is
    /// begun again from the start after a crash, so it must be able to find what it had already done.
    #[must_use]
    pub fn operation(
        mut self,
        kind: &'static str,
        handler: fn(Ctx, Progress, Value) -> BoxFuture<'static, Result<Value, Problem>>,
    ) -> Self {
        self.operations.push((kind, handler));
        self
    }

    /// Does something all the time beside the requests, in every process: a worker on a queue of the service's own. It
    /// ends when its token is cancelled.
    #[must_use]
    pub fn worker(mut self, worker: Worker) -> Self {
        self.workers.push(worker);
        self
    }

    /// Its own settings: the table `[<name>]`. Give the type `#[serde(default, deny_unknown_fields)]`.
    #[must_use]
    pub const fn settings<T: Default + DeserializeOwned + Send + Sync + 'static>(mut self) -> Self {
        self.settings = parse_settings::<T>;
        self
    }

    /// Something to do before the first request is answered.
    #[must_use]
    pub fn on_start(mut self, handler: StartHandler) -> Self {
        self.on_start.push(handler);
        self
    }
}

/// The settings of the pages that answer this request, of the type they were built with.
#[must_use]
pub fn settings_of<T: Send + Sync + 'static>(request: &HttpRequest) -> Option<&T> {
    request.app_data::<Data<dyn Any + Send + Sync>>()?.downcast_ref()
}

fn no_settings(table: Option<&Value>) -> Result<Arc<dyn Any + Send + Sync>, String> {
    match table.and_then(Value::as_object).and_then(|table| table.keys().next()) {
        Some(key) => Err(format!("unknown key `{key}`: this service has no settings")),
        None => Ok(Arc::new(())),
    }
}

fn parse_settings<T: Default + DeserializeOwned + Send + Sync + 'static>(
    table: Option<&Value>,
) -> Result<Arc<dyn Any + Send + Sync>, String> {
    match table {
        Some(table) => serde_json::from_value::<T>(table.clone())
            .map(|settings| Arc::new(settings) as Arc<dyn Any + Send + Sync>)
            .map_err(|error| error.to_string()),
        None => Ok(Arc::new(T::default())),
    }
}
