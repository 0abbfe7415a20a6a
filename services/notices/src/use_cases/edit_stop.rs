//! What technicians write down for those who come after them.

use kernel::StopId;
use serde::Deserialize;
use store::Tx;

use super::push_mutations::{Item, Moment, Sender, Verdict};
use crate::domain::mutations::{AnswerCode, Clash, clash};
use crate::domain::rounds::StopState;
use crate::error::Error;
use crate::store::field_sync::{self, Entity, Op, tell};
use crate::store::rounds::{self, edits};

const LONGEST: usize = 2_000;

#[derive(Deserialize)]
struct NoteArgs {
    stop_id: StopId,
    note: Option<String>,
    contact_phone: Option<String>,
    access_hint: Option<String>,
}

impl NoteArgs {
    /// The fields this edit sets.
    fn fields(&self) -> Vec<(&'static str, &str)> {
        let all = [("note", &self.note), ("contact_phone", &self.contact_phone), ("access_hint", &self.access_hint)];
        all.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?))).collect()
    }
}

/// `stop.note`: sets fields of a stop. Two editors who saw the same version: other fields are a soft clash, the same
/// field a hard one; the last received wins and every value is kept.
pub async fn edit_stop(tx: &Tx, sender: &Sender, item: &Item, moment: Moment) -> Result<Verdict, Error> {
    let args: NoteArgs = match serde_json::from_value(item.args.clone()) {
        Ok(args) => args,
        Err(why) => return Ok(Verdict::rejected(AnswerCode::InvalidArgs, why.to_string())),
    };
    let fields = args.fields();
    if fields.is_empty() || fields.iter().any(|(_, value)| value.chars().count() > LONGEST) {
        return Ok(Verdict::rejected(
            AnswerCode::InvalidArgs,
            format!("set one field at least, each up to {LONGEST} characters"),
        ));
    }
    let stop = match rounds::find_stop(tx, args.stop_id).await? {
        Some(stop) if field_sync::was_told(tx, sender.person, stop.id.uuid()).await? => stop,
        _ => return Ok(Verdict::rejected(AnswerCode::TaskUnknown, "this task was never on your phone")),
    };
    let seen = item.base_version.unwrap_or(stop.version.get());
    let changed_since = edits::fields_changed_since(tx, stop.id, seen).await?;
    let names: Vec<&str> = fields.iter().map(|(field, _)| *field).collect();
    let met = clash(&names, &changed_since);
    let version = edits::edit_stop(tx, &stop, &fields, (sender.person, sender.device), met, moment.happened_at).await?;
    if stop.state == StopState::Assigned {
        tell(tx, stop.technician, Entity::Task, stop.id.uuid(), Op::Updated).await?;
    }
    Ok(match met {
        Clash::None => Verdict::applied(version.get()),
        Clash::Soft => Verdict::conflict(AnswerCode::Soft, "others changed other fields meanwhile", version.get()),
        Clash::Hard => Verdict::conflict(
            AnswerCode::Hard,
            "others changed the same field meanwhile; this value counts",
            version.get(),
        ),
    })
}
