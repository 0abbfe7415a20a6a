//! A small service of things, with everything a service can have. It borrows the name of one that hears.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, patch, post};
use contracts::accounts::ReceiptsRecorded;
use contracts::identity::TeamChanged;
use kernel::{Money, Page, PageQuery, TeamId, Version};
use serde::{Deserialize, Serialize};
use store::{Conn, Migration, Row, StoreError};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{
    Anyone, Begun, Check, Ctx, FieldError, FileForm, IdempotencyKey, IfMatch, Job, Manager, Path, Planner, Problem,
    Query, Service, Upload, Valid,
};

const MIGRATIONS: &[Migration] = &[Migration {
    name: "0001_things",
    sql: "create table things (
        id uuid not null primary key,
        name text not null unique,
        price_minor bigint not null,
        currency text not null,
        version bigint not null
    );
    create table heard (what text not null);
    ",
}];

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    pub colour: String,
}

pub fn service() -> Service {
    Service::new("campaigns")
        .migrations(MIGRATIONS)
        .settings::<Settings>()
        .routes(routes)
        .hears::<ReceiptsRecorded>(|ctx, tx, event, _| {
            Box::pin(async move {
                if event.items.iter().any(|receipt| receipt.amount == 13) {
                    return Err("thirteen is refused".into());
                }
                let what = format!("{} at {}", event.items.len(), ctx.service());
                tx.execute("insert into heard (what) values ($1)", &[&what]).await?;
                Ok(())
            })
        })
        .job(Job::every("note-time", Duration::from_secs(3600), |ctx| {
            Box::pin(async move {
                let tx = ctx.begin().await?;
                tx.execute("insert into heard (what) values ('a job')", &[]).await?;
                tx.commit().await?;
                Ok(())
            })
        }))
        .job(Job::daily("note-day", |ctx, day| {
            Box::pin(async move {
                let tx = ctx.begin().await?;
                tx.execute("insert into heard (what) values ($1)", &[&day.to_string()]).await?;
                tx.commit().await?;
                Ok(())
            })
        }))
        .operation("count", |_, progress, input| {
            Box::pin(async move {
                let to = input["to"].as_u64().unwrap_or_default();
                for done in 1..=to {
                    progress.go_on()?;
                    progress.report(done, to).await?;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Ok(serde_json::json!({"counted": to}))
            })
        })
        .operation("fall", |_, _, _| Box::pin(async { panic!("it fell") }))
}

fn routes(config: &mut ServiceConfig) {
    config
        .service(make_thing)
        .service(list_things)
        .service(get_thing)
        .service(rename_thing)
        .service(start_count)
        .service(start_fall)
        .service(upload_thing)
        .service(colour)
        .service(be_slow)
        .service(fall_over);
}

#[derive(Debug, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct ThingIn {
    name: String,
    price: Money,
}

impl Check for ThingIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        if self.name.is_empty() {
            return Err(vec![FieldError::new("/name", "must not be empty")]);
        }
        Ok(())
    }
}

#[derive(Debug, Deserialize, Serialize, utoipa::ToSchema)]
struct ThingOut {
    id: TeamId,
    name: String,
    price: Money,
}

#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct NameIn {
    name: String,
}
impl Check for NameIn {}

#[derive(Debug, Deserialize, Serialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
struct CountIn {
    to: u64,
}
impl Check for CountIn {}

#[utoipa::path(
    security(("bearer" = ["planner"])),
    params(IdempotencyKey),
    request_body = ThingIn,
    responses((status = 201, description = "Made.", body = ThingOut))
)]
#[post("/things")]
async fn make_thing(
    ctx: Ctx,
    _by: Planner,
    key: IdempotencyKey,
    body: Valid<ThingIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let thing = ThingOut { id: TeamId::fresh(), name: body.0.name, price: body.0.price };
    let sql = "insert into things (id, name, price_minor, currency, version) values ($1, $2, $3, $4, 1)";
    tx.execute(sql, &[&thing.id, &thing.name, &thing.price.minor(), &thing.price.currency()]).await?;
    tx.publish(&TeamChanged { team_id: thing.id, version: Version::FIRST, name: thing.name.clone() }).await?;
    key.commit(tx, StatusCode::CREATED, &thing).await
}

