//! The files of the web app, inside the binary, and which of them answers what.

use actix_web::dev::RequestHead;
use actix_web::guard::fn_guard;
use actix_web::http::header::{ACCEPT, CACHE_CONTROL, CONTENT_SECURITY_POLICY, ETAG, HeaderName, IF_NONE_MATCH};
use actix_web::web::get;
use actix_web::{HttpRequest, HttpResponse};
use rust_embed::{Embed, EmbeddedFile};
use utoipa_actix_web::service_config::ServiceConfig;
use web::Problem;

use crate::pages;

/// What `make portal` built. A binary made without it serves the API alone and says so.
#[derive(Embed)]
#[folder = "web/dist"]
#[allow_missing = true]
pub(crate) struct Files;

const SERVICE_WORKER_ALLOWED: HeaderName = HeaderName::from_static("service-worker-allowed");

pub(crate) fn routes(config: &mut ServiceConfig) {
    config.route("/{path:.*}", get().guard(fn_guard(|request| is_ours(request.head()))).to(answer));
}

/// A file by its name, or a page: whatever else a browser asks to show. The API's unknown paths stay the API's.
fn is_ours(head: &RequestHead) -> bool {
    let path = name_of(head.uri.path());
    let is_page = head.headers.get(ACCEPT).is_some_and(|kinds| kinds.as_bytes().starts_with(b"text/html"));
    let is_api = path == "api" || path.starts_with("api/");
    !is_api && (is_page || file(path).is_some())
}

fn name_of(path: &str) -> &str {
    path.trim_start_matches('/')
}

/// Pages are never files: they are written anew for every answer.
fn file(path: &str) -> Option<EmbeddedFile> {
    let is_page = std::path::Path::new(path).extension().is_some_and(|kind| kind == "html");
    (!is_page).then(|| Files::get(path)).flatten()
}

async fn answer(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let path = name_of(request.path());
    match file(path) {
        Some(file) => Ok(serve(path, file, &request)),
        None => pages::serve(path, &request),
    }
}

/// Names under `assets/` carry the hash of their content; every other file is asked for again.
fn serve(path: &str, file: EmbeddedFile, request: &HttpRequest) -> HttpResponse {
    let hash: String = file.metadata.sha256_hash().iter().map(|byte| format!("{byte:02x}")).collect();
    let etag = format!("\"{hash}\"");
    let is_known = request.headers().get(IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == etag.as_bytes());
    let mut answer = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    let keep = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    answer.insert_header((ETAG, etag)).insert_header((CACHE_CONTROL, keep));
    if path == "field-worker.js" {
        answer.insert_header((SERVICE_WORKER_ALLOWED, "/field"));
        // A worker runs under the policy it was served with: it fetches the page's files, and nothing else.
        answer.insert_header((CONTENT_SECURITY_POLICY, "default-src 'none'; connect-src 'self'"));
    }
    if is_known {
        return answer.finish();
    }
    answer.content_type(file.metadata.mimetype()).body(file.data.into_owned())
}
