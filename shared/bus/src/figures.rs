//! What the bus tells Prometheus.

use std::time::Duration;

use metrics::{counter, gauge, histogram};

/// How long the oldest unsent event has waited.
pub(crate) fn outbox_lag(service: &'static str, lag: Duration) {
    gauge!("bus_outbox_lag_seconds", "service" => service).set(lag.as_secs_f64());
}

/// Events that the bus has taken over.
pub(crate) fn published(service: &'static str, count: usize) {
    counter!("bus_published_total", "service" => service).increment(count as u64);
}

/// Events that the bus did not take; their outbox rows stay.
pub(crate) fn unpublished(service: &'static str, count: usize) {
    counter!("bus_publish_failures_total", "service" => service).increment(count as u64);
}

/// One attempt at an event: `done`, `duplicate`, `unwanted`, `failed`, `unavailable`.
pub(crate) fn handled(service: &'static str, event: &str, outcome: &'static str, took: Duration) {
    counter!("bus_handled_total", "service" => service, "event" => event.to_owned(), "outcome" => outcome).increment(1);
    histogram!("bus_handling_seconds", "service" => service).record(took.as_secs_f64());
}

/// A failed message will be tried again.
pub(crate) fn retried(service: &'static str) {
    counter!("bus_retried_total", "service" => service).increment(1);
}

/// A message was set aside for an operator.
pub(crate) fn parked(service: &'static str) {
    counter!("bus_parked_total", "service" => service).increment(1);
}

/// A lost connection, channel or consumer was built anew.
pub(crate) fn rebuilt(what: &'static str) {
    counter!("bus_rebuilt_total", "what" => what).increment(1);
}
