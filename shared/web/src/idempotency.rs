//! A creating POST that is sent twice happens once.
//!
//! The answer is stored in the transaction of the effect, under the caller and the key they chose. The same key with
//! the same request is answered from there; with another request it is refused.

use std::future::{Ready, ready};
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::HeaderName;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use chrono::TimeDelta;
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::Tx;

use crate::callers::Caller;
use crate::ctx::Ctx;
use crate::job::Job;
use crate::problem::Problem;
use crate::valid::BodyHash;

/// The header that carries the key.
pub const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// The `Idempotency-Key` of a creating POST. Without one the request is refused.
pub struct IdempotencyKey {
    key: String,
    request: HttpRequest,
}

/// How a request with a key goes on.
pub enum Begun {
    /// It is new: do it in this transaction and finish with [`IdempotencyKey::commit`].
    Fresh(Tx),
    /// It was done before: this was the answer.
    Replay(HttpResponse),
}

impl IdempotencyKey {
    /// Begins the write, unless this very request was answered before. Two at the same time: the second one waits
    /// for the first and gets its answer.
    pub async fn begin(&self, ctx: &Ctx) -> Result<Begun, Problem> {
        let (caller, fingerprint) = (self.caller(), self.fingerprint());
        let tx = ctx.begin().await?;
        let sql = "insert into idempotency_keys (caller, key, fingerprint, status, created_at) \
                   values ($1, $2, $3, 0, $4) on conflict (caller, key) do nothing";
        if tx.execute(sql, &[&caller, &self.key, &fingerprint, &ctx.now()]).await? == 1 {
            return Ok(Begun::Fresh(tx));
        }
        let sql = "select fingerprint, status, body from idempotency_keys where caller = $1 and key = $2";
        let (known, status, body): (String, i64, Option<String>) = tx
            .one(sql, &[&caller, &self.key], |row| Ok((row.get("fingerprint")?, row.get("status")?, row.get("body")?)))
            .await?;
        if known != fingerprint {
            return Err(reused());
        }
        let mut answer = HttpResponse::build(status_of(status));
        answer.insert_header((REPLAYED, "true")).content_type("application/json");
        Ok(Begun::Replay(answer.body(body.unwrap_or_default())))
    }

    /// Stores the answer with the effect, commits both, and answers.
    pub async fn commit(&self, tx: Tx, status: StatusCode, body: &impl Serialize) -> Result<HttpResponse, Problem> {
        let body = serde_json::to_string(body)?;
        let sql = "update idempotency_keys set status = $3, body = $4, content_type = 'application/json' \
                   where caller = $1 and key = $2";
        tx.execute(sql, &[&self.caller(), &self.key, &i64::from(status.as_u16()), &body]).await?;
        tx.commit().await?;
        Ok(HttpResponse::build(status).content_type("application/json").body(body))
    }

    /// Keys of two callers never meet.
    fn caller(&self) -> String {
        self.request.extensions().get::<Caller>().map_or_else(|| "public".into(), |caller| caller.person.to_string())
    }

    fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.request.method().as_str());
        hash.update([0]);
        hash.update(self.request.uri().path_and_query().map_or("", |path| path.as_str()));
        hash.update([0]);
        if let Some(BodyHash(body)) = self.request.extensions().get::<BodyHash>() {
            hash.update(body);
        }
        hex::encode(hash.finalize())
    }
}

impl FromRequest for IdempotencyKey {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let key = request.headers().get(HEADER).map(|value| value.to_str().unwrap_or_default().trim());
        ready(match key {
            None => Err(missing()),
            Some(key) if (1..=200).contains(&key.len()) => Ok(Self { key: key.to_owned(), request: request.clone() }),
            Some(_) => Err(malformed()),
        })
    }
}

/// Whoever tries again does so within days.
const KEPT: TimeDelta = TimeDelta::days(7);

/// Keeps the table small.
pub(crate) fn forget_old_keys() -> Job {
    Job::every("web.forget-old-keys", Duration::from_secs(3600), |ctx| {
        Box::pin(async move {
            let tx = ctx.begin().await?;
            tx.execute("delete from idempotency_keys where created_at < $1", &[&(ctx.now() - KEPT)]).await?;
            Ok(tx.commit().await?)
        })
    })
}

fn status_of(code: i64) -> StatusCode {
    let code = u16::try_from(code).unwrap_or_default();
    StatusCode::from_u16(code).unwrap_or(StatusCode::OK)
}

fn missing() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "idempotency-key-missing", "an Idempotency-Key is needed").detail(
        "send a fresh value, such as a UUID, in the header Idempotency-Key, and the same one when you try again",
    )
}

fn malformed() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "idempotency-key-malformed", "the Idempotency-Key cannot be used")
        .detail("expected 1 to 200 visible ASCII characters")
}

fn reused() -> Problem {
    let title = "the Idempotency-Key belongs to another request";
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused", title)
}

impl utoipa::IntoParams for IdempotencyKey {
    fn into_params(
        _: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
    ) -> Vec<utoipa::openapi::path::Parameter> {
        let description = "A value chosen by the caller; the same request with the same key is done once.";
        vec![crate::openapi::header("Idempotency-Key", description, true)]
    }
}
