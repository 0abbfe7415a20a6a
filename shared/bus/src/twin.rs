//! The bus inside one process: the same promises as RabbitMQ, kept by the databases alone.
//!
//! An event is copied into the inbox of every service that hears it before its outbox row counts as sent. Whatever
//! moment the process dies at, the event is in one of the two.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use contracts::{event_name, hearers_of};
use store::outbox::OutboxRow;
use store::{StoreError, inbox};

use crate::member::Member;

/// Who takes part in this process.
#[derive(Default)]
pub(crate) struct Twin {
    // A member stays known after its shutdown: what is said meanwhile waits in its inbox.
    members: Mutex<BTreeMap<&'static str, Member>>,
}

impl Twin {
    /// From now on the member gets what it hears.
    pub(crate) fn admit(&self, member: &Member) {
        self.members().insert(member.service, member.clone());
    }

    /// Puts events into the inboxes of their hearers. Doing so again changes nothing.
    pub(crate) async fn deliver(&self, rows: &[OutboxRow]) -> Result<(), StoreError> {
        let members: Vec<Member> = self.members().values().cloned().collect();
        for member in members {
            let heard: Vec<&OutboxRow> = rows.iter().filter(|row| hears(&member, &row.kind)).collect();
            if heard.is_empty() {
                continue;
            }
            let tx = member.store.begin().await?;
            inbox::enqueue(&tx, heard).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    fn members(&self) -> std::sync::MutexGuard<'_, BTreeMap<&'static str, Member>> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// By the table of who hears what, as on RabbitMQ, and only with a handler for it.
fn hears(member: &Member, kind: &str) -> bool {
    let event = event_name(kind);
    hearers_of(event).any(|service| service == member.service) && member.handlers_of(event).next().is_some()
}
