//! The verbs.

mod acknowledge_list;
mod cancel_campaign;
mod close_campaign;
mod complete_campaign;
mod decide;
mod delist_entry;
mod draft_campaign;
mod edit_campaign;
mod file_list;
mod freeze_campaign;
mod keep_task;
mod launch_campaign;
mod make_list;
mod pause_campaign;
mod release_targets;
mod resume_campaign;
mod save_segment;
mod submit_campaign;
mod submit_list;
mod tell_progress;
mod withdraw_member;
mod withdraw_targets;
mod write_profile;

pub use acknowledge_list::acknowledge_list;
pub use cancel_campaign::cancel_campaign;
pub use close_campaign::close_campaign;
pub use complete_campaign::complete_campaign;
pub use decide::decide;
pub use delist_entry::{delist_entry, tell_delisted};
pub use draft_campaign::{Draft, draft_campaign};
pub use edit_campaign::{Changes, edit_campaign};
pub use file_list::file_list;
pub use freeze_campaign::freeze_campaign;
pub use keep_task::{add_task, change_task, finish_task};
pub use launch_campaign::{launch_campaign, launch_in};
pub use make_list::{list_csv, make_list};
pub use pause_campaign::pause_campaign;
pub use release_targets::release_targets;
pub use resume_campaign::resume_campaign;
pub use save_segment::{archive_segment, change_segment, save_segment};
pub use submit_campaign::{submit_campaign, withdraw_request};
pub use submit_list::submit_list;
pub use tell_progress::{note_progress, tell_progress};
pub use withdraw_member::withdraw_member;
pub use withdraw_targets::{tell_withdrawn, withdraw_accounts};
pub use write_profile::write_profile;

use kernel::{CampaignId, DefaulterListId};
use serde_json::Value;
use store::Conn;

use crate::domain::campaign::Campaign;
use crate::domain::catalogue::DEBTORS;
use crate::domain::parse::parse;
use crate::domain::rule::Rule;
use crate::error::Error;
use crate::store::lists::DefaulterList;
use crate::store::{campaigns, lists};

/// The stream of the audit trail.
pub const AUDIT: &str = "campaigns";

/// A campaign that must exist.
pub async fn load(conn: &Conn, id: CampaignId) -> Result<Campaign, Error> {
    campaigns::find(conn, id).await?.ok_or(Error::NotFound("campaign"))
}

/// A list that must exist.
pub async fn load_list(conn: &Conn, id: DefaulterListId) -> Result<DefaulterList, Error> {
    lists::find(conn, id).await?.ok_or(Error::NotFound("defaulter list"))
}

/// A rule over debtors that must be complete.
pub fn read_rule(json: &Value, pointer: &str) -> Result<Rule, Error> {
    parse(json, &DEBTORS, pointer).map_err(Error::Rule)
}
