//! What was registered in a month.

use actix_web::web::Json;
use actix_web::{HttpResponse, get};
use kernel::{CustomerId, Day};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, FieldError, Manager, Problem, Query};

use super::files::{LanguageQuery, XLSX, made};
use crate::domain::contact::Validity;
use crate::paper;
use crate::use_cases::report_registrations::{Registered, Registrations, month_of, report_registrations};

/// Customers shown whose contact is wanting.
const MOST_SHOWN: usize = 500;

pub fn routes(config: &mut ServiceConfig) {
    config.service(get).service(get_xlsx);
}

/// Which month.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct MonthQuery {
    /// Year and month.
    #[param(pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$", example = "2026-03")]
    month: String,
}

/// What was registered in a month, by the instant the books learnt of it; contacts are as they are now.
#[derive(Serialize, ToSchema)]
struct RegistrationsOut {
    /// The first day of the month.
    from: Day,
    customers: usize,
    accounts: usize,
    /// Accounts of which it is not known where they bill.
    accounts_without_premise: usize,
    /// Telephone numbers and e-mail addresses by what their form tells.
    contacts: Vec<ContactCountOut>,
    /// Customers without it, by field.
    missing: Vec<MissingOut>,
    /// The first 500 customers with no plausible telephone number or e-mail address, by reference.
    to_complete: Vec<RegisteredOut>,
}

/// How many contacts are of one kind.
#[derive(Serialize, ToSchema)]
struct ContactCountOut {
    validity: Validity,
    phones: usize,
    emails: usize,
}

/// A field and how many new customers lack it.
#[derive(Serialize, ToSchema)]
#[schema(as = MissingFieldOut)]
struct MissingOut {
    #[schema(example = "email")]
    field: &'static str,
    customers: usize,
}

/// A new customer who may not be reached.
#[derive(Serialize, ToSchema)]
#[schema(as = RegisteredCustomerOut)]
struct RegisteredOut {
    customer_id: CustomerId,
    reference: String,
    name: String,
    phone: Option<String>,
    phone_validity: Validity,
    email: Option<String>,
    email_validity: Validity,
    missing: Vec<&'static str>,
}

impl From<&Registered> for RegisteredOut {
    fn from(one: &Registered) -> Self {
        let customer = one.customer.clone();
        Self {
            customer_id: customer.id,
            reference: customer.reference,
            name: customer.name,
            phone: customer.phone,
            phone_validity: one.phone,
            email: customer.email,
            email_validity: one.email,
            missing: one.missing(),
        }
    }
}

impl From<Registrations> for RegistrationsOut {
    fn from(report: Registrations) -> Self {
        let count = |validity| {
            let (phones, emails) = report.count(validity);
            ContactCountOut { validity, phones, emails }
        };
        let missing = |field| {
            let customers = report.customers.iter().filter(|one| one.missing().contains(&field)).count();
            MissingOut { field, customers }
        };
        let is_wanting = |one: &&Registered| one.phone != Validity::Plausible || one.email != Validity::Plausible;
        Self {
            from: report.first,
            customers: report.customers.len(),
            accounts: report.accounts.len(),
            accounts_without_premise: report.accounts.iter().filter(|account| !account.has_premise).count(),
            contacts: [Validity::Plausible, Validity::Implausible, Validity::Missing].map(count).into(),
            missing: ["name_ar", "segment", "phone", "email"].map(missing).into(),
            to_complete: report.customers.iter().filter(is_wanting).take(MOST_SHOWN).map(RegisteredOut::from).collect(),
        }
    }
}

/// Count the customers and accounts registered in a month, and tell who may not be reached.
#[utoipa::path(
    tag = "customers",
    operation_id = "get_registrations",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(MonthQuery),
    responses((status = 200, description = "The registrations.", body = RegistrationsOut))
)]
#[get("/registrations")]
async fn get(ctx: Ctx, _by: Manager, query: Query<MonthQuery>) -> Result<Json<RegistrationsOut>, Problem> {
    Ok(Json(report(&ctx, &query.month).await?.into()))
}

/// The same as a workbook with all customers and accounts of the month.
#[utoipa::path(
    tag = "customers",
    operation_id = "get_registrations_xlsx",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(MonthQuery, LanguageQuery),
    responses((status = 200, description = "The registrations.", body = Vec<u8>, content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
)]
#[get("/registrations.xlsx")]
async fn get_xlsx(
    ctx: Ctx,
    _by: Manager,
    query: Query<MonthQuery>,
    language: Query<LanguageQuery>,
) -> Result<HttpResponse, Problem> {
    let report = report(&ctx, &query.month).await?;
    let name = format!("registrations-{}.xlsx", query.month);
    let language = language.or("en");
    made(XLSX, &name, move || paper::registrations::xlsx(&report, language)).await
}

async fn report(ctx: &Ctx, month: &str) -> Result<Registrations, Problem> {
    let first = month_of(month)
        .ok_or_else(|| Problem::invalid(vec![FieldError::new("month", "expected a month such as 2026-03")]))?;
    Ok(report_registrations(&ctx.read(), ctx.clock(), first).await?)
}
