//! Bank statements: brought in, looked at.

pub mod out;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{BankStatementId, OperationId, Page, PageQuery};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after_key;
use web::{Begun, Ctx, FieldError, IdempotencyKey, Manager, Path, Problem, Query, Upload};

use self::out::{BankEntryOut, BankStatementOut};
use super::Bookkeeper;
use crate::error::Error;
use crate::store::bank::{entries, statements};
use crate::use_cases::take_statements::{self, Upload as Kept};

pub fn routes(config: &mut ServiceConfig) {
    config.service(create).service(list).service(get);
}

/// A file that was taken.
#[derive(Serialize, ToSchema)]
struct BankStatementsAcceptedOut {
    /// The operation to follow; its result names the statements.
    operation_id: OperationId,
    /// Where to follow it.
    operation_url: String,
}

/// Bring in a file of bank statements: camt.053, camt.054, MT940 or BAI2, told by its content. What came in is applied to
/// accounts, what came back marks its receipt returned, the rest waits for a person.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "create_bank_statements",
    security(("bearer" = ["planner", "finance"])),
    params(IdempotencyKey),
    request_body(content = web::FileForm, content_type = "multipart/form-data"),
    responses((status = 202, description = "The file is being read.", body = BankStatementsAcceptedOut))
)]
#[post("/bank-statements")]
async fn create(ctx: Ctx, by: Bookkeeper, key: IdempotencyKey, upload: Upload) -> Result<HttpResponse, Problem> {
    if upload.bytes.is_empty() {
        return Err(Problem::invalid(vec![FieldError::new("file", "the file is empty")]));
    }
    let file_name = upload.file_name.replace(char::is_control, " ");
    let kept = Kept::keep(ctx.blobs(), file_name, upload.bytes.clone()).await?;
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
    let operation_id = take_statements::request(&ctx, &tx, &by.actor(), &kept).await?;
    let operation_url = format!("/api/accounts/v1/operations/{operation_id}");
    key.commit(tx, StatusCode::ACCEPTED, &BankStatementsAcceptedOut { operation_id, operation_url }).await
}

/// Which statements.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct StatementsQuery {
    /// Only those of this bank account, written as the statement does, without blanks.
    bank_account: Option<String>,
}

/// List bank statements, latest brought first.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "list_bank_statements",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(StatementsQuery, PageQuery),
    responses((status = 200, description = "Statements.", body = Page<BankStatementOut>))
)]
#[get("/bank-statements")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<StatementsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<BankStatementOut>>, Problem> {
    let conn = ctx.read();
    let found = statements::list(&conn, query.bank_account.as_deref(), after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |kept| vec![kept.id.to_string()]);
    let ids: Vec<BankStatementId> = found.items.iter().map(|kept| kept.id).collect();
    let mut outcomes = entries::count_outcomes(&conn, &ids).await?;
    Ok(Json(found.map(|kept| {
        let counts = outcomes.remove(&kept.id).unwrap_or_default();
        BankStatementOut::of(kept, counts)
    })))
}

/// A statement with a page of its entries.
#[derive(Serialize, ToSchema)]
struct BankStatementDetailOut {
    #[serde(flatten)]
    statement: BankStatementOut,
    /// Its entries in their order, and what became of each.
    entries: Page<BankEntryOut>,
}

/// Look at a bank statement: what it says, what does not add up, and what became of its entries.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "get_bank_statement",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = BankStatementId, Path, description = "The statement."), PageQuery),
    responses((status = 200, description = "The statement.", body = BankStatementDetailOut))
)]
#[get("/bank-statements/{id}")]
async fn get(
    ctx: Ctx,
    _by: Manager,
    id: Path<BankStatementId>,
    page: Query<PageQuery>,
) -> Result<Json<BankStatementDetailOut>, Problem> {
    let conn = ctx.read();
    let kept = statements::load(&conn, *id).await.map_err(|error| Error::of_missing(error, "bank statement"))?;
    let after = after_key::<i64>(&page)?.unwrap_or(-1);
    let found = entries::list(&conn, *id, after, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |entry| vec![entry.place.to_string()]);
    let last = found.items.last().map_or(after, |entry| entry.place);
    let mut transactions = entries::list_transactions(&conn, *id, after + 1, last).await?;
    let counts = entries::count_outcomes(&conn, &[*id]).await?.remove(&kept.id).unwrap_or_default();
    let currency = kept.currency;
    let entries = found.map(|entry| {
        let of_entry = transactions.remove(&entry.id).unwrap_or_default();
        BankEntryOut::of(entry, of_entry, currency)
    });
    Ok(Json(BankStatementDetailOut { statement: BankStatementOut::of(kept, counts), entries }))
}
