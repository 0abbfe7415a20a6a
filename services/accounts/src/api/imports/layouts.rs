//! The layouts a file can have.

use actix_web::get;
use actix_web::web::Json;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, Manager};

use crate::domain::import::{CellType, Column, Kind, Layout, columns};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list);
}

/// The layouts there are.
#[derive(Serialize, ToSchema)]
struct LayoutsOut {
    items: Vec<LayoutOut>,
}

/// A layout.
#[derive(Serialize, ToSchema)]
struct LayoutOut {
    code: Layout,
    /// What it is for, in a line.
    about: &'static str,
    /// The kinds of rows it has; one without a name for a layout whose rows are all alike.
    tables: Vec<TableOut>,
}

/// One kind of rows.
#[derive(Serialize, ToSchema)]
struct TableOut {
    kind: Option<Kind>,
    /// What the rows are, in a line.
    about: &'static str,
    columns: Vec<ColumnOut>,
}

/// A column, and the field that another column can be mapped to.
#[derive(Serialize, ToSchema)]
pub struct ColumnOut {
    #[schema(example = "due_on")]
    name: &'static str,
    #[serde(rename = "type")]
    cell_type: CellType,
    required: bool,
    meaning: &'static str,
    /// The words it may hold, where it holds one of some.
    words: &'static [&'static str],
}

impl From<&Column> for ColumnOut {
    fn from(column: &Column) -> Self {
        Self {
            name: column.name,
            cell_type: column.cell_type,
            required: column.is_needed,
            meaning: column.meaning,
            words: column.words,
        }
    }
}

fn table(layout: Layout, kind: Option<Kind>) -> TableOut {
    TableOut {
        kind,
        about: kind.map_or(layout.about(), Kind::about),
        columns: columns(layout, kind).iter().map(ColumnOut::from).collect(),
    }
}

impl From<Layout> for LayoutOut {
    fn from(layout: Layout) -> Self {
        let tables = match layout {
            Layout::Native => Kind::ALL.into_iter().map(|kind| table(layout, Some(kind))).collect(),
            Layout::IbmLatePayments => vec![table(layout, None)],
        };
        Self { code: layout, about: layout.about(), tables }
    }
}

/// The layouts a file can have, and the columns of each.
#[utoipa::path(
    tag = "imports",
    operation_id = "list_import_layouts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    responses((status = 200, description = "All layouts.", body = LayoutsOut))
)]
#[get("/import-layouts")]
async fn list(_ctx: Ctx, _by: Manager) -> Json<LayoutsOut> {
    Json(LayoutsOut { items: Layout::ALL.into_iter().map(LayoutOut::from).collect() })
}
