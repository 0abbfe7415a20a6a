//! The layouts a file can have: Dunlin's own, and those that users keep.

use actix_web::web::Json;
use actix_web::{HttpResponse, delete, get, put};
use kernel::Version;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Check, Ctx, FieldError, IfMatch, Manager, Path, Planner, Problem, Valid, with_etag};

use crate::domain::import::{
    AnyLayout, CellType, Column, Field, Kind, Layout, Profile, built_in, columns, is_layout_name,
};
use crate::error::Error;
use crate::store::layouts;
use crate::use_cases::keep_layout::{forget_layout, keep_layout};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(get).service(put).service(delete);
}

/// The layouts there are.
#[derive(Serialize, ToSchema)]
struct LayoutsOut {
    items: Vec<LayoutOut>,
}

/// A layout.
#[derive(Serialize, ToSchema)]
struct LayoutOut {
    /// Its name.
    #[schema(example = "native")]
    code: String,
    /// What it is for, in a line.
    about: String,
    /// It comes with Dunlin and cannot be changed.
    built_in: bool,
    /// It is data and can be copied: `GET /import-layouts/{name}`.
    is_data: bool,
    /// The kinds of rows it has; one without a name for a layout whose rows are all alike.
    tables: Vec<TableOut>,
}

/// One kind of rows.
#[derive(Serialize, ToSchema)]
struct TableOut {
    kind: Option<Kind>,
    /// What the rows are, in a line.
    about: String,
    columns: Vec<ColumnOut>,
}

/// A column, and the field that another column can be mapped to.
#[derive(Serialize, ToSchema)]
pub struct ColumnOut {
    #[schema(example = "due_on")]
    name: String,
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
            name: column.name.to_owned(),
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
        about: kind.map_or(layout.about(), Kind::about).to_owned(),
        columns: columns(layout, kind).iter().map(ColumnOut::from).collect(),
    }
}

impl From<Layout> for LayoutOut {
    fn from(layout: Layout) -> Self {
        let tables = match layout {
            Layout::Native => Kind::ALL.into_iter().map(|kind| table(layout, Some(kind))).collect(),
            Layout::IbmLatePayments => vec![table(layout, None)],
        };
        Self {
            code: layout.name().to_owned(),
            about: layout.about().to_owned(),
            built_in: true,
            is_data: false,
            tables,
        }
    }
}

impl LayoutOut {
    fn of_data(name: &str, profile: &Profile, built_in: bool) -> Self {
        let column = |field: Field, name: &str, required: bool| ColumnOut {
            name: name.to_owned(),
            cell_type: field.cell_type(),
            required,
            meaning: field.meaning(),
            words: &[],
        };
        let columns = profile.columns.iter().map(|one| {
            let heading = one.headings.first().map_or(one.field.name(), String::as_str);
            column(one.field, heading, one.needed)
        });
        let about = profile.about.clone();
        let tables = vec![TableOut { kind: None, about: about.clone(), columns: columns.collect() }];
        Self { code: name.to_owned(), about, built_in, is_data: true, tables }
    }
}

/// A layout that is data.
#[derive(Serialize, ToSchema)]
struct DataLayoutOut {
    name: String,
    /// It comes with Dunlin and cannot be changed, but copied.
    built_in: bool,
    version: Version,
    profile: Profile,
}

impl Check for Profile {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let faults: Vec<FieldError> = self.faults().into_iter().map(|(at, why)| FieldError::new(at, why)).collect();
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

/// The layouts a file can have, and the columns of each.
#[utoipa::path(
    tag = "imports",
    operation_id = "list_import_layouts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    responses((status = 200, description = "All layouts, Dunlin's own first.", body = LayoutsOut))
)]
#[get("/import-layouts")]
async fn list(ctx: Ctx, _by: Manager) -> Result<Json<LayoutsOut>, Problem> {
    let by_code = Layout::ALL.into_iter().map(LayoutOut::from);
    let own = built_in().iter().map(|(name, profile)| LayoutOut::of_data(name, profile, true));
    let kept = layouts::list(&ctx.read()).await?;
    let kept = kept.iter().map(|kept| LayoutOut::of_data(&kept.name, &kept.profile, false));
    Ok(Json(LayoutsOut { items: by_code.chain(own).chain(kept).collect() }))
}

/// Read a layout that is data, to look at or to copy.
#[utoipa::path(
    tag = "imports",
    operation_id = "get_import_layout",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("name" = String, Path, description = "The layout's name.")),
    responses((status = 200, description = "The layout; its version is the ETag.", body = DataLayoutOut))
)]
#[get("/import-layouts/{name}")]
async fn get(ctx: Ctx, _by: Manager, name: Path<String>) -> Result<HttpResponse, Problem> {
    let name = name.into_inner();
    if let Some(AnyLayout::Data(named)) = AnyLayout::built_in(&name) {
        let (version, profile) = (Version::FIRST, named.profile.as_ref().clone());
        return Ok(with_etag(HttpResponse::Ok(), version, &DataLayoutOut { name, built_in: true, version, profile }));
    }
    if !is_layout_name(&name) {
        return Err(Error::NotFound("import layout").into());
    }
    let kept = layouts::find(&ctx.read(), &name).await?.ok_or(Error::NotFound("import layout"))?;
    let out = DataLayoutOut { name, built_in: false, version: kept.version, profile: kept.profile };
    Ok(with_etag(HttpResponse::Ok(), kept.version, &out))
}

/// Keep a layout of your own. Imports asked for before are read as they were asked.
#[utoipa::path(
    tag = "imports",
    operation_id = "put_import_layout",
    security(("bearer" = ["planner"])),
    params(("name" = String, Path, description = "The layout's name: small letters, digits, hyphens."), IfMatch),
    request_body = Profile,
    responses((status = 200, description = "Kept.", body = DataLayoutOut))
)]
#[put("/import-layouts/{name}")]
async fn put(
    ctx: Ctx,
    by: Planner,
    seen: IfMatch,
    name: Path<String>,
    body: Valid<Profile>,
) -> Result<HttpResponse, Problem> {
    let (name, profile) = (name.into_inner(), body.0);
    if !is_layout_name(&name) {
        let why = "expected up to 60 small letters, digits and hyphens, a letter first";
        return Err(Problem::invalid(vec![FieldError::new("name", why)]));
    }
    let version = keep_layout(&ctx, &by.actor(), &name, &profile, seen.0).await?;
    Ok(with_etag(HttpResponse::Ok(), version, &DataLayoutOut { name, built_in: false, version, profile }))
}

/// Forget a layout of your own. Imports made with it keep their copy.
#[utoipa::path(
    tag = "imports",
    operation_id = "delete_import_layout",
    security(("bearer" = ["planner"])),
    params(("name" = String, Path, description = "The layout's name."), IfMatch),
    responses((status = 204, description = "Forgotten."))
)]
#[delete("/import-layouts/{name}")]
async fn delete(ctx: Ctx, by: Planner, seen: IfMatch, name: Path<String>) -> Result<HttpResponse, Problem> {
    if AnyLayout::built_in(&name).is_none() && !is_layout_name(&name) {
        return Err(Error::NotFound("import layout").into());
    }
    forget_layout(&ctx, &by.actor(), &name, seen.0).await?;
    Ok(HttpResponse::NoContent().finish())
}
