//! Statements of account: JSON, paper and workbook, from the same figures.

mod wire;

use actix_web::web::Json;
use actix_web::{HttpResponse, get};
use kernel::{CustomerId, Day, Timestamp};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, FieldError, Manager, Path, Problem, Query};

use super::customers::load;
use super::files::{LanguageQuery, PDF, XLSX, made};
use crate::domain::statement::Period;
use crate::paper;
use crate::use_cases::state_account::{Statement, state_account};

use wire::StatementOut;

pub fn routes(config: &mut ServiceConfig) {
    config.service(get).service(get_pdf).service(get_xlsx);
}

/// Which days, as known when.
#[derive(Clone, Copy, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PeriodQuery {
    /// The first day; the first of the last day's month when left out.
    from: Option<Day>,
    /// The last day, at which documents are aged; the day the books stand at when left out.
    to: Option<Day>,
    /// As known at this instant; as known now when left out.
    known_at: Option<Timestamp>,
}

/// State all accounts of a customer: opening balance, postings, closing balance, open documents and their age.
#[utoipa::path(
    tag = "customers",
    operation_id = "get_statement",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = CustomerId, Path, description = "The customer."), PeriodQuery),
    responses((status = 200, description = "The statement, currencies apart.", body = StatementOut))
)]
#[get("/customers/{id}/statement")]
async fn get(
    ctx: Ctx,
    _by: Manager,
    id: Path<CustomerId>,
    query: Query<PeriodQuery>,
) -> Result<Json<StatementOut>, Problem> {
    Ok(Json(state(&ctx, *id, *query).await?.into()))
}

/// The same statement on paper, in English or Arabic.
#[utoipa::path(
    tag = "customers",
    operation_id = "get_statement_pdf",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = CustomerId, Path, description = "The customer."), PeriodQuery, LanguageQuery),
    responses((status = 200, description = "The statement.", body = Vec<u8>, content_type = "application/pdf"))
)]
#[get("/customers/{id}/statement.pdf")]
async fn get_pdf(
    ctx: Ctx,
    _by: Manager,
    id: Path<CustomerId>,
    query: Query<PeriodQuery>,
    language: Query<LanguageQuery>,
) -> Result<HttpResponse, Problem> {
    let statement = state(&ctx, *id, *query).await?;
    let language = language.or(&statement.customer.language);
    made(PDF, &file_name(&statement, "pdf"), move || paper::statement::pdf(&statement, language)).await
}

/// The same statement as a workbook, in English or Arabic.
#[utoipa::path(
    tag = "customers",
    operation_id = "get_statement_xlsx",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = CustomerId, Path, description = "The customer."), PeriodQuery, LanguageQuery),
    responses((status = 200, description = "The statement.", body = Vec<u8>, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
)]
#[get("/customers/{id}/statement.xlsx")]
async fn get_xlsx(
    ctx: Ctx,
    _by: Manager,
    id: Path<CustomerId>,
    query: Query<PeriodQuery>,
    language: Query<LanguageQuery>,
) -> Result<HttpResponse, Problem> {
    let statement = state(&ctx, *id, *query).await?;
    let language = language.or(&statement.customer.language);
    made(XLSX, &file_name(&statement, "xlsx"), move || paper::statement::xlsx(&statement, language)).await
}

async fn state(ctx: &Ctx, id: CustomerId, query: PeriodQuery) -> Result<Statement, Problem> {
    let conn = ctx.read();
    let customer = load(&conn, id).await?;
    let to = super::ageing::day_of(ctx, query.to).await?;
    let from = query.from.unwrap_or_else(|| to.first_of_month());
    let mut errors: Vec<FieldError> = super::receipts::day_error("from", from).into_iter().collect();
    if from > to {
        errors.push(FieldError::new("from", "is after the last day"));
    }
    if !errors.is_empty() {
        return Err(Problem::invalid(errors));
    }
    let known_at = query.known_at.unwrap_or_else(|| ctx.clock().now());
    Ok(state_account(&conn, customer, Period { from, to }, known_at, ctx.today()).await?)
}

fn file_name(statement: &Statement, ending: &str) -> String {
    format!("statement-{}-{}.{ending}", statement.customer.reference, statement.period.to)
}
