//! Who is asking. A handler's argument says who may call it.

use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{AUTHORIZATION, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures::future::{FutureExt, LocalBoxFuture};
use kernel::{Actor, DeviceId, PersonId, Role, TeamId};
use tracing_actix_web::RootSpan;

use crate::ctx::Ctx;
use crate::problem::Problem;

/// A signed-in person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// Who.
    pub person: PersonId,
    /// The name to show.
    pub name: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Their team, where they have one.
    pub team: Option<TeamId>,
    /// The enrolled phone they call from.
    pub device: Option<DeviceId>,
}

impl Caller {
    /// The caller, for the audit trail.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Person { id: self.person, name: self.name.clone() }
    }

    /// Whether the caller holds a role.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// Which roles may call.
pub trait Allows: 'static {
    /// Any one of these; empty means any signed-in person.
    const ROLES: &'static [Role];
}

/// A caller who holds one of the roles that `A` allows.
pub struct Holder<A: Allows>(Caller, PhantomData<fn() -> A>);

impl<A: Allows> Deref for Holder<A> {
    type Target = Caller;
    fn deref(&self) -> &Caller {
        &self.0
    }
}

impl<A: Allows> FromRequest for Holder<A> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        async move {
            let caller = identify(&request).await?;
            let is_allowed = A::ROLES.is_empty() || A::ROLES.iter().any(|role| caller.has(*role));
            if !is_allowed {
                return Err(role_missing(A::ROLES));
            }
            within_limit(&Ctx::of(&request)?, &caller).await?;
            Ok(Self(caller, PhantomData))
        }
        .boxed_local()
    }
}

async fn identify(request: &HttpRequest) -> Result<Caller, Problem> {
    let ctx = Ctx::of(request)?;
    let token = bearer(request).ok_or_else(|| unauthenticated(None))?;
    let caller = ctx.keys().verify(token, ctx.now()).await.map_err(|refused| match refused {
        crate::keys::Refused::Token(why) => unauthenticated(Some(&why)),
        crate::keys::Refused::NoKeys => Problem::unavailable().detail("the signing keys cannot be fetched"),
    })?;
    if let Some(span) = request.extensions().get::<RootSpan>() {
        span.record("caller", tracing::field::display(caller.person));
    }
    request.extensions_mut().insert(caller.clone());
    Ok(caller)
}

fn bearer(request: &HttpRequest) -> Option<&str> {
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

async fn within_limit(ctx: &Ctx, caller: &Caller) -> Result<(), Problem> {
    let limit = ctx.caller_limit();
    if limit == 0 {
        return Ok(());
    }
    // A cache that does not answer must not lock everybody out.
    let Ok(allowance) = ctx.cache().allow(&format!("caller:{}", caller.person), limit, Duration::from_secs(60)).await
    else {
        return Ok(());
    };
    if allowance.allowed {
        return Ok(());
    }
    Err(too_many_requests(allowance.resets_in))
}

/// The caller asks too often.
#[must_use]
pub fn too_many_requests(resets_in: Duration) -> Problem {
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many-requests", "too many requests")
        .with_header(RETRY_AFTER, resets_in.as_secs().max(1).to_string())
}

fn unauthenticated(why: Option<&str>) -> Problem {
    let challenge = match why {
        Some(_) => r#"Bearer realm="dunlin", error="invalid_token""#,
        None => r#"Bearer realm="dunlin""#,
    };
    Problem::new(StatusCode::UNAUTHORIZED, "unauthenticated", "sign in first")
        .detail(why.unwrap_or("the request carries no bearer token"))
        .with_header(WWW_AUTHENTICATE, challenge)
}

fn role_missing(allowed: &[Role]) -> Problem {
    let names: Vec<&str> = allowed.iter().map(|role| role.name()).collect();
    Problem::new(StatusCode::FORBIDDEN, "role-missing", "your roles do not allow this")
        .detail(format!("one of these roles is needed: {}", names.join(", ")))
        .with("roles_allowed", names)
}

/// Marker types: which roles each extractor allows.
pub mod allow {
    use super::Allows;
    use kernel::Role;

    /// Administrators.
    pub struct Admin;
    impl Allows for Admin {
        const ROLES: &'static [Role] = &[Role::Admin];
    }
    /// Campaign planners.
    pub struct Planner;
    impl Allows for Planner {
        const ROLES: &'static [Role] = &[Role::Planner];
    }
    /// Whoever may decide.
    pub struct Approver;
    impl Allows for Approver {
        const ROLES: &'static [Role] = &[Role::Finance, Role::Legal, Role::Director];
    }
    /// Field supervisors.
    pub struct Supervisor;
    impl Allows for Supervisor {
        const ROLES: &'static [Role] = &[Role::Supervisor];
    }
    /// Technicians.
    pub struct Technician;
    impl Allows for Technician {
        const ROLES: &'static [Role] = &[Role::Technician];
    }
    /// Readers of ageing, recoveries and reports.
    pub struct Manager;
    impl Allows for Manager {
        const ROLES: &'static [Role] = &[Role::Manager, Role::Director, Role::Planner, Role::Finance];
    }
    /// Readers of the audit trail.
    pub struct Auditor;
    impl Allows for Auditor {
        const ROLES: &'static [Role] = &[Role::Auditor, Role::Admin];
    }
    /// Followers of progress.
    pub struct OperationsTeam;
    impl Allows for OperationsTeam {
        const ROLES: &'static [Role] =
            &[Role::Operations, Role::Planner, Role::Supervisor, Role::Manager, Role::Director, Role::Finance];
    }
    /// Planners and supervisors.
    pub struct PlannerOrSupervisor;
    impl Allows for PlannerOrSupervisor {
        const ROLES: &'static [Role] = &[Role::Planner, Role::Supervisor];
    }
    /// Planners and administrators.
    pub struct PlannerOrAdmin;
    impl Allows for PlannerOrAdmin {
        const ROLES: &'static [Role] = &[Role::Planner, Role::Admin];
    }
    /// Supervisors and administrators.
    pub struct SupervisorOrAdmin;
    impl Allows for SupervisorOrAdmin {
        const ROLES: &'static [Role] = &[Role::Supervisor, Role::Admin];
    }
    /// Any signed-in person.
    pub struct Anyone;
    impl Allows for Anyone {
        const ROLES: &'static [Role] = &[];
    }
}

/// An administrator.
pub type Admin = Holder<allow::Admin>;
/// A campaign planner.
pub type Planner = Holder<allow::Planner>;
/// Finance, legal or director.
pub type Approver = Holder<allow::Approver>;
/// A field supervisor.
pub type Supervisor = Holder<allow::Supervisor>;
/// A technician.
pub type Technician = Holder<allow::Technician>;
/// Manager, director, planner or finance.
pub type Manager = Holder<allow::Manager>;
/// Auditor or administrator.
pub type Auditor = Holder<allow::Auditor>;
/// Operations, planner, supervisor, manager, director or finance.
pub type OperationsTeam = Holder<allow::OperationsTeam>;
/// A planner or a supervisor.
pub type PlannerOrSupervisor = Holder<allow::PlannerOrSupervisor>;
/// A planner or an administrator.
pub type PlannerOrAdmin = Holder<allow::PlannerOrAdmin>;
/// A supervisor or an administrator.
pub type SupervisorOrAdmin = Holder<allow::SupervisorOrAdmin>;
/// Any signed-in person.
pub type Anyone = Holder<allow::Anyone>;
