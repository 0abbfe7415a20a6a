//! The bytes that prove a visit.

use actix_web::{HttpResponse, get};
use kernel::VisitId;
use web::{Ctx, Path, Problem};

use super::Watcher;
use crate::api::field::blobs::blob_key;
use crate::error::{Error, FieldRefusal};
use crate::store::{field_sync, visits};

/// Download a photo or a signature.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(
        ("id" = VisitId, Path, description = "The visit."),
        ("sha256" = String, Path, description = "The proof's hash."),
    ),
    responses((status = 200, description = "The bytes.", content_type = "application/octet-stream", body = Vec<u8>))
)]
#[get("/visits/{id}/proofs/{sha256}")]
pub async fn get_proof(ctx: Ctx, _by: Watcher, path: Path<(VisitId, String)>) -> Result<HttpResponse, Problem> {
    let (id, sha256) = path.into_inner();
    let conn = ctx.read();
    let proofs = visits::proofs_of(&conn, id).await?;
    if !proofs.iter().any(|kept| kept.proof.sha256.as_deref() == Some(&sha256)) {
        return Err(Problem::not_found("proof"));
    }
    let blob = field_sync::find_blob(&conn, &sha256).await?.ok_or(FieldRefusal::NotHereYet)?;
    let bytes = ctx.blobs().get(&blob_key(&sha256)).await.map_err(Error::from)?.ok_or(FieldRefusal::NotHereYet)?;
    // Never shown in place: a picture from a phone must not become a page of ours.
    let is_picture = matches!(blob.mime.as_str(), "image/jpeg" | "image/png" | "image/webp" | "image/heic");
    let mime = if is_picture { blob.mime.as_str() } else { "application/octet-stream" };
    Ok(HttpResponse::Ok()
        .content_type(mime)
        .insert_header(("content-disposition", format!("attachment; filename=\"{sha256}\"")))
        .insert_header(("x-content-type-options", "nosniff"))
        .body(bytes))
}
