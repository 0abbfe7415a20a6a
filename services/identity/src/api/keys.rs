//! The keys that sign access tokens.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, get, post};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Ctx, Problem};

use crate::store::signing_keys::{self, PublishedKey};
use crate::use_cases::rotate_keys::rotate_keys;

pub fn routes(config: &mut ServiceConfig) {
    config.service(jwks).service(rotate);
}

/// The public keys whose tokens are good (RFC 7517), the signing one first.
#[derive(Serialize, ToSchema)]
struct JwksOut {
    keys: Vec<JwkOut>,
}

/// An Ed25519 public key (RFC 8037).
#[derive(Serialize, ToSchema)]
struct JwkOut {
    #[schema(example = "OKP")]
    kty: &'static str,
    #[schema(example = "Ed25519")]
    crv: &'static str,
    #[schema(example = "sig")]
    #[serde(rename = "use")]
    purpose: &'static str,
    #[schema(example = "EdDSA")]
    alg: &'static str,
    /// RFC 7638 thumbprint.
    kid: String,
    /// The key in base64url.
    x: String,
}

/// The key that signs from now on.
#[derive(Serialize, ToSchema)]
struct RotatedOut {
    kid: String,
}

impl From<PublishedKey> for JwkOut {
    fn from(key: PublishedKey) -> Self {
        Self { kty: "OKP", crv: "Ed25519", purpose: "sig", alg: "EdDSA", kid: key.kid, x: key.public_key }
    }
}

/// The public signing keys.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_jwks",
    responses((status = 200, description = "Current and retired keys.", body = JwksOut)),
    security(())
)]
#[get("/jwks.json")]
async fn jwks(ctx: Ctx) -> Result<HttpResponse, Problem> {
    let keys = signing_keys::published(&ctx.read()).await?.into_iter().map(JwkOut::from).collect();
    Ok(HttpResponse::Ok().insert_header((CACHE_CONTROL, "public, max-age=60")).json(JwksOut { keys }))
}

/// Rotate the signing key. Tokens of the old one stay good until they expire.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_rotate_keys",
    responses(
        (status = 200, description = "The new key.", body = RotatedOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[post("/keys/rotate")]
async fn rotate(ctx: Ctx, by: Admin) -> Result<HttpResponse, Problem> {
    let kid = rotate_keys(&ctx, &by.actor()).await?;
    Ok(HttpResponse::Ok().json(RotatedOut { kid }))
}
