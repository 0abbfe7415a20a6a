//! Bringing receivables in.

mod aliases;
mod inspections;
mod layouts;
mod refused_rows;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{Actor, Currency, Day, ImportId, OperationId, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after_key;
use web::{Begun, Ctx, FieldError, IdempotencyKey, Manager, OperationState, Path, Planner, Problem, Query, Upload};

use super::receipts::day_error;
use crate::domain::import::{AnyLayout, Encoding, Finding, Kind, Layout, Mapping, Refused};
use crate::error::Error;
use crate::store::imports::{self, Accept, CountsByKind, Import, State};
use crate::use_cases::inspect_file::check_mapping;
use crate::use_cases::keep_layout::find_layout;
use crate::use_cases::reading::{guessed, is_workbook};
use crate::use_cases::request_import::{Request, keep_upload, request_import};

pub fn routes(config: &mut ServiceConfig) {
    layouts::routes(config);
    aliases::routes(config);
    inspections::routes(config);
    config.service(create).service(list).service(get);
    refused_rows::routes(config);
}

/// How to read a file and what to do with it.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct ImportQuery {
    /// How the file is laid out, by its name; `native` when left out.
    #[param(example = "native")]
    layout: Option<String>,
    /// In which encoding the file is written; told by the file when left out.
    #[param(inline)]
    encoding: Option<Encoding>,
    /// What its rows are; told by the headings when left out.
    kind: Option<Kind>,
    /// Hold balances at this day afterwards, where it is past.
    as_of: Option<Day>,
    /// For a file with headings of its own: which field each of its columns fills, as JSON:
    /// `{"Invoice No": "document_reference"}`. Columns that are not named are not read.
    mapping: Option<String>,
    /// For rows without a legal entity of their own; `main` when left out.
    legal_entity: Option<String>,
    /// For rows without a currency of their own.
    currency: Option<Currency>,
    /// `all`: a refused row refuses the file; `good`: the other rows are applied.
    accept: Option<Accept>,
}

/// An import that was asked for.
#[derive(Serialize, ToSchema)]
struct AcceptedOut {
    /// The operation to follow.
    operation_id: OperationId,
    /// Where to follow it.
    operation_url: String,
    import_id: ImportId,
}

/// An import.
#[derive(Serialize, ToSchema)]
struct ImportOut {
    id: ImportId,
    operation_id: OperationId,
    file_name: String,
    #[schema(example = "native")]
    layout: String,
    /// `null` for a workbook.
    encoding: Option<Encoding>,
    kind: Option<Kind>,
    /// The file's column → the field it fills, where one was given.
    #[schema(value_type = Option<std::collections::BTreeMap<String, String>>)]
    mapping: Option<Mapping>,
    accept: Accept,
    as_of: Option<Day>,
    legal_entity: String,
    currency: Option<Currency>,
    /// Size of the file.
    bytes: u64,
    /// SHA-256 of the file.
    sha256: String,
    state: State,
    /// Rows read, headings aside.
    rows: u64,
    /// Rows refused.
    refused: u64,
    /// What became of the rows, by kind.
    #[schema(value_type = Object)]
    counts: CountsByKind,
    /// What somebody should know of the file: sums that differ, references that were mended. Up to 200 of them.
    findings: Vec<Finding>,
    by: Actor,
    created_at: Timestamp,
    finished_at: Option<Timestamp>,
}

impl From<Import> for ImportOut {
    fn from(import: Import) -> Self {
        Self {
            id: import.id,
            operation_id: import.operation_id,
            file_name: import.file_name,
            layout: import.layout.name().to_owned(),
            encoding: import.encoding,
            kind: import.kind,
            mapping: import.mapping,
            accept: import.accept,
            as_of: import.as_of,
            legal_entity: import.legal_entity,
            currency: import.currency,
            bytes: import.bytes,
            sha256: import.sha256,
            state: import.state,
            rows: import.rows_read,
            refused: import.rows_refused,
            counts: import.counts,
            findings: import.findings,
            by: import.actor,
            created_at: import.recorded_at,
            finished_at: import.finished_at,
        }
    }
}

/// Import customers, premises, accounts, documents, receipts or holds from a CSV or XLSX file.
#[utoipa::path(
    tag = "imports",
    operation_id = "create_import",
    security(("bearer" = ["planner"])),
    params(ImportQuery, IdempotencyKey),
    request_body(content = web::FileForm, content_type = "multipart/form-data"),
    responses((status = 202, description = "The import is under way.", body = AcceptedOut))
)]
#[post("/imports")]
async fn create(
    ctx: Ctx,
    by: Planner,
    key: IdempotencyKey,
    query: Query<ImportQuery>,
    upload: Upload,
) -> Result<HttpResponse, Problem> {
    let query = query.into_inner();
    let layout = find_layout(&ctx, query.layout.as_deref().unwrap_or(Layout::Native.name())).await?;
    let request = request_of(layout, query, &upload)?;
    if let Some(mapping) = request.mapping.clone() {
        let AnyLayout::Code(layout) = request.layout else { return Err(takes_no_mapping(&request.layout)) };
        let (content, said) = (upload.bytes.clone(), (layout, request.kind));
        let checked = actix_web::web::block(move || check_mapping(content, said, &mapping)).await;
        checked.map_err(|error| Problem::internal_because(&error))?.map_err(unfit)?;
    }
    let kept = keep_upload(ctx.blobs(), &upload.bytes).await?;
    let tx = match key.begin(&ctx).await {
        Ok(Begun::Fresh(tx)) => tx,
        Ok(Begun::Replay(answer)) => {
            kept.forget(ctx.blobs()).await;
            return Ok(answer);
        }
        Err(problem) => {
            kept.forget(ctx.blobs()).await;
            return Err(problem);
        }
    };
    let import = request_import(&ctx, &tx, &by.actor(), &kept, request).await?;
    let accepted = AcceptedOut {
        operation_id: import.operation_id,
        operation_url: format!("/api/accounts/v1/operations/{}", import.operation_id),
        import_id: import.id,
    };
    key.commit(tx, StatusCode::ACCEPTED, &accepted).await
}

