//! The verbs of identity.

pub mod add_person;
pub mod add_team;
pub mod change_password;
pub mod change_person;
pub mod enrol_device;
pub mod first_run;
pub mod forget_expired;
pub mod invite_person;
pub mod issue_tokens;
pub mod limit_attempts;
pub mod make_enrolment_code;
pub mod refresh_session;
pub mod rename_team;
pub mod revoke_device;
pub mod rotate_keys;
pub mod sign_in;
pub mod sign_out;

/// The audit stream of this service.
const AUDIT: &str = "identity";
