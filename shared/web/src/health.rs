//! Whether the process lives, and whether it may be sent requests.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use bus::Bus;
use cache::Cache;
use serde::Serialize;
use store::Store;
use tokio_util::sync::CancellationToken;

/// A probe should hear "not ready" before it gives up.
const PATIENCE: Duration = Duration::from_secs(3);

/// What readiness looks at.
#[derive(Clone)]
pub(crate) struct Health {
    pub stores: Vec<Store>,
    pub bare: Vec<&'static str>,
    pub bus: Bus,
    pub cache: Cache,
    pub draining: CancellationToken,
}

#[derive(Serialize)]
struct Report {
    ready: bool,
    draining: bool,
    version: &'static str,
    services: Vec<Check>,
    foundations: Vec<Check>,
}

#[derive(Serialize)]
struct Check {
    name: &'static str,
    ready: bool,
}

/// `GET /health/live`: the process answers.
pub(crate) async fn live() -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({"live": true}))
}

/// `GET /health/ready`: everything it needs answers, and it is not about to end.
pub(crate) async fn ready(health: Data<Health>) -> HttpResponse {
    let stores = health
        .stores
        .iter()
        .map(|store| async { Check { name: store.service(), ready: answers(store.service(), store.ping()).await } });
    let stores = futures::future::join_all(stores);
    let (bus, cache) = (answers("bus", health.bus.ping()), answers("cache", health.cache.ping()));
    let (stores, bus, cache) = futures::join!(stores, bus, cache);
    let bare = health.bare.iter().map(|name| Check { name, ready: true });
    let services: Vec<Check> = stores.into_iter().chain(bare).collect();
    let foundations = vec![Check { name: "bus", ready: bus }, Check { name: "cache", ready: cache }];
    let draining = health.draining.is_cancelled();
    let ready = !draining && services.iter().chain(&foundations).all(|check| check.ready);
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let report = Report { ready, draining, version: env!("CARGO_PKG_VERSION"), services, foundations };
    HttpResponse::build(status).json(report)
}

async fn answers<E: std::fmt::Display>(what: &str, sign: impl Future<Output = Result<(), E>>) -> bool {
    match tokio::time::timeout(PATIENCE, sign).await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::warn!(what, %error, "not ready");
            false
        }
        Err(_elapsed) => {
            tracing::warn!(what, "not ready: no answer");
            false
        }
    }
}
