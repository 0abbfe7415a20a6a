//! Opens what services need and puts their surroundings together.

use std::net::SocketAddr;

use bus::Bus;
use cache::Cache;
use kernel::Clock;
use store::{Blobs, Store};
use tokio_util::sync::CancellationToken;

use super::{Overrides, StartError};
use crate::ctx::{Ctx, Parts};
use crate::keys::Keys;
use crate::operations::Operations;
use crate::service::Service;
use crate::settings::{Settings, SettingsError};

pub(super) struct Assembled {
    pub services: Vec<(Service, Option<Ctx>)>,
    pub bus: Bus,
    pub cache: Cache,
    pub public_url: String,
}

pub(super) async fn assemble(
    services: Vec<Service>,
    settings: &Settings,
    overrides: Overrides,
    addr: SocketAddr,
    draining: &CancellationToken,
) -> Result<Assembled, StartError> {
    // Refused before anything is opened or made.
    let own: Vec<_> = services.iter().map(|service| own_settings(service, settings)).collect::<Result<_, _>>()?;
    let public_url = settings.public_url.clone().unwrap_or_else(|| format!("http://{addr}"));
    let public_url = public_url.trim_end_matches('/').to_owned();
    let clock = overrides.clock.unwrap_or_else(Clock::system).with_offset_minutes(settings.time_zone_offset_minutes);
    let has_identity = services.iter().any(|service| service.name == "identity");
    let jwks_url = jwks_url(settings, has_identity, addr, &public_url);
    let keys = Keys::new(&settings.issuer, jwks_url, overrides.trusted.as_ref());
    let (bus, cache) = futures::join!(Bus::connect(&settings.bus_url), Cache::connect(&settings.cache_url));
    let (bus, cache) = (bus?, cache?);
    let stores = services.iter().map(|service| async {
        if service.is_bare {
            return Ok(None);
        }
        open(service, settings, &clock, settings.migrate_on_start).await.map(Some)
    });
    let stores = futures::future::try_join_all(stores).await?;

    let mut assembled = Vec::new();
    for ((mut service, store), own_settings) in services.into_iter().zip(stores).zip(own) {
        let ctx = match store {
            None => {
                service.set = own_settings;
                None
            }
            Some(store) => Some(Ctx::new(Parts {
                service: service.name,
                store,
                cache: cache.clone(),
                blobs: blobs(&service, settings)?,
                keys: keys.clone(),
                operations: Operations::default(),
                settings: own_settings,
                public_url: public_url.clone(),
                data_dir: settings.data_dir(),
                caller_limit: settings.caller_limit_per_minute,
                upload_limit: settings.upload_limit_bytes,
                draining: draining.clone(),
            })),
        };
        assembled.push((service, ctx));
    }
    Ok(Assembled { services: assembled, bus, cache, public_url })
}

/// The database of a service, up to date where that is wanted.
pub(super) async fn open(
    service: &Service,
    settings: &Settings,
    clock: &Clock,
    is_to_migrate: bool,
) -> Result<Store, StartError> {
    let refused = |error| StartError::Store(service.name, error);
    let store = Store::open(&settings.database_of(service.name), service.name).await.map_err(refused)?;
    if is_to_migrate {
        store.migrate(service.migrations).await.map_err(refused)?;
    }
    Ok(store.with_clock(clock.clone()))
}

/// Where the signing keys are: nearest first.
fn jwks_url(settings: &Settings, has_identity: bool, addr: SocketAddr, public_url: &str) -> String {
    const PATH: &str = "/api/identity/v1/jwks.json";
    match &settings.jwks_url {
        Some(url) => url.clone(),
        None if has_identity && addr.ip().is_unspecified() => format!("http://127.0.0.1:{}{PATH}", addr.port()),
        None if has_identity => format!("http://{addr}{PATH}"),
        None => format!("{public_url}{PATH}"),
    }
}

fn blobs(service: &Service, settings: &Settings) -> Result<Blobs, StartError> {
    Blobs::open(&settings.blobs_of(service.name)).map_err(|error| StartError::Store(service.name, error))
}

fn own_settings(
    service: &Service,
    settings: &Settings,
) -> Result<std::sync::Arc<dyn std::any::Any + Send + Sync>, SettingsError> {
    let table = settings.services.get(service.name);
    (service.settings)(table).map_err(|error| SettingsError(format!("[{}] {error}", service.name)))
}
