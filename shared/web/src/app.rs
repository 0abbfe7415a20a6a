//! One application: every service below its path, and what belongs to all of them.

mod fallback;

use std::sync::Arc;

use actix_cors::Cors;
use actix_web::body::MessageBody;
use actix_web::dev::{HttpServiceFactory, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Compress, Condition, from_fn};
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, Error, HttpResponse};
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::OpenApiFactory;
use utoipa_swagger_ui::SwaggerUi;

use crate::ctx::Ctx;
use crate::health::{self, Health};
use crate::service::Service;
use crate::telemetry::RequestSpan;
use crate::{api, edge, metrics};
pub(crate) use fallback::KnownPaths;

/// Everything an application is made of; made once, shared by all its threads.
#[derive(Clone)]
pub(crate) struct Blueprint {
    pub services: Arc<Vec<(Service, Option<Ctx>)>>,
    pub health: Data<Health>,
    pub openapi: Bytes,
    pub paths: Data<KnownPaths>,
    pub body_limit: usize,
    pub cors_origins: Arc<Vec<String>>,
}

/// The routes of one service, at its place. Without a [`Ctx`] they can only be described, not called.
pub(crate) fn scope_of(service: &Service, ctx: Option<Ctx>) -> impl HttpServiceFactory + OpenApiFactory + 'static {
    let place = if service.is_bare { String::new() } else { format!("/api/{}/v1", service.name) };
    let scope = utoipa_actix_web::scope(place.as_str()).app_data(Data::new(service.name));
    let scope = match ctx {
        Some(ctx) => scope.app_data(Data::new(ctx)),
        None => scope.app_data(Data::from(Arc::clone(&service.set))),
    };
    scope.configure(|config| {
        (service.routes)(config);
        if !service.is_bare {
            api::routes(config);
        }
    })
}

/// Builds the application; called once per thread.
pub(crate) fn build(
    blueprint: &Blueprint,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = Error,
        InitError = (),
    > + use<>,
> {
    let mut app = App::new()
        .app_data(blueprint.health.clone())
        .app_data(blueprint.paths.clone())
        .app_data(Data::new(blueprint.openapi.clone()))
        .configure(|config| fallback::refuse_with_problems(config, blueprint.body_limit))
        .route("/health/live", web::get().to(health::live))
        .route("/health/ready", web::get().to(health::ready))
        .route("/metrics", web::get().to(metrics::render))
        .route("/openapi.json", web::get().to(openapi))
        .service(web::redirect("/api-reference", "/api-reference/"))
        .service(SwaggerUi::new("/api-reference/{_:.*}").config(reference()))
        .default_service(web::to(fallback::unknown));
    // What is served at the root matches everything, so it comes last.
    let (root, below): (Vec<_>, Vec<_>) = blueprint.services.iter().partition(|(service, _)| service.is_bare);
    for (service, ctx) in below.into_iter().chain(root) {
        app = app.service(scope_of(service, ctx.clone()));
    }
    // The last one is met first by a request, and last by its answer.
    app.wrap(from_fn(edge::spare_streams))
        .wrap(Compress::default())
        .wrap(from_fn(edge::edge))
        .wrap(Condition::new(!blueprint.cors_origins.is_empty(), cors(&blueprint.cors_origins)))
        .wrap(TracingLogger::<RequestSpan>::new())
}

async fn openapi(document: Data<Bytes>) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(document.get_ref().clone())
}

/// The API reference, folded: there is much of it.
fn reference() -> utoipa_swagger_ui::Config<'static> {
    utoipa_swagger_ui::Config::from("/openapi.json").doc_expansion("none").default_models_expand_depth(-1).filter(true)
}

fn cors(origins: &[String]) -> Cors {
    let cors = Cors::default()
        .allow_any_method()
        .allow_any_header()
        .expose_headers(["etag", "location", "x-request-id", "retry-after"])
        .max_age(3600);
    origins.iter().fold(cors, |cors, origin| cors.allowed_origin(origin))
}
