//! A trace crosses the bus in the envelope.

use std::collections::HashMap;

use contracts::Envelope;
use opentelemetry::propagation::TextMapPropagator;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use store::Cause;
use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt;

const TRACEPARENT: &str = "traceparent";

/// The span of handling an event, a child of the span that published it.
pub(crate) fn span(service: &'static str, envelope: &Envelope) -> Span {
    let span = tracing::info_span!(
        "hear",
        otel.kind = "consumer",
        service,
        event = envelope.name(),
        event_id = %envelope.id,
        correlation_id = envelope.correlationid,
    );
    if let Some(traceparent) = &envelope.traceparent {
        let carrier = HashMap::from([(TRACEPARENT.to_owned(), traceparent.clone())]);
        // Fails where no exporter is installed: then there is no trace to continue.
        let _untraced = span.set_parent(TraceContextPropagator::new().extract(&carrier));
    }
    span
}

/// Why a hearer acts: because of this event, within this span.
pub(crate) fn cause(envelope: &Envelope, span: &Span) -> Cause {
    let mut cause = Cause::of(envelope);
    let mut carrier = HashMap::new();
    TraceContextPropagator::new().inject_context(&span.context(), &mut carrier);
    if let Some(traceparent) = carrier.remove(TRACEPARENT) {
        cause.traceparent = Some(traceparent);
    }
    cause
}
