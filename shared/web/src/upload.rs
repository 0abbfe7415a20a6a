//! Bodies that are files.

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{FromRequest, HttpRequest, web};
use futures::StreamExt;
use futures::future::{FutureExt, LocalBoxFuture};

use crate::ctx::Ctx;
use crate::problem::{FieldError, Problem};
use crate::valid::{BodyHash, too_large};

/// The part `file` of a `multipart/form-data` body, within the limit for uploads.
pub struct Upload {
    /// The file's name as the caller has it; never a path.
    pub file_name: String,
    /// The content.
    pub bytes: Bytes,
}

/// A raw body of any type, within the limit for uploads.
pub struct RawBody(pub Bytes);

impl FromRequest for Upload {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let parts = Multipart::from_request(&request, payload);
        async move {
            let limit = Ctx::of(&request)?.upload_limit();
            let parts = parts.await.map_err(|error| malformed(&error))?;
            let upload = read_file(parts, limit).await?;
            BodyHash::remember(&request, &upload.bytes);
            Ok(upload)
        }
        .boxed_local()
    }
}

async fn read_file(mut parts: Multipart, limit: usize) -> Result<Upload, Problem> {
    let mut found = None;
    while let Some(part) = parts.next().await {
        let mut part = part.map_err(|error| malformed(&error))?;
        let is_file = part.name() == Some("file") && found.is_none();
        let name = part.content_disposition().and_then(|about| about.get_filename()).unwrap_or("file");
        let file_name: String = name.rsplit(['/', '\\']).next().unwrap_or("file").chars().take(200).collect();
        let mut bytes = BytesMut::new();
        while let Some(chunk) = part.next().await {
            let chunk = chunk.map_err(|error| malformed(&error))?;
            if bytes.len() + chunk.len() > limit {
                return Err(too_large());
            }
            bytes.extend_from_slice(&chunk);
        }
        if is_file {
            found = Some(Upload { file_name, bytes: bytes.freeze() });
        }
    }
    found.ok_or_else(|| Problem::invalid(vec![FieldError::new("file", "the form has no part of this name")]))
}

fn malformed(error: &impl std::fmt::Display) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed-form", "the body is not a multipart form").detail(error)
}

impl FromRequest for RawBody {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let mut payload = web::Payload::from_request(&request, payload);
        async move {
            let limit = Ctx::of(&request)?.upload_limit();
            let mut payload = (&mut payload).await.map_err(|error| crate::valid::unreadable(&error))?;
            let mut bytes = BytesMut::new();
            while let Some(chunk) = payload.next().await {
                let chunk = chunk.map_err(|error| crate::valid::unreadable(&error.into()))?;
                if bytes.len() + chunk.len() > limit {
                    return Err(too_large());
                }
                bytes.extend_from_slice(&chunk);
            }
            BodyHash::remember(&request, &bytes);
            Ok(Self(bytes.freeze()))
        }
        .boxed_local()
    }
}

/// The form that [`Upload`] reads, for `request_body(content = web::FileForm, content_type = "multipart/form-data")`.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "only its schema is used")]
pub struct FileForm {
    /// The file.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
}
