//! From settings to a running process, and to its orderly end.

mod assembly;
mod background;

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::ServerHandle;
use actix_web::web::{Bytes, Data};
use bus::Bus;
use jsonwebtoken::jwk::JwkSet;
use kernel::Clock;
use store::Store;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::app::{self, Blueprint, KnownPaths};
use crate::ctx::Ctx;
use crate::health::Health;
use crate::job::Job;
use crate::service::{BoxError, Service};
use crate::settings::{Settings, SettingsError};
use crate::{metrics, openapi};

/// Why a process could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A setting is missing, unknown or unusable.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The address is taken or not ours.
    #[error("cannot listen at {0}: {1}")]
    Listen(String, std::io::Error),
    /// A database cannot be opened or migrated.
    #[error("the database of {0}: {1}")]
    Store(&'static str, store::StoreError),
    /// The bus cannot be reached.
    #[error("the bus: {0}")]
    Bus(#[from] bus::BusError),
    /// The cache cannot be reached.
    #[error("the cache: {0}")]
    Cache(#[from] cache::CacheError),
    /// What a service does at its start failed.
    #[error("{0} could not start: {1}")]
    Service(&'static str, BoxError),
}

/// What a test puts in place of what settings would make.
#[derive(Default)]
pub struct Overrides {
    /// A clock that stands still.
    pub clock: Option<Clock>,
    /// Signing keys that are trusted beside identity's own.
    pub trusted: Option<JwkSet>,
}

/// A process that serves.
pub struct Running {
    url: String,
    addr: SocketAddr,
    ctxs: HashMap<&'static str, Ctx>,
    jobs: HashMap<&'static str, Vec<Job>>,
    bus: Bus,
    handle: ServerHandle,
    server: JoinHandle<std::io::Result<()>>,
    background: Vec<JoinHandle<()>>,
    draining: CancellationToken,
    ending: CancellationToken,
    drain: Duration,
    patience: Duration,
}

/// Starts services in this process.
pub async fn start(services: Vec<Service>, settings: Settings) -> Result<Running, StartError> {
    start_with(services, settings, Overrides::default()).await
}

/// Starts services with some things given by a test.
pub async fn start_with(
    services: Vec<Service>,
    settings: Settings,
    overrides: Overrides,
) -> Result<Running, StartError> {
    metrics::install();
    let listener = listen(&settings.listen)?;
    let addr = listener.local_addr().map_err(|error| StartError::Listen(settings.listen.clone(), error))?;
    let draining = CancellationToken::new();
    let assembly::Assembled { services, bus, cache, public_url } =
        assembly::assemble(services, &settings, overrides, addr, &draining).await?;

    for (service, ctx) in &services {
        let Some(ctx) = ctx else { continue };
        for begin in &service.on_start {
            begin(ctx.clone()).await.map_err(|error| StartError::Service(service.name, error))?;
        }
    }

    let ctxs: HashMap<_, _> = services.iter().filter_map(|(s, ctx)| Some((s.name, ctx.clone()?))).collect();
    let jobs = services.iter().map(|(service, _)| (service.name, service.jobs.clone())).collect();
    let ending = CancellationToken::new();
    let background = background::begin(&services, &bus, &ending);
    let health = Health {
        stores: services.iter().filter_map(|(_, ctx)| ctx.as_ref().map(|ctx| ctx.store().clone())).collect(),
        bare: services.iter().filter(|(service, _)| service.is_bare).map(|(service, _)| service.name).collect(),
        bus: bus.clone(),
        cache,
        draining: draining.clone(),
    };
    let server = serve(services, &settings, listener, health)?;
    tracing::info!(url = public_url, %addr, "serving");
    Ok(Running {
        url: public_url,
        addr,
        ctxs,
        jobs,
        bus,
        handle: server.handle(),
        server: tokio::spawn(server),
        background,
        draining,
        ending,
        drain: Duration::from_secs(settings.drain_seconds),
        patience: Duration::from_secs(settings.shutdown_seconds),
    })
}

/// Brings the databases of services up to date, and nothing else.
pub async fn migrate(services: &[Service], settings: &Settings) -> Result<(), StartError> {
    for service in services.iter().filter(|service| !service.is_bare) {
        assembly::open(service, settings, &Clock::system(), true).await?;
    }
    Ok(())
}

fn listen(address: &str) -> Result<TcpListener, StartError> {
    let refused = |error| StartError::Listen(address.to_owned(), error);
    let listener = TcpListener::bind(address).map_err(refused)?;
    listener.set_nonblocking(true).map_err(refused)?;
    Ok(listener)
}

fn serve(
    services: Vec<(Service, Option<Ctx>)>,
    settings: &Settings,
    listener: TcpListener,
    health: Health,
) -> Result<actix_web::dev::Server, StartError> {
    let document = openapi::merged(services.iter().map(|(service, _)| service));
    // Built here, once; the closure only hands it to each thread.
    let blueprint = Blueprint {
        services: Arc::new(services),
        health: Data::new(health),
        paths: Data::new(KnownPaths::of(&document)),
        openapi: Bytes::from(document.to_string()),
        body_limit: settings.body_limit_bytes,
        cors_origins: Arc::new(settings.cors_origins.clone()),
    };
    let server = HttpServer::new(move || app::build(&blueprint))
        .workers(settings.workers())
        .disable_signals()
        .shutdown_timeout(settings.shutdown_seconds)
        .listen(listener)
        .map_err(|error| StartError::Listen(settings.listen.clone(), error))?;
    Ok(server.run())
}

impl Running {
    /// The address people reach it at, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it listens.
    #[must_use]
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The surroundings of a mounted service.
    #[must_use]
    pub fn ctx_of(&self, service: &str) -> Option<&Ctx> {
        self.ctxs.get(service)
    }

    /// The bus.
    #[must_use]
    pub const fn bus(&self) -> &Bus {
        &self.bus
    }

    /// Runs a job now, whether it is due or not.
    pub fn run_job(
        &self,
        service: &str,
        job: &str,
    ) -> impl Future<Output = Result<(), BoxError>> + Send + 'static + use<> {
        let known = self.jobs.get(service).and_then(|jobs| jobs.iter().find(|known| known.name == job)).cloned();
        let found = known.zip(self.ctx_of(service).cloned());
        let unknown = format!("{service} has no job {job}");
        async move {
            let (job, ctx) = found.ok_or(unknown)?;
            job.run_now(&ctx).await
        }
    }

    /// Says "not ready" from now on, but goes on answering.
    pub fn drain(&self) {
        self.draining.cancel();
    }

    /// Ends in order: not ready, no new connections, requests answered, jobs and hearers stopped, databases closed.
    pub async fn stop(self) {
        let patience = self.patience;
        let stores = self.end_work().await;
        let closing = futures::future::join_all(stores.iter().map(Store::close));
        if tokio::time::timeout(patience, closing).await.is_err() {
            tracing::warn!("some databases did not close in time");
        }
    }

    /// Ends in order, but leaves the databases open for whoever still looks at them.
    pub async fn end_work(self) -> Vec<Store> {
        self.draining.cancel();
        tokio::time::sleep(self.drain).await;
        self.handle.stop(true).await;
        self.ending.cancel();
        let rest = async {
            for task in self.background {
                if let Err(error) = task.await {
                    tracing::error!(%error, "a background task ended badly");
                }
            }
        };
        if tokio::time::timeout(self.patience, rest).await.is_err() {
            tracing::warn!("some background work did not end in time");
        }
        if let Ok(Err(error)) = self.server.await {
            tracing::warn!(%error, "the server ended badly");
        }
        self.ctxs.values().map(|ctx| ctx.store().clone()).collect()
    }
}
