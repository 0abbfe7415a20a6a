//! Looking into a file before it is imported.

use actix_web::post;
use actix_web::web::Json;
use kernel::Currency;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, FieldError, Planner, Problem, Query, Upload};

use super::layouts::ColumnOut;
use super::mapping_of;
use crate::config::Settings;
use crate::domain::import::{AnyLayout, Confidence, Encoding, Kind, NamedProfile, Terms, built_in, columns};
use crate::domain::posting::latest_effective_day;
use crate::store::layouts;
use crate::use_cases::inspect_file::{InspectedRow, InspectedTable, Inspection, Known, inspect};
use crate::use_cases::keep_layout::{find_layout, of_kept};
use crate::use_cases::reading::Format;

pub fn routes(config: &mut ServiceConfig) {
    config.service(create);
}

/// What is known of the file; the rest is told by the file.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct InspectionQuery {
    /// How the file is laid out.
    #[param(example = "native")]
    layout: Option<String>,
    /// In which encoding it is written; told by the file when left out.
    #[param(inline)]
    encoding: Option<Encoding>,
    /// What its rows are.
    #[param(inline)]
    kind: Option<Kind>,
    /// For rows without a currency of their own.
    currency: Option<Currency>,
    /// Which field each column fills, as JSON: `{"Invoice No": "document_reference"}`. Guessed when left out.
    mapping: Option<String>,
}

/// What a file shows.
#[derive(Serialize, ToSchema)]
struct InspectionOut {
    file_name: String,
    bytes: usize,
    #[schema(inline)]
    format: FormatOut,
    /// What stands between cells, for CSV.
    delimiter: Option<char>,
    /// For CSV.
    #[schema(example = "UTF-8")]
    encoding: Option<&'static str>,
    /// One for CSV; one for each sheet that has rows, for a workbook.
    tables: Vec<InspectedTableOut>,
}

/// What a file is.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum FormatOut {
    Csv,
    JsonLines,
    Workbook,
}

/// A table of a file.
#[derive(Serialize, ToSchema)]
struct InspectedTableOut {
    sheet: Option<String>,
    /// What it seems to be.
    #[schema(example = "native")]
    layout: String,
    kind: Option<Kind>,
    confidence: Confidence,
    /// Why it seems so, in a sentence.
    why: String,
    /// Its columns with the field each seems to fill, or `null`: the suggested mapping.
    columns: Vec<InspectedColumnOut>,
    /// The fields there are to map to; none for a layout that says itself which column fills which field.
    fields: Vec<ColumnOut>,
    /// Why it cannot be imported like this; `null` when it can.
    problem: Option<String>,
    /// The first 20.
    rows: Vec<InspectedRowOut>,
}

/// A column of a file.
#[derive(Serialize, ToSchema)]
struct InspectedColumnOut {
    name: String,
    field: Option<&'static str>,
}

/// A row of a file.
#[derive(Serialize, ToSchema)]
struct InspectedRowOut {
    /// The line in the file, from 1.
    line: u32,
    /// In the order of the columns.
    cells: Vec<InspectedCellOut>,
    /// Why the row as a whole is refused.
    error: Option<String>,
}

/// A cell of a file.
#[derive(Serialize, ToSchema)]
struct InspectedCellOut {
    /// As it stands there.
    text: String,
    /// As it is understood: days as `2026-03-31`; `null` when it is empty, refused or not read.
    value: Option<String>,
    /// Why it is refused.
    error: Option<String>,
}

impl From<InspectedRow> for InspectedRowOut {
    fn from(row: InspectedRow) -> Self {
        let cells = row.cells.into_iter();
        let cells = cells.map(|cell| InspectedCellOut { text: cell.text, value: cell.value, error: cell.refused });
        Self { line: row.line, cells: cells.collect(), error: row.refused }
    }
}

