//! Rate, errors and duration of every route, for Prometheus.

use std::sync::OnceLock;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// One recorder per process, however many servers run in it.
static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

const SECONDS: &str = "http_request_duration_seconds";
const BUCKETS: &[f64] = &[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Installs the recorder, once.
pub(crate) fn install() -> Option<&'static PrometheusHandle> {
    let recorder = RECORDER.get_or_init(|| {
        let built = PrometheusBuilder::new().set_buckets(BUCKETS).ok()?.install_recorder();
        built.inspect_err(|error| tracing::warn!(%error, "no metrics: another recorder is installed")).ok()
    });
    if recorder.is_some() {
        metrics::describe_histogram!(SECONDS, metrics::Unit::Seconds, "Time to answer a request.");
    }
    recorder.as_ref()
}

/// Counts an answered request.
pub(crate) fn answered(route: &str, method: &str, status: StatusCode, took: Duration) {
    let labels = [("route", route.to_owned()), ("method", method.to_owned()), ("status", status.as_u16().to_string())];
    metrics::histogram!(SECONDS, &labels).record(took.as_secs_f64());
}

/// `GET /metrics`.
pub(crate) async fn render() -> HttpResponse {
    let text = install().map(PrometheusHandle::render).unwrap_or_default();
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text)
}

/// Forgets nothing, but keeps the histograms small; called every few seconds.
pub(crate) fn upkeep() {
    if let Some(recorder) = install() {
        recorder.run_upkeep();
    }
}