fn takes_no_mapping(layout: &AnyLayout) -> Problem {
    let why = format!("`{}` says itself which column fills which field", layout.name());
    Problem::invalid(vec![FieldError::new("mapping", why)])
}

/// How an upload is written: as it was said, by the caller or the layout, or as all of it shows.
fn encoding_of(said: Option<Encoding>, layout: &AnyLayout, upload: &Upload) -> Option<Encoding> {
    if is_workbook(&upload.bytes) {
        return None;
    }
    let said = said.or_else(|| layout.profile()?.text.encoding);
    Some(said.unwrap_or_else(|| guessed(&upload.bytes, layout.profile().is_some())))
}

fn request_of(layout: AnyLayout, query: ImportQuery, upload: &Upload) -> Result<Request, Problem> {
    if upload.bytes.is_empty() {
        return Err(Problem::invalid(vec![FieldError::new("file", "the file is empty")]));
    }
    if let Some(error) = query.as_of.and_then(|day| day_error("as_of", day)) {
        return Err(Problem::invalid(vec![error]));
    }
    let legal_entity = query.legal_entity.unwrap_or_else(|| "main".into());
    if legal_entity.trim().is_empty()
        || legal_entity.chars().count() > 200
        || legal_entity.chars().any(char::is_control)
    {
        return Err(Problem::invalid(vec![FieldError::new("legal_entity", "expected 1 to 200 characters")]));
    }
    Ok(Request {
        file_name: upload.file_name.replace(char::is_control, " "),
        encoding: encoding_of(query.encoding, &layout, upload),
        layout,
        kind: query.kind,
        mapping: mapping_of(query.mapping.as_deref())?,
        accept: query.accept.unwrap_or_default(),
        as_of: query.as_of,
        legal_entity,
        currency: query.currency,
    })
}

/// The mapping of a query, which is JSON.
fn mapping_of(text: Option<&str>) -> Result<Option<Mapping>, Problem> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    let refused = |why: String| Problem::invalid(vec![FieldError::new("mapping", why)]);
    if text.contains("\\u0000") || text.contains('\0') {
        return Err(refused("holds the character U+0000, which cannot be stored".to_owned()));
    }
    let read = serde_json::from_str(text);
    read.map(Some).map_err(|why| refused(format!("expected a JSON object of the file's column to the field: {why}")))
}

/// What is wrong with a mapping, each fault with the column or field it is about.
fn unfit(wrong: Vec<Refused>) -> Problem {
    let told = |one: Refused| match one.column.as_str() {
        "" => FieldError::new("mapping", one.reason),
        column => FieldError::new(format!("mapping/{column}"), one.reason),
    };
    Problem::invalid(wrong.into_iter().map(told).collect())
}

/// List imports, latest first.
#[utoipa::path(
    tag = "imports",
    operation_id = "list_imports",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(PageQuery),
    responses((status = 200, description = "Imports.", body = Page<ImportOut>))
)]
#[get("/imports")]
async fn list(ctx: Ctx, _by: Manager, page: Query<PageQuery>) -> Result<Json<Page<ImportOut>>, Problem> {
    let found = imports::list(&ctx.read(), after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |import| vec![import.id.to_string()]);
    Ok(Json(found.map(ImportOut::from)))
}

/// Look at an import.
#[utoipa::path(
    tag = "imports",
    operation_id = "get_import",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = ImportId, Path, description = "The import.")),
    responses((status = 200, description = "The import.", body = ImportOut))
)]
#[get("/imports/{id}")]
async fn get(ctx: Ctx, _by: Manager, id: Path<ImportId>) -> Result<Json<ImportOut>, Problem> {
    let conn = ctx.read();
    let mut import = load(&ctx, *id).await?;
    // Called off before it began, or begun too often: nobody was there to write that down.
    if import.finished_at.is_none() {
        match ctx.operations().find(&conn, import.operation_id).await?.map(|operation| operation.state) {
            Some(OperationState::Cancelled) => import.state = State::Cancelled,
            Some(OperationState::Failed) => import.state = State::Failed,
            _ => {}
        }
    }
    Ok(Json(import.into()))
}

/// The import, or a problem.
async fn load(ctx: &Ctx, id: ImportId) -> Result<Import, Problem> {
    imports::load(&ctx.read(), id).await.map_err(|error| Error::of_missing(error, "import").into())
}
