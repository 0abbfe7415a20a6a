//! Traces on their way to a collector.

use async_trait::async_trait;
use bytes::Bytes;
use opentelemetry_http::{HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tokio::runtime::Handle;

use crate::settings::SettingsError;

/// Exports traces to a collector, OTLP over HTTP.
pub(super) fn to(endpoint: &str) -> Result<SdkTracerProvider, SettingsError> {
    let refused = |why: &dyn std::fmt::Display| SettingsError(format!("otlp_endpoint: {why}"));
    let runtime = Handle::try_current().map_err(|error| refused(&error))?;
    let client = OnRuntime { client: reqwest::Client::new(), runtime };
    let exporter = opentelemetry_otlp::SpanExporter::builder().with_http().with_http_client(client);
    let exporter = exporter.with_endpoint(endpoint).build().map_err(|error| refused(&error))?;
    let about = Resource::builder().with_service_name("dunlin").build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(about).build())
}

/// The exporter works in a thread of its own, where no asynchronous client runs; this one runs where we do.
#[derive(Debug)]
struct OnRuntime {
    client: reqwest::Client,
    runtime: Handle,
}

#[async_trait]
impl HttpClient for OnRuntime {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let client = self.client.clone();
        self.runtime.spawn(async move { client.send_bytes(request).await }).await?
    }
}
