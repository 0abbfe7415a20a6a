//! People.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, HttpResponseBuilder, get, patch, post};
use kernel::{Page, PageQuery, PersonId, Role, TeamId, Timestamp, Version};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Allows, Check, Ctx, Holder, IfMatch, Path, Problem, Query, Valid, with_etag};

use super::reading;
use crate::domain::Change;
use crate::store::people::{self, Filter, Listed};
use crate::use_cases::add_person::{NewPerson, add_person};
use crate::use_cases::change_person::change_person;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(add).service(get).service(change);
}

/// Whoever has to know the others: to assign, to delegate, to manage.
pub struct Colleagues;
impl Allows for Colleagues {
    const ROLES: &'static [Role] =
        &[Role::Admin, Role::Planner, Role::Supervisor, Role::Finance, Role::Legal, Role::Director];
}

/// Somebody who may sign in.
#[derive(Serialize, ToSchema)]
pub struct PersonOut {
    id: PersonId,
    version: Version,
    name: String,
    email: String,
    roles: Vec<Role>,
    team_id: Option<TeamId>,
    /// The name of their team.
    team_name: Option<String>,
    active: bool,
    /// Whether they can sign in with a password.
    has_password: bool,
    /// Until when their link to set a password is good; nothing when there is none.
    invited_until: Option<Timestamp>,
    /// When one of their sessions was used last.
    last_seen_at: Option<Timestamp>,
}

impl From<Listed> for PersonOut {
    fn from(listed: Listed) -> Self {
        let Listed { person, team_name, has_password, invited_until, last_seen_at } = listed;
        Self {
            team_name,
            has_password,
            invited_until,
            last_seen_at,
            id: person.id,
            version: person.version,
            name: person.name.as_str().to_owned(),
            email: person.email.as_str().to_owned(),
            roles: person.roles,
            team_id: person.team_id,
            active: person.active,
        }
    }
}

/// Somebody to add.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PersonIn {
    #[schema(example = "Huda Saleh", min_length = 1, max_length = 200)]
    name: String,
    #[schema(example = "huda@example.com")]
    email: String,
    /// Better left out: the person sets one by an invitation (`POST /people/{id}/invitation`), or only uses a phone.
    #[schema(min_length = 10, max_length = 200)]
    password: Option<String>,
    roles: Vec<Role>,
    team_id: Option<TeamId>,
}

impl Check for PersonIn {}

/// An edit; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PersonPatch {
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    roles: Option<Vec<Role>>,
    /// `null` takes the person out of the team.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<TeamId>)]
    team_id: Option<Option<TeamId>>,
    /// `false` ends every session and phone at once.
    active: Option<bool>,
    /// A new password, set by an admin; ends every session.
    #[schema(min_length = 10, max_length = 200)]
    password: Option<String>,
}

impl Check for PersonPatch {}

/// Tells a null that was given from a field that was not.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Which people.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct PeopleQuery {
    /// Only those who may, or may not, sign in.
    active: Option<bool>,
    /// Only holders of this role.
    #[param(inline)]
    role: Option<Role>,
    /// Only the people of this team.
    team_id: Option<TeamId>,
    /// Only those whose name or e-mail address contains this.
    #[param(max_length = 200)]
    q: Option<String>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// People by name.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_list_people",
    params(PeopleQuery),
    responses(
        (status = 200, description = "A page of people.", body = Page<PersonOut>),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "supervisor", "finance", "legal", "director"]))
)]
#[get("/people")]
async fn list(ctx: Ctx, _by: Holder<Colleagues>, Query(query): Query<PeopleQuery>) -> Result<HttpResponse, Problem> {
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let text = query.q.filter(|text| !text.trim().is_empty());
    let filter = Filter { active: query.active, role: query.role, team_id: query.team_id, text };
    let people = people::list(&ctx.read(), &filter, reading::name_and_id(&page)?, page.limit(), ctx.now()).await?;
    Ok(HttpResponse::Ok().json(people.map(PersonOut::from)))
}

/// Add a person. The e-mail address is unique, so a repeated request is refused instead of adding twice.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_add_person",
    request_body = PersonIn,
    responses(
        (status = 201, description = "The person.", body = PersonOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[post("/people")]
async fn add(ctx: Ctx, by: Admin, Valid(body): Valid<PersonIn>) -> Result<HttpResponse, Problem> {
    let name = reading::name("/name", &body.name)?;
    let email = reading::email("/email", &body.email)?;
    let password = match &body.password {
        Some(text) => Some(reading::password("/password", text, &email)?),
        None => None,
    };
    let new = NewPerson { name, email, password, roles: body.roles, team_id: body.team_id };
    let person = add_person(&ctx, &by, new).await?;
    show(&ctx, HttpResponse::build(StatusCode::CREATED), person.id).await
}

/// One person.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_get_person",
    params(("id" = PersonId, Path)),
    responses(
        (status = 200, description = "The person.", body = PersonOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "supervisor", "finance", "legal", "director"]))
)]
#[get("/people/{id}")]
async fn get(ctx: Ctx, _by: Holder<Colleagues>, id: Path<PersonId>) -> Result<HttpResponse, Problem> {
    show(&ctx, HttpResponse::Ok(), *id).await
}

/// Edit or deactivate a person.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_change_person",
    params(("id" = PersonId, Path), IfMatch),
    request_body = PersonPatch,
    responses(
        (status = 200, description = "The changed person.", body = PersonOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[patch("/people/{id}")]
async fn change(
    ctx: Ctx,
    by: Admin,
    id: Path<PersonId>,
    seen: IfMatch,
    Valid(body): Valid<PersonPatch>,
) -> Result<HttpResponse, Problem> {
    let name = match &body.name {
        Some(text) => Some(reading::name("/name", text)?),
        None => None,
    };
    let password = match &body.password {
        Some(text) => {
            let person = people::load(&ctx.read(), *id).await?;
            Some(reading::password("/password", text, &person.email)?)
        }
        None => None,
    };
    let change = Change { name, roles: body.roles, team_id: body.team_id, active: body.active };
    change_person(&ctx, &by, *id, seen.0, change, password).await?;
    show(&ctx, HttpResponse::Ok(), *id).await
}

/// A person as everybody is shown them.
pub async fn show(ctx: &Ctx, answer: HttpResponseBuilder, id: PersonId) -> Result<HttpResponse, Problem> {
    let listed = people::load_listed(&ctx.read(), id, ctx.now()).await?;
    let version = listed.person.version;
    Ok(with_etag(answer, version, &PersonOut::from(listed)))
}
