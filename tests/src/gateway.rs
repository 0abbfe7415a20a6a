//! One address in front of services that run as processes of their own: routes by path, as an Ingress does.

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};

/// Where each service listens: `campaigns` → `http://127.0.0.1:4711`.
pub type Backends = BTreeMap<&'static str, String>;

/// Starts a gateway on a free port and tells its address. It ends with the test's runtime.
pub fn start(backends: Backends) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let routes = Arc::new((backends, reqwest::Client::new()));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(web::Data::from(Arc::clone(&routes)))
            .app_data(web::PayloadConfig::new(256 * 1024 * 1024))
            .default_service(web::to(forward))
    })
    .workers(2)
    .disable_signals()
    .listen(listener)?
    .run();
    tokio::spawn(server);
    Ok(url)
}

async fn forward(
    request: HttpRequest,
    body: web::Bytes,
    routes: web::Data<(Backends, reqwest::Client)>,
) -> HttpResponse {
    let (backends, http) = routes.get_ref();
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let service = path.strip_prefix("/api/").and_then(|rest| rest.split('/').next()).unwrap_or("portal");
    let Some(backend) = backends.get(service) else {
        return HttpResponse::NotFound().finish();
    };
    let Ok(method) = reqwest::Method::from_bytes(request.method().as_str().as_bytes()) else {
        return HttpResponse::NotImplemented().finish();
    };
    let mut forwarded = http.request(method, format!("{backend}{path}")).body(body.to_vec());
    for (name, value) in request.headers() {
        let is_own = matches!(name.as_str(), "host" | "content-length" | "connection" | "transfer-encoding");
        if !is_own {
            forwarded = forwarded.header(name.as_str(), value.as_bytes());
        }
    }
    match forwarded.send().await {
        Ok(answer) => present(answer).await,
        Err(_away) => HttpResponse::BadGateway().finish(),
    }
}

async fn present(answer: reqwest::Response) -> HttpResponse {
    let status = StatusCode::from_u16(answer.status().as_u16()).unwrap_or(StatusCode::BAD_GATEWAY);
    let mut response = HttpResponse::build(status);
    for (name, value) in answer.headers() {
        let is_own = matches!(name.as_str(), "content-length" | "connection" | "transfer-encoding");
        if !is_own {
            response.insert_header((name.as_str(), value.as_bytes()));
        }
    }
    match answer.bytes().await {
        Ok(bytes) => response.body(bytes),
        Err(_cut) => HttpResponse::BadGateway().finish(),
    }
}
