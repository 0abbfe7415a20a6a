//! The files of the page, inside the binary.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, ETAG, IF_NONE_MATCH};
use actix_web::web::get;
use actix_web::{HttpRequest, HttpResponse};
use utoipa_actix_web::service_config::ServiceConfig;

/// A file of the page.
struct File {
    path: &'static str,
    kind: &'static str,
    content: &'static str,
}

const FILES: [File; 5] = [
    File { path: "/", kind: "text/html; charset=utf-8", content: include_str!("../assets/index.html") },
    File { path: "/portal.css", kind: "text/css; charset=utf-8", content: include_str!("../assets/portal.css") },
    File { path: "/portal.js", kind: "text/javascript; charset=utf-8", content: include_str!("../assets/portal.js") },
    File {
        path: "/portal-texts.js",
        kind: "text/javascript; charset=utf-8",
        content: include_str!("../assets/portal-texts.js"),
    },
    File { path: "/favicon.svg", kind: "image/svg+xml", content: include_str!("../assets/favicon.svg") },
];

/// Nothing from elsewhere, nothing inline, nobody frames us.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub(crate) fn routes(config: &mut ServiceConfig) {
    for file in &FILES {
        config.route(file.path, get().to(move |request: HttpRequest| async move { answer(file, &request) }));
    }
}

fn answer(file: &File, request: &HttpRequest) -> HttpResponse {
    let etag = format!("\"{}\"", kernel::sha256_hex(file.content));
    let is_known = request.headers().get(IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == etag.as_bytes());
    let mut answer = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer
        .insert_header((ETAG, etag))
        .insert_header((CACHE_CONTROL, "no-cache"))
        .insert_header((CONTENT_SECURITY_POLICY, POLICY));
    if is_known { answer.finish() } else { answer.content_type(file.kind).body(file.content) }
}
