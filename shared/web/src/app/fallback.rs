//! What is answered when no handler is reached: always a problem document.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::ALLOW;
use actix_web::web::{Data, FormConfig, JsonConfig, PathConfig, PayloadConfig, QueryConfig, ServiceConfig};
use serde_json::Value;

use crate::problem::{FieldError, Problem};

/// Every path there is, with its methods: tells an unknown path from a wrong method.
pub(crate) struct KnownPaths(Vec<(Vec<String>, Vec<String>)>);

impl KnownPaths {
    /// The paths of an OpenAPI document.
    pub(crate) fn of(document: &Value) -> Self {
        let paths = document["paths"].as_object().into_iter().flatten();
        Self(paths.map(|(path, item)| (segments(path), methods(item))).collect())
    }

    /// The methods that would have been served at `path`.
    fn methods_at(&self, path: &str) -> Vec<&str> {
        let asked = segments(path);
        let fits = |known: &[String]| {
            known.len() == asked.len() && known.iter().zip(&asked).all(|(k, a)| k.starts_with('{') || k == a)
        };
        self.0
            .iter()
            .filter(|(known, _)| fits(known))
            .flat_map(|(_, methods)| methods.iter().map(String::as_str))
            .collect()
    }
}

fn segments(path: &str) -> Vec<String> {
    path.trim_matches('/').split('/').map(ToOwned::to_owned).collect()
}

fn methods(item: &Value) -> Vec<String> {
    let names = item.as_object().into_iter().flatten().map(|(name, _)| name.to_ascii_uppercase());
    names.filter(|name| ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"].contains(&name.as_str())).collect()
}

/// Neither a path nor a method of ours.
pub(super) async fn unknown(request: HttpRequest, paths: Data<KnownPaths>) -> Result<&'static str, Problem> {
    let methods = paths.methods_at(request.path());
    if methods.is_empty() || methods.contains(&request.method().as_str()) {
        return Err(Problem::not_found("page"));
    }
    Err(Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "this cannot be done here")
        .detail(format!("expected one of: {}", methods.join(", ")))
        .with_header(ALLOW, methods.join(", ")))
}

/// Turns every refusal of actix's own extractors into a problem.
pub(super) fn refuse_with_problems(config: &mut ServiceConfig, body_limit: usize) {
    config
        .app_data(PayloadConfig::new(body_limit))
        .app_data(PathConfig::default().error_handler(|_, _| Problem::not_found("thing").into()))
        .app_data(QueryConfig::default().error_handler(|error, _| query(&error).into()))
        .app_data(JsonConfig::default().limit(body_limit).error_handler(|error, _| json(&error).into()))
        .app_data(FormConfig::default().limit(body_limit).error_handler(|error, _| form(&error).into()));
}

fn query(error: &actix_web::error::QueryPayloadError) -> Problem {
    let text = match error {
        actix_web::error::QueryPayloadError::Deserialize(error) => error.to_string(),
        other => other.to_string(),
    };
    Problem::new(StatusCode::BAD_REQUEST, "malformed-query", "the query cannot be read")
        .errors([FieldError::new("?", text)])
}

fn json(error: &actix_web::error::JsonPayloadError) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed-json", "the body is not JSON").detail(error)
}

fn form(error: &actix_web::error::UrlencodedError) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed-form", "the body is not a form").detail(error)
}
