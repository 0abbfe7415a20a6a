//! A report as it is read: on the screen as rows, and as files.

use actix_web::{HttpResponse, get};
use documents::Cell;
use kernel::{BasisPoints, Day, Money, ReportId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Path, Problem, Query};

use super::callers::Reporter;
use crate::domain::report::ReportKind;
use crate::domain::tables::{Paper, Table};
use crate::error::Error;
use crate::store::reports::{self, Report};
use crate::use_cases::render_report;

/// A report as it is read.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportPaper)]
pub struct PaperOut {
    /// Which report.
    kind: ReportKind,
    /// Its title.
    title: String,
    /// What it covers.
    subtitle: String,
    /// The figures that matter most.
    figures: Vec<FigureOut>,
    /// Its tables, in reading order.
    tables: Vec<TableOut>,
    /// What the figures mean and what to keep in mind.
    notes: Vec<String>,
}

/// A key figure.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportFigure)]
struct FigureOut {
    /// What it is.
    label: String,
    /// How much.
    value: CellOut,
    /// Which currency, which interval.
    note: Option<String>,
}

/// A table.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportTable)]
struct TableOut {
    /// Its name in the address of its CSV file.
    code: &'static str,
    /// Its heading.
    title: &'static str,
    /// Its columns.
    columns: Vec<ColumnOut>,
    /// Its rows; each has as many cells as there are columns.
    rows: Vec<Vec<CellOut>>,
}

/// A column.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportColumn)]
struct ColumnOut {
    /// Its heading.
    title: String,
    /// Whether it holds figures, which align at their end.
    is_figure: bool,
}

/// One value.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportCell)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
enum CellOut {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// An amount.
    Money(Money),
    /// A business day.
    Day(Day),
    /// A count.
    Integer(i64),
    /// A share, in basis points.
    Share(BasisPoints),
}

impl From<Cell> for CellOut {
    fn from(cell: Cell) -> Self {
        match cell {
            Cell::Empty => Self::Empty,
            Cell::Text(text) => Self::Text(text),
            Cell::Money(money) => Self::Money(money),
            Cell::Day(day) => Self::Day(day),
            Cell::Integer(number) => Self::Integer(number),
            Cell::Percent(share) => Self::Share(share),
        }
    }
}

impl From<Table> for TableOut {
    fn from(table: Table) -> Self {
        let columns = table.columns.into_iter().map(|(title, is_figure)| ColumnOut { title, is_figure });
        let rows = table.rows.into_iter().map(|row| row.into_iter().map(CellOut::from).collect());
        Self { code: table.code, title: table.title, columns: columns.collect(), rows: rows.collect() }
    }
}

impl PaperOut {
    /// The paper of a report of this kind.
    pub fn of(kind: ReportKind, paper: Paper) -> Self {
        let figures = paper.figures.into_iter().map(|figure| FigureOut {
            label: figure.label,
            value: figure.value.into(),
            note: figure.note,
        });
        Self {
            kind,
            title: paper.title,
            subtitle: paper.subtitle,
            figures: figures.collect(),
            tables: paper.tables.into_iter().map(TableOut::from).collect(),
            notes: paper.notes,
        }
    }
}

/// Which part of a report.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FileQuery {
    /// Which table a `csv` file holds: a `code` of the preview's tables; the first when left out.
    table: Option<String>,
}

/// A report as issued, as rows for the screen.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(("id" = ReportId, Path, description = "The report")),
    responses((status = 200, description = "Figures and tables", body = PaperOut))
)]
#[get("/reports/{id}/paper")]
pub async fn get_report_paper(ctx: Ctx, _by: Reporter, id: Path<ReportId>) -> Result<HttpResponse, Problem> {
    let report = reports::load(&ctx.read(), *id).await?;
    Ok(HttpResponse::Ok().json(PaperOut::of(report.kind, report.figures.paper())))
}

/// A file of a report: `xlsx`, `pdf`, or `csv` of one table.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(
        ("id" = ReportId, Path, description = "The report"),
        ("file" = String, Path, description = "`xlsx`, `pdf` or `csv`"),
        FileQuery,
    ),
    responses((status = 200, description = "The file", body = Vec<u8>, content_type = "application/octet-stream"))
)]
#[get("/reports/{id}/files/{file}")]
pub async fn get_report_file(
    ctx: Ctx,
    _by: Reporter,
    path: Path<(ReportId, String)>,
    query: Query<FileQuery>,
) -> Result<HttpResponse, Problem> {
    let (id, file) = path.into_inner();
    let report = reports::load(&ctx.read(), id).await?;
    let stem = report.figures.paper().file_stem;
    let (mime, name, bytes) = match file.as_str() {
        "xlsx" => {
            let mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            (mime, format!("{stem}.xlsx"), apart(report, render_report::xlsx).await?)
        }
        "pdf" => ("application/pdf", format!("{stem}.pdf"), apart(report, render_report::pdf).await?),
        "csv" => {
            let part = query.table.as_deref().map(|table| format!("-{table}")).unwrap_or_default();
            let bytes = render_report::csv(&report.figures.paper(), query.table.as_deref())?;
            ("text/csv; charset=utf-8", format!("{stem}{part}.csv"), bytes)
        }
        _ => return Err(Error::NoSuchFile(file).into()),
    };
    Ok(HttpResponse::Ok()
        .content_type(mime)
        .insert_header(("content-disposition", format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}

/// Renders on a thread that may be busy for a moment.
async fn apart(report: Report, render: fn(&Report) -> Result<Vec<u8>, Error>) -> Result<Vec<u8>, Error> {
    actix_web::web::block(move || render(&report)).await.map_err(|gone| Error::Paper(gone.into()))?
}
