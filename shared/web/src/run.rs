//! A service's whole `main`.

use std::io::Write;
use std::process::ExitCode;

use tokio::signal::unix::{SignalKind, signal};

use crate::openapi;
use crate::service::Service;
use crate::settings::Settings;
use crate::start::{self, StartError};
use crate::telemetry::Telemetry;

/// Serves until it is asked to stop. The argument `migrate` only brings the databases up to date; `openapi` only prints
/// the description of the API.
pub async fn run(services: Vec<Service>) -> ExitCode {
    let verb = std::env::args().nth(1);
    let outcome = match verb.as_deref() {
        Some("openapi") => print_document(&services),
        Some("migrate") => migrate(&services).await,
        None | Some("serve") => serve(services).await,
        Some(other) => Err(format!("unknown command `{other}`: expected serve, migrate or openapi")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            complain(&why);
            ExitCode::FAILURE
        }
    }
}

/// Serves until it is asked to stop; the error is a line for people.
pub async fn serve(services: Vec<Service>) -> Result<(), String> {
    let names: Vec<&str> = services.iter().map(Service::name).collect();
    let settings = Settings::load(&names).map_err(|error| error.to_string())?;
    let telemetry = Telemetry::install(&settings).map_err(|error| error.to_string())?;
    let running = start::start(services, settings).await.map_err(|error: StartError| error.to_string())?;
    asked_to_stop().await;
    tracing::info!("stopping");
    running.stop().await;
    telemetry.finish().await;
    Ok(())
}

/// Brings every database up to date; the error is a line for people.
pub async fn migrate(services: &[Service]) -> Result<(), String> {
    let names: Vec<&str> = services.iter().map(Service::name).collect();
    let settings = Settings::load(&names).map_err(|error| error.to_string())?;
    let telemetry = Telemetry::install(&settings).map_err(|error| error.to_string())?;
    start::migrate(services, &settings).await.map_err(|error| error.to_string())?;
    telemetry.finish().await;
    Ok(())
}

/// Runs `work` to its end on as many threads as there are cores: requests, hearers, jobs and operations share them.
pub fn block_on<F: Future>(work: F) -> F::Output {
    #[expect(clippy::expect_used, reason = "without threads there is nothing to run on and nowhere to say so")]
    let runtime = tokio::runtime::Builder::new_multi_thread()
        // Two at least, so that heavy work never keeps leases from being renewed.
        .worker_threads(std::thread::available_parallelism().map_or(2, |cores| cores.get().max(2)))
        .enable_all()
        .build()
        .expect("a runtime can be made");
    runtime.block_on(work)
}

/// Waits for SIGTERM or SIGINT.
pub async fn asked_to_stop() {
    let (Ok(mut term), Ok(mut int)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
        tracing::error!("signals cannot be heard; stopping at once");
        return;
    };
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
}

fn print_document(services: &[Service]) -> Result<(), String> {
    let document = format!("{:#}\n", openapi::merged(services));
    std::io::stdout().write_all(document.as_bytes()).map_err(|error| error.to_string())
}

#[expect(clippy::print_stderr, reason = "logging may not be set up yet")]
fn complain(why: &str) {
    eprintln!("{why}");
}
