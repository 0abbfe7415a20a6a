//! A body that is JSON from a program or a form from a browser.

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Form;
use actix_web::{FromRequest, HttpRequest};
use futures::future::{FutureExt, LocalBoxFuture};
use serde::de::DeserializeOwned;
use web::{Check, FieldError, Problem, Valid};

/// The body, or why it was refused: the handler answers a browser with a page.
pub struct JsonOrForm<T>(pub Result<T, Problem>);

impl<T: DeserializeOwned + Check + 'static> FromRequest for JsonOrForm<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.starts_with("application/x-www-form-urlencoded") {
            let form = Form::<T>::from_request(request, payload);
            async move { Ok(Self(form.await.map_err(|why| malformed(&why)).and_then(checked))) }.boxed_local()
        } else {
            let json = Valid::<T>::from_request(request, payload);
            async move { Ok(Self(json.await.map(|Valid(body)| body))) }.boxed_local()
        }
    }
}

fn checked<T: Check>(form: Form<T>) -> Result<T, Problem> {
    let body = form.into_inner();
    body.check().map_err(Problem::invalid)?;
    Ok(body)
}

fn malformed(why: &actix_web::Error) -> Problem {
    Problem::invalid(vec![FieldError::new("", why.to_string())])
}