impl From<InspectedTable> for InspectedTableOut {
    fn from(table: InspectedTable) -> Self {
        let detected = table.detected;
        let columns_seen = table.headings.into_iter().zip(detected.fields);
        Self {
            sheet: table.sheet,
            layout: detected.layout.name().to_owned(),
            kind: detected.kind,
            confidence: detected.confidence,
            why: detected.why,
            columns: columns_seen.map(|(name, field)| InspectedColumnOut { name, field }).collect(),
            fields: match detected.layout {
                AnyLayout::Code(layout) => columns(layout, detected.kind).iter().map(ColumnOut::from).collect(),
                AnyLayout::Data(_) => Vec::new(),
            },
            problem: table.refused.map(|refused| match refused.column.as_str() {
                "" => refused.reason,
                column => format!("{column}: {}", refused.reason),
            }),
            rows: table.rows.into_iter().map(InspectedRowOut::from).collect(),
        }
    }
}

impl InspectionOut {
    fn of(file_name: String, bytes: usize, inspection: Inspection) -> Self {
        let (format, delimiter, encoding) = match inspection.format {
            Format::Workbook => (FormatOut::Workbook, None, None),
            Format::JsonLines => (FormatOut::JsonLines, None, Some("UTF-8")),
            Format::Csv { delimiter, has_mark, encoding } => {
                (FormatOut::Csv, Some(delimiter), Some(shown(encoding, has_mark)))
            }
        };
        let tables = inspection.tables.into_iter().map(InspectedTableOut::from).collect();
        Self { file_name, bytes, format, delimiter, encoding, tables }
    }
}

/// An encoding as people know it.
const fn shown(encoding: Encoding, has_mark: bool) -> &'static str {
    match (encoding, has_mark) {
        (Encoding::Utf8, false) => "UTF-8",
        (Encoding::Utf8, true) => "UTF-8 with a byte order mark",
        (Encoding::Utf16Le, _) => "UTF-16, low byte first",
        (Encoding::Utf16Be, _) => "UTF-16, high byte first",
        (Encoding::Windows1250, _) => "Windows-1250",
        (Encoding::Windows1252, _) => "Windows-1252",
    }
}

/// The layouts that are data: Dunlin's own and those that are kept.
async fn profiles(ctx: &Ctx) -> Result<Vec<NamedProfile>, Problem> {
    let own =
        built_in().iter().map(|(name, profile)| NamedProfile { name: (*name).to_owned(), profile: profile.clone() });
    let kept = layouts::list(&ctx.read()).await?.into_iter().map(of_kept);
    let kept = kept.filter_map(|layout| if let AnyLayout::Data(named) = layout { Some(named) } else { None });
    Ok(own.chain(kept).collect())
}

/// Look into a file: what it seems to be, which field each column fills, and how its first rows would be read. Nothing is
/// kept.
#[utoipa::path(
    tag = "imports",
    operation_id = "inspect_import",
    security(("bearer" = ["planner"])),
    params(InspectionQuery),
    request_body(content = web::FileForm, content_type = "multipart/form-data"),
    responses((status = 200, description = "What the file shows.", body = InspectionOut))
)]
#[post("/imports/inspect")]
async fn create(
    ctx: Ctx,
    _by: Planner,
    query: Query<InspectionQuery>,
    upload: Upload,
) -> Result<Json<InspectionOut>, Problem> {
    let query = query.into_inner();
    let known = Known {
        file_name: upload.file_name.clone(),
        layout: match &query.layout {
            Some(name) => Some(find_layout(&ctx, name).await?),
            None => None,
        },
        profiles: profiles(&ctx).await?,
        encoding: query.encoding,
        kind: query.kind,
        mapping: mapping_of(query.mapping.as_deref())?,
        terms: Terms {
            currency: query.currency.or(ctx.settings::<Settings>().currency),
            legal_entity: "main".into(),
            latest: latest_effective_day(ctx.today()),
        },
    };
    let (bytes, content) = (upload.bytes.len(), upload.bytes);
    let looked = actix_web::web::block(move || inspect(content, &known)).await;
    let inspection = looked
        .map_err(|error| Problem::internal_because(&error))?
        .map_err(|why| Problem::invalid(vec![FieldError::new("file", why)]))?;
    Ok(Json(InspectionOut::of(upload.file_name, bytes, inspection)))
}
