//! What regulators want.

use actix_web::{HttpResponse, get, put};
use kernel::Version;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Check, Ctx, FieldError, IfMatch, Path, Planner, Problem, Valid, with_etag};

use super::callers::Follower;
use crate::domain::list::Profile;
use crate::error::Error;
use crate::store::profiles;
use crate::use_cases;

/// How one regulator wants its lists.
#[derive(Serialize, ToSchema)]
#[schema(as = RegulatorProfile)]
pub struct ProfileOut {
    /// The code it is named by.
    code: String,
    version: Version,
    /// What the regulator wants.
    profile: Profile,
}

impl Check for Profile {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let faults: Vec<FieldError> = self.faults().into_iter().map(|(at, why)| FieldError::new(at, why)).collect();
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

/// List the profiles of regulators.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    responses((status = 200, description = "All of them, `standard` among them.", body = Vec<ProfileOut>))
)]
#[get("/regulator-profiles")]
pub async fn list_profiles(ctx: Ctx, _by: Follower) -> Result<HttpResponse, Problem> {
    let found = profiles::list(&ctx.read()).await?.into_iter();
    let out = found.map(|(code, profile, version)| ProfileOut { code, version, profile });
    Ok(HttpResponse::Ok().json(out.collect::<Vec<_>>()))
}

/// Read a regulator's profile. `standard` is there from the start.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("code" = String, Path, description = "The profile's code.")),
    responses((status = 200, description = "The profile; its version is the ETag.", body = ProfileOut))
)]
#[get("/regulator-profiles/{code}")]
pub async fn get_profile(ctx: Ctx, _by: Follower, code: Path<String>) -> Result<HttpResponse, Problem> {
    let code = code.into_inner();
    if !is_code(&code) {
        return Err(Error::NotFound("regulator profile").into());
    }
    let (profile, version) = profiles::find(&ctx.read(), &code).await?.ok_or(Error::NotFound("regulator profile"))?;
    Ok(with_etag(HttpResponse::Ok(), version, &ProfileOut { code, version, profile }))
}

/// Write a regulator's profile. Lists made before keep the profile they were made with.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(("code" = String, Path, description = "The profile's code: small letters, digits, hyphens."), IfMatch),
    request_body = Profile,
    responses((status = 200, description = "Written.", body = ProfileOut))
)]
#[put("/regulator-profiles/{code}")]
pub async fn put_profile(
    ctx: Ctx,
    by: Planner,
    code: Path<String>,
    seen: IfMatch,
    body: Valid<Profile>,
) -> Result<HttpResponse, Problem> {
    let (code, profile) = (code.into_inner(), body.0);
    if !is_code(&code) {
        return Err(Problem::invalid(vec![FieldError::new(
            "code",
            "expected 1 to 40 small letters, digits and hyphens",
        )]));
    }
    let version = use_cases::write_profile(&ctx, &by, &code, &profile, seen.0).await?;
    Ok(with_etag(HttpResponse::Ok(), version, &ProfileOut { code, version, profile }))
}

fn is_code(code: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    (1..=40).contains(&code.len()) && code.bytes().all(fits)
}
