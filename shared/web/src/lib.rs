#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

pub mod service;
pub mod settings;

mod app;
mod edge;
mod health;
mod metrics;
mod request_id;
mod run;
mod start;
mod telemetry;

pub mod callers;
pub mod ctx;
pub mod etag;
pub mod idempotency;
pub mod job;
pub mod keys;
pub mod openapi;
pub mod operations;
pub mod paging;
pub mod problem;
pub mod upload;
pub mod valid;

mod api;

pub use callers::{
    Admin, Allows, Anyone, Approver, Auditor, Caller, Holder, Manager, OperationsTeam, Planner, PlannerOrAdmin,
    PlannerOrSupervisor, Supervisor, SupervisorOrAdmin, Technician,
};
pub use ctx::Ctx;
pub use etag::{IfMatch, with_etag};
pub use idempotency::{Begun, IdempotencyKey};
pub use job::Job;
pub use keys::{Claims, Keys};
pub use operations::{Operation, OperationState, Operations, Progress, accepted};
pub use problem::{FieldError, Problem, problem_response};
pub use run::{asked_to_stop, block_on, run, serve};
pub use service::{BoxError, Service, settings_of};
pub use settings::{Settings, SettingsError};
pub use start::{Overrides, Running, StartError, migrate, start, start_with};
pub use telemetry::Telemetry;
pub use upload::{FileForm, RawBody, Upload};
pub use valid::{Check, Valid};

/// Path parameters; a bad one is answered with a problem.
pub use actix_web::web::Path;
/// Query parameters; a bad one is answered with a problem.
pub use actix_web::web::Query;
