//! Logs and traces.

mod exporting;

use std::io::IsTerminal;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderMap;
use opentelemetry::propagation::{Extractor, TextMapPropagator};
use opentelemetry::trace::{TraceContextExt, TracerProvider};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::Span;
use tracing::field::Empty;
use tracing_actix_web::RootSpanBuilder;
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use crate::request_id::RequestId;
use crate::settings::{Settings, SettingsError};

/// Ends the export of traces when the process ends.
pub struct Telemetry(Option<SdkTracerProvider>);

impl Telemetry {
    /// Starts logging: JSON lines, or plain text when somebody watches. Traces go out only where a place is set.
    pub fn install(settings: &Settings) -> Result<Self, SettingsError> {
        let filter = EnvFilter::try_new(&settings.log).map_err(|error| SettingsError(format!("log: {error}")))?;
        let lines = if std::io::stderr().is_terminal() {
            tracing_subscriber::fmt::layer().with_writer(std::io::stderr).compact().boxed()
        } else {
            tracing_subscriber::fmt::layer()
                .with_writer(std::io::stderr)
                .json()
                .flatten_event(true)
                .with_span_list(false)
                .boxed()
        };
        let exporter = settings.otlp_endpoint.as_deref().map(exporting::to).transpose()?;
        let traces =
            exporter.as_ref().map(|provider| tracing_opentelemetry::layer().with_tracer(provider.tracer("dunlin")));
        let installed = tracing_subscriber::registry().with(filter).with(lines).with(traces).try_init();
        if installed.is_err() {
            tracing::debug!("logging is already set up");
        }
        Ok(Self(exporter))
    }

    /// Sends what is left.
    pub async fn finish(self) {
        let Some(provider) = self.0 else { return };
        // It waits for an answer that arrives on our own threads, so it must not hold one of them.
        let ended = tokio::task::spawn_blocking(move || provider.shutdown()).await;
        if let Ok(Err(error)) = ended {
            tracing::warn!(%error, "some traces were not exported");
        }
    }
}

/// The span of a request: its route and its caller, never the address with its parameters, nor anybody's data.
pub(crate) struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let id = RequestId::of(request);
        let method = request.method().as_str();
        let route = request.match_pattern().unwrap_or_else(|| "none".into());
        let span = tracing::info_span!(
            "request",
            otel.name = format!("{method} {route}"),
            otel.kind = "server",
            otel.status_code = Empty,
            http.request.method = method,
            http.route = route,
            http.response.status_code = Empty,
            request_id = id.as_str(),
            caller = Empty,
        );
        let parent = TraceContextPropagator::new().extract(&Headers(request.headers()));
        if parent.span().span_context().is_valid() {
            // Fails only where nothing exports traces.
            let _ = span.set_parent(parent);
        }
        span
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let status = match outcome {
            Ok(answer) => answer.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("http.response.status_code", status.as_u16());
        span.record("otel.status_code", if status.is_server_error() { "ERROR" } else { "OK" });
    }
}

/// The trace this request belongs to, in W3C form: ours when traces are exported, otherwise the caller's own.
pub(crate) fn traceparent(request: &ServiceRequest) -> Option<String> {
    let ours = Span::current().context();
    let ours = ours.span();
    let ours = ours.span_context();
    if ours.is_valid() {
        let flags = ours.trace_flags().to_u8();
        return Some(format!("00-{}-{}-{flags:02x}", ours.trace_id(), ours.span_id()));
    }
    let theirs = TraceContextPropagator::new().extract(&Headers(request.headers()));
    let is_valid = theirs.span().span_context().is_valid();
    let given = request.headers().get("traceparent").and_then(|value| value.to_str().ok());
    given.filter(|_| is_valid).map(ToOwned::to_owned)
}

struct Headers<'a>(&'a HeaderMap);

impl Extractor for Headers<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).and_then(|value| value.to_str().ok())
    }
    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(|name| name.as_str()).collect()
    }
}
