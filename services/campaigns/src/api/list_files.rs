//! The files of defaulter lists.

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, get};
use documents::Press;
use kernel::DefaulterListId;
use serde::Deserialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::callers::Follower;
use crate::error::Error;
use crate::paper;
use crate::store::lists;
use crate::use_cases;

/// A form of a list's file.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileForm {
    /// The list as CSV; its SHA-256 stands for the list.
    Csv,
    /// The list as a workbook.
    Xlsx,
    /// The cover letter.
    Pdf,
}

/// Fetch a file of a list: `csv`, `xlsx`, or the cover as `pdf`. The same list gives the same bytes.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(
        ("id" = DefaulterListId, Path, description = "The list."),
        ("form" = inline(FileForm), Path, description = "`csv`, `xlsx` or `pdf`."),
    ),
    responses((status = 200, description = "The file.", body = Vec<u8>, content_type = "application/octet-stream"))
)]
#[get("/defaulter-lists/{id}/files/{form}")]
pub async fn get_list_file(
    ctx: Ctx,
    _by: Follower,
    path: Path<(DefaulterListId, FileForm)>,
) -> Result<HttpResponse, Problem> {
    let (id, form) = path.into_inner();
    let conn = ctx.read();
    let list = use_cases::load_list(&conn, id).await?;
    let campaign = use_cases::load(&conn, list.campaign_id).await?;
    let debtors = lists::debtors(&conn, id).await?;
    let name = list.reference.clone();
    let title = format!("{} {}", campaign.reference, campaign.terms.title);
    let (bytes, kind, ending) = actix_web::web::block(move || match form {
        FileForm::Csv => Ok((use_cases::list_csv(&list.profile, &debtors), "text/csv; charset=utf-8", "csv")),
        FileForm::Xlsx => {
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            paper::xlsx(&list, &debtors).map(|bytes| (bytes, kind, "xlsx"))
        }
        FileForm::Pdf => {
            let press = Press::new().map_err(|why| Error::broken("the press", &why))?;
            paper::cover(&press, &list, &title).map(|bytes| (bytes, "application/pdf", "pdf"))
        }
    })
    .await
    .map_err(|why| Problem::internal_because(&why))??;
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, disposition))
        .body(bytes))
}
