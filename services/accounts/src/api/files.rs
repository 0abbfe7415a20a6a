//! Files made on the spot: paper and workbooks.

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::Problem;

use crate::error::Error;

pub const PDF: &str = "application/pdf";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A language paper is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaperLanguage {
    En,
    Ar,
}

/// In which language.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LanguageQuery {
    /// `en` or `ar`; the customer's when left out.
    #[param(inline)]
    pub language: Option<PaperLanguage>,
}

impl LanguageQuery {
    /// The language asked for, or else the one the customer prefers.
    pub fn or(self, preferred: &str) -> documents::Language {
        match self.language {
            Some(PaperLanguage::Ar) => documents::Language::Arabic,
            None if preferred == "ar" => documents::Language::Arabic,
            Some(PaperLanguage::En) | None => documents::Language::English,
        }
    }
}

/// Makes a file away from the event loop and hands it over. The name is cut down to what every file system takes.
pub async fn made(
    kind: &'static str,
    name: &str,
    make: impl FnOnce() -> Result<Vec<u8>, Error> + Send + 'static,
) -> Result<HttpResponse, Problem> {
    let bytes = actix_web::web::block(make).await.map_err(|why| Problem::internal_because(&why))??;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let name: String = name.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}
