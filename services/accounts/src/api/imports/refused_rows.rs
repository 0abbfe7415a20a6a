//! What was refused in an import.

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::Json;
use actix_web::{HttpResponse, get};
use futures::stream;
use kernel::{ImportId, Page, PageQuery};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after_key;
use web::{Ctx, Manager, Path, Problem, Query};

use super::load;
use crate::store::imports::{self, KeptRefusal};
use crate::use_cases::hand_back_refused::hand_back_refused;

/// Most refusals that are handed back at once; a file with more is better corrected as a whole.
const MOST_HANDED_BACK: u32 = 100_000;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(download);
}

/// A refused cell.
#[derive(Serialize, ToSchema)]
struct RefusedRowOut {
    /// The sheet, for workbooks of several.
    sheet: Option<String>,
    /// The line in the file, from 1.
    line: u32,
    /// The column's heading; empty when the row as a whole is refused.
    column: String,
    value: String,
    #[schema(example = "is not a day: expected YYYY-MM-DD")]
    reason: String,
}

/// List what was refused in an import, in the order of the file.
#[utoipa::path(
    tag = "imports",
    operation_id = "list_refused_rows",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = ImportId, Path, description = "The import."), PageQuery),
    responses((status = 200, description = "Refused cells, each with line, column, value and reason.", body = Page<RefusedRowOut>))
)]
#[get("/imports/{id}/refused-rows")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    id: Path<ImportId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<RefusedRowOut>>, Problem> {
    load(&ctx, *id).await?;
    let found = imports::list_refused(&ctx.read(), *id, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |row: &KeptRefusal| vec![row.place.to_string()]);
    Ok(Json(found.map(|row| RefusedRowOut {
        sheet: row.sheet,
        line: row.line,
        column: row.column,
        value: row.value,
        reason: row.reason,
    })))
}

/// Which refused rows.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DownloadQuery {
    /// Of a workbook of several sheets, those of this one; of the first with refused rows when left out.
    sheet: Option<String>,
}

/// The refused rows as they stood in the file, as CSV: correct them and import them again. The last three columns say the
/// line and why; an import does not read them.
#[utoipa::path(
    tag = "imports",
    operation_id = "download_refused_rows",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = ImportId, Path, description = "The import."), DownloadQuery),
    responses(
        (status = 200, description = "A row for each refused line, up to 100,000 refused cells.", body = String, content_type = "text/csv"),
        (status = 410, description = "The uploaded file is not there any more.")
    )
)]
#[get("/imports/{id}/refused-rows.csv")]
async fn download(
    ctx: Ctx,
    _by: Manager,
    id: Path<ImportId>,
    query: Query<DownloadQuery>,
) -> Result<HttpResponse, Problem> {
    let import = load(&ctx, *id).await?;
    let refused = imports::list_refused(&ctx.read(), *id, None, MOST_HANDED_BACK).await?;
    let pieces = hand_back_refused(ctx.blobs(), &import, refused, query.into_inner().sheet).await?;
    let body = stream::unfold(pieces, async |mut pieces| pieces.recv().await.map(|piece| (piece, pieces)));
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"refused-rows-{}.csv\"", import.id)))
        .streaming(Box::pin(body)))
}