#[utoipa::path(
    security(("bearer" = [])),
    params(PageQuery),
    responses((status = 200, description = "Things.", body = Page<ThingOut>))
)]
#[get("/things")]
async fn list_things(ctx: Ctx, _by: Anyone, page: Query<PageQuery>) -> Result<Json<Page<ThingOut>>, Problem> {
    let after = web::paging::after_key::<TeamId>(&page)?;
    let sql = "select * from things where $1 is null or id > $1 order by id limit $2";
    let rows = ctx.read().all(sql, &[&after, &(page.limit() + 1)], read).await?;
    Ok(Json(Page::from_rows(rows, page.limit(), |(thing, _)| vec![thing.id.to_string()]).map(|(thing, _)| thing)))
}

#[utoipa::path(
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = TeamId, Path, description = "The thing.")),
    responses((status = 200, description = "The thing.", body = ThingOut))
)]
#[get("/things/{id}")]
async fn get_thing(ctx: Ctx, _by: Manager, id: Path<TeamId>) -> Result<HttpResponse, Problem> {
    let (thing, version) = load(&ctx.read(), *id).await?;
    Ok(web::with_etag(HttpResponse::Ok(), version, &thing))
}

#[utoipa::path(
    security(("bearer" = ["planner"])),
    params(("id" = TeamId, Path, description = "The thing."), IfMatch),
    request_body = NameIn,
    responses((status = 200, description = "The thing.", body = ThingOut))
)]
#[patch("/things/{id}")]
async fn rename_thing(
    ctx: Ctx,
    _by: Planner,
    seen: IfMatch,
    id: Path<TeamId>,
    body: Valid<NameIn>,
) -> Result<HttpResponse, Problem> {
    let tx = ctx.begin().await?;
    let (thing, version) = load(&tx, *id).await?;
    seen.ensure(version)?;
    let sql = "update things set name = $2, version = version + 1 where id = $1 and version = $3";
    store::ensure_fresh(tx.execute(sql, &[&*id, &body.0.name, &version]).await?)?;
    tx.commit().await?;
    Ok(web::with_etag(HttpResponse::Ok(), version.next(), &ThingOut { name: body.0.name, ..thing }))
}

#[utoipa::path(
    security(("bearer" = ["planner"])),
    params(IdempotencyKey),
    request_body = CountIn,
    responses((status = 202, description = "Begun."))
)]
#[post("/counts")]
async fn start_count(
    ctx: Ctx,
    by: Planner,
    key: IdempotencyKey,
    body: Valid<CountIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let id = ctx.operations().start(&tx, "count", &by.actor(), &body.0).await?;
    key.commit(tx, StatusCode::ACCEPTED, &serde_json::json!({"operation": id})).await
}

#[utoipa::path(security(("bearer" = ["planner"])), responses((status = 202, description = "Begun.")))]
#[post("/falls")]
async fn start_fall(ctx: Ctx, by: Planner) -> Result<HttpResponse, Problem> {
    let tx = ctx.begin().await?;
    let id = ctx.operations().start(&tx, "fall", &by.actor(), &()).await?;
    tx.commit().await?;
    Ok(web::accepted(&ctx, id, &serde_json::json!({"operation": id})))
}

#[utoipa::path(
    security(("bearer" = ["planner"])),
    request_body(content = FileForm, content_type = "multipart/form-data"),
    responses((status = 200, description = "Its name and size."))
)]
#[post("/uploads")]
async fn upload_thing(_ctx: Ctx, _by: Planner, file: Upload) -> Result<HttpResponse, Problem> {
    Ok(HttpResponse::Ok().json((file.file_name, file.bytes.len())))
}

#[utoipa::path(security(()), responses((status = 200, description = "The colour set.")))]
#[get("/colour")]
async fn colour(ctx: Ctx) -> String {
    ctx.settings::<Settings>().colour.clone()
}

#[utoipa::path(security(()), responses((status = 200, description = "At last.")))]
#[get("/slow")]
async fn be_slow() -> &'static str {
    tokio::time::sleep(Duration::from_millis(700)).await;
    "at last"
}

#[utoipa::path(security(()), responses((status = 200, description = "Never.")))]
#[get("/fall")]
async fn fall_over() -> &'static str {
    panic!("a handler fell over")
}

async fn load(conn: &Conn, id: TeamId) -> Result<(ThingOut, Version), StoreError> {
    conn.one("select * from things where id = $1", &[&id], read).await
}

fn read(row: &Row) -> Result<(ThingOut, Version), StoreError> {
    let price = Money::of_minor(row.get("price_minor")?, row.get("currency")?);
    Ok((ThingOut { id: row.get("id")?, name: row.get("name")?, price }, row.get("version")?))
}
