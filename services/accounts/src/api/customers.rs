//! Customers: found by what their accounts are found by, and looked at one by one.

use actix_web::get;
use actix_web::web::Json;
use kernel::{CustomerId, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use store::Conn;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after;
use web::{Ctx, Manager, Path, Problem, Query};

use super::wire::{CustomerOut, no_cursor};
use crate::domain::search::sought;
use crate::error::Error;
use crate::store::customers::{self, Customer, Filter};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(get);
}

/// A customer and how many accounts there are.
#[derive(Serialize, ToSchema)]
struct ListedCustomerOut {
    #[serde(flatten)]
    customer: CustomerOut,
    /// How many accounts the customer has.
    accounts: i64,
    /// When the books learnt of the customer, or of the last change.
    recorded_at: Timestamp,
}

impl From<Customer> for ListedCustomerOut {
    fn from(customer: Customer) -> Self {
        Self {
            accounts: customer.accounts,
            recorded_at: customer.recorded_at,
            customer: CustomerOut {
                id: customer.id,
                reference: customer.reference,
                name: customer.name,
                name_ar: customer.name_ar,
                language: customer.language,
                segment: customer.segment,
                phone: customer.phone,
                email: customer.email,
            },
        }
    }
}

/// Which customers. What is left out excludes nobody.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct CustomersQuery {
    /// Beginnings of words of the customer's name in either language, of the reference, the telephone number, or of the
    /// reference, building or unit of an account; each word typed must be found. Customers without an account are not.
    search: Option<String>,
    /// The customer's reference, whole.
    reference: Option<String>,
}

/// List customers by name.
#[utoipa::path(
    tag = "customers",
    operation_id = "list_customers",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(CustomersQuery, PageQuery),
    responses((status = 200, description = "Customers.", body = Page<ListedCustomerOut>))
)]
#[get("/customers")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<CustomersQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<ListedCustomerOut>>, Problem> {
    let query = query.into_inner();
    let search = query.search.filter(|typed| !typed.trim().is_empty());
    let filter = Filter {
        words: search.map(|typed| sought(&typed).unwrap_or_default()),
        reference: query.reference.filter(|text| !text.is_empty()).map(|text| text.replace('\0', "")),
    };
    let after = match after(&page, 2)? {
        None => None,
        Some(cursor) => Some((cursor.0[0].replace('\0', ""), cursor.0[1].parse().ok().ok_or_else(no_cursor)?)),
    };
    let found = customers::list(&ctx.read(), &filter, after, page.limit() + 1).await?;
    let found =
        Page::from_rows(found, page.limit(), |customer| vec![customer.sort_name.clone(), customer.id.to_string()]);
    Ok(Json(found.map(ListedCustomerOut::from)))
}

/// Look at a customer.
#[utoipa::path(
    tag = "customers",
    operation_id = "get_customer",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = CustomerId, Path, description = "The customer.")),
    responses((status = 200, description = "The customer.", body = ListedCustomerOut))
)]
#[get("/customers/{id}")]
async fn get(ctx: Ctx, _by: Manager, id: Path<CustomerId>) -> Result<Json<ListedCustomerOut>, Problem> {
    Ok(Json(load(&ctx.read(), *id).await?.into()))
}

/// The customer, or a problem.
pub async fn load(conn: &Conn, id: CustomerId) -> Result<Customer, Error> {
    customers::load(conn, id).await.map_err(|error| Error::of_missing(error, "customer"))
}
