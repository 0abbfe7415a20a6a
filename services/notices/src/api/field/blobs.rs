//! The bytes of proofs, by their own hash: sending them again costs nothing.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Json;
use actix_web::{HttpRequest, HttpResponse, get, put};
use kernel::sha256_hex;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;
use web::{Ctx, Path, Problem, RawBody, Technician};

use super::device_of;
use crate::config::Settings;
use crate::domain::mutations::Status;
use crate::error::{Error, FieldRefusal};
use crate::store::field_sync::{self, KeptBlob};

/// The key of a proof's bytes.
pub fn blob_key(sha256: &str) -> String {
    format!("field/{}/{sha256}", &sha256[..2])
}

/// Whether a text is a SHA-256 in lower-case hexadecimal.
pub fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Send the bytes of a photo or signature.
#[utoipa::path(
    tag = "field",
    security(("bearer" = ["technician"])),
    params(("sha256" = String, Path, description = "SHA-256 of the bytes, lower-case hexadecimal.")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 201, description = "Kept."),
        (status = 200, description = "Here already."),
    )
)]
#[put("/field/blobs/{sha256}")]
pub async fn put_blob(
    ctx: Ctx,
    by: Technician,
    sha256: Path<String>,
    request: HttpRequest,
    body: RawBody,
) -> Result<HttpResponse, Problem> {
    device_of(&ctx, &by).await?;
    if !is_hash(&sha256) {
        return Err(FieldRefusal::MalformedHash.into());
    }
    let largest = ctx.settings::<Settings>().field.largest_blob;
    if body.0.len() > largest {
        return Err(FieldRefusal::BlobTooLarge { largest }.into());
    }
    let found = sha256_hex(&body.0);
    if found != *sha256 {
        return Err(FieldRefusal::HashDiffers { found }.into());
    }
    if field_sync::find_blob(&ctx.read(), &sha256).await?.is_some() {
        return Ok(HttpResponse::Ok().finish());
    }
    let mime =
        request.headers().get(CONTENT_TYPE).and_then(|mime| mime.to_str().ok()).unwrap_or("application/octet-stream");
    let blob = KeptBlob { bytes: body.0.len() as i64, mime: mime.chars().take(100).collect() };
    // The bytes first: a row without bytes would be a promise nobody keeps.
    ctx.blobs().put(&blob_key(&sha256), body.0).await.map_err(Error::from)?;
    let tx = ctx.begin().await?;
    let is_new = field_sync::keep_blob(&tx, &sha256, &blob, by.person).await?;
    tx.commit().await?;
    Ok(if is_new { HttpResponse::Created().finish() } else { HttpResponse::Ok().finish() })
}

/// What an item promised, and what arrived of it.
#[derive(Serialize, ToSchema)]
pub struct SubmissionOut {
    /// What became of the item.
    status: Status,
    /// The bytes it promised.
    expected_blobs: Vec<ExpectedBlob>,
    /// Whether all of them are here.
    complete: bool,
}

/// Bytes that were promised.
#[derive(Serialize, ToSchema)]
pub struct ExpectedBlob {
    /// Their hash.
    sha256: String,
    /// Whether they are here.
    exists: bool,
}

/// Ask what the server still expects of an item, by its `mutation_id`.
#[utoipa::path(
    tag = "field",
    security(("bearer" = ["technician"])),
    params(("id" = Uuid, Path, description = "The item's `mutation_id`.")),
    responses((status = 200, description = "What it promised.", body = SubmissionOut))
)]
#[get("/field/submissions/{id}")]
pub async fn get_submission(ctx: Ctx, by: Technician, id: Path<Uuid>) -> Result<Json<SubmissionOut>, Problem> {
    device_of(&ctx, &by).await?;
    let conn = ctx.read();
    let item = field_sync::submission(&conn, *id).await?.filter(|item| item.person_id == by.person);
    let item = item.ok_or_else(|| Problem::not_found("submission"))?;
    let mut expected_blobs = Vec::new();
    for sha256 in promised(&item.item) {
        let exists = field_sync::find_blob(&conn, &sha256).await?.is_some();
        expected_blobs.push(ExpectedBlob { sha256, exists });
    }
    let complete = expected_blobs.iter().all(|blob| blob.exists);
    Ok(Json(SubmissionOut { status: item.status, expected_blobs, complete }))
}

fn promised(item: &Value) -> Vec<String> {
    let proofs = item.pointer("/args/proofs").and_then(Value::as_array);
    let hashes = proofs.into_iter().flatten().filter_map(|proof| proof.get("sha256").and_then(Value::as_str));
    let mut hashes: Vec<String> = hashes.map(str::to_owned).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}
