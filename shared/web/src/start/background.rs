//! What runs beside the requests: hearers and relays, jobs, workers, operations.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, Handler, Member};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::ctx::Ctx;
use crate::service::{Hearing, Service};
use crate::{idempotency, metrics, operations};

pub(super) fn begin(services: &[(Service, Option<Ctx>)], bus: &Bus, ending: &CancellationToken) -> Vec<JoinHandle<()>> {
    let mut tasks = vec![tokio::spawn(keep_metrics_small(ending.clone()))];
    let services = || services.iter().filter_map(|(service, ctx)| Some((service, ctx.as_ref()?)));
    tasks.push(bus.join(services().map(|(service, ctx)| member(service, ctx)).collect(), ending));
    for (service, ctx) in services() {
        for job in service.jobs.iter().cloned().chain([idempotency::forget_old_keys()]) {
            tasks.push(tokio::spawn(job.run(ctx.clone(), ending.clone())));
        }
        for worker in &service.workers {
            tasks.push(tokio::spawn(worker(ctx.clone(), ending.clone())));
        }
        if !service.operations.is_empty() {
            let handlers = service.operations.iter().copied().collect();
            tasks.push(tokio::spawn(operations::run(ctx.clone(), handlers, ending.clone())));
        }
    }
    tasks
}

fn member(service: &Service, ctx: &Ctx) -> Member {
    let handlers: HashMap<String, Handler> =
        service.hears.iter().map(|hearing| (hearing.event.clone(), handler(hearing, ctx.clone()))).collect();
    Member { service: service.name, store: ctx.store().clone(), handlers }
}

fn handler(hearing: &Hearing, ctx: Ctx) -> Handler {
    let hear = hearing.handler.clone();
    Arc::new(move |tx, envelope| hear(ctx.clone(), tx, envelope))
}

async fn keep_metrics_small(ending: CancellationToken) {
    loop {
        tokio::select! {
            () = ending.cancelled() => return,
            () = tokio::time::sleep(Duration::from_secs(5)) => metrics::upkeep(),
        }
    }
}
