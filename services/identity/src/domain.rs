//! The rules of identity: pure and synchronous.

mod doors;
mod email;
mod enrolment;
mod password;
mod person;
mod session;
mod signing_key;

pub use doors::{Door, doors};
pub use email::Email;
pub use enrolment::{CodeRow, EnrolmentCode, EnrolmentRefusal};
pub use password::{Password, PasswordRefusal, password_rules};
pub use person::{Change, Name, Person, Refusal};
pub use session::{Presented, RefreshVerdict, judge_refresh, roles_of_session};
pub use signing_key::{KeyAge, is_due_for_rotation, is_due_for_withdrawal};
