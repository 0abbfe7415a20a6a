//! What a phone learns with a pull: everything, or what changed since the one before.

use std::collections::{BTreeMap, HashSet};

use kernel::{PersonId, RoundId, StopId};
use store::{Conn, StoreError};
use uuid::Uuid;

use super::{Change, Op, changes_after, newest};
use crate::store::rounds::{self, Round, Stop};

/// Lines of the feed in one pull.
const MOST_CHANGES: i64 = 500;

/// New, changed and gone things of one kind. An id appears once.
#[derive(Clone, Debug)]
pub struct Changed<T> {
    pub created: Vec<T>,
    pub updated: Vec<T>,
    pub deleted: Vec<Uuid>,
}

/// The answer to a pull.
#[derive(Clone, Debug)]
pub struct Pulled {
    /// The phone forgets what it has; everything is in `created`.
    pub is_whole: bool,
    pub rounds: Changed<Round>,
    pub tasks: Changed<Stop>,
    /// How the tasks stand that are gone.
    pub gone: Vec<Stop>,
    /// Up to where the feed was read.
    pub seq: i64,
    pub has_more: bool,
}

/// Everything that is on a person's phone. The place in the feed is read first: what changes meanwhile comes again
/// with the next pull.
pub async fn whole(conn: &Conn, person: PersonId) -> Result<Pulled, StoreError> {
    let seq = newest(conn, person).await?;
    let rounds = rounds::rounds_on_phone(conn, person).await?;
    let stops = rounds::stops_on_phone(conn, person).await?;
    let (rounds, tasks) = (all_new(rounds), all_new(stops));
    Ok(Pulled { is_whole: true, rounds, tasks, gone: Vec::new(), seq, has_more: false })
}

/// What changed after `seq`.
pub async fn since(conn: &Conn, person: PersonId, seq: i64) -> Result<Pulled, StoreError> {
    let changes = changes_after(conn, person, seq, MOST_CHANGES).await?;
    let seq = changes.last().map_or(seq, |last| last.seq);
    let has_more = changes.len() as i64 == MOST_CHANGES;
    let tasks = folded(&changes, true);
    let stops = rounds::these_on_phone(conn, person, &ids(&tasks).map(StopId::from_uuid).collect::<Vec<_>>()).await?;
    let round_changes = folded(&changes, false);
    let mut rounds = rounds::rounds_on_phone(conn, person).await?;
    let changed: HashSet<RoundId> = ids(&round_changes).map(RoundId::from_uuid).collect();
    rounds.retain(|round| changed.contains(&round.id));
    let tasks = sorted(stops, &tasks, |stop| stop.id.uuid());
    let gone: Vec<StopId> = tasks.deleted.iter().map(|id| StopId::from_uuid(*id)).collect();
    Ok(Pulled {
        is_whole: false,
        rounds: sorted(rounds, &round_changes, |round| round.id.uuid()),
        tasks,
        gone: rounds::these(conn, &gone).await?,
        seq,
        has_more,
    })
}

fn all_new<T>(things: Vec<T>) -> Changed<T> {
    Changed { created: things, updated: Vec::new(), deleted: Vec::new() }
}

/// The one thing to do for each id: created stays created, whatever changed after; deleted counts when it is last.
fn folded(changes: &[Change], is_task: bool) -> BTreeMap<Uuid, Op> {
    let mut ops = BTreeMap::new();
    for change in changes.iter().filter(|change| change.is_task == is_task) {
        let op = match (ops.get(&change.id), change.op) {
            (Some(Op::Created), Op::Updated) => Op::Created,
            (_, op) => op,
        };
        ops.insert(change.id, op);
    }
    ops
}

fn ids(ops: &BTreeMap<Uuid, Op>) -> impl Iterator<Item = Uuid> {
    ops.iter().filter(|(_, op)| **op != Op::Deleted).map(|(id, _)| *id)
}

/// What is not on the phone any more by now is gone, whatever the feed said then.
fn sorted<T>(things: Vec<T>, ops: &BTreeMap<Uuid, Op>, id: impl Fn(&T) -> Uuid) -> Changed<T> {
    let here: HashSet<Uuid> = things.iter().map(&id).collect();
    let deleted = ops.keys().filter(|known| !here.contains(known)).copied().collect();
    let (created, updated) = things.into_iter().partition(|thing| ops.get(&id(thing)) == Some(&Op::Created));
    Changed { created, updated, deleted }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(seq: i64, id: u128, op: Op) -> Change {
        Change { seq, is_task: true, id: Uuid::from_u128(id), op }
    }

    #[test]
    fn an_id_appears_once_with_what_is_left_to_do() {
        let changes = [
            change(1, 1, Op::Created),
            change(2, 1, Op::Updated),
            change(3, 2, Op::Updated),
            change(4, 2, Op::Deleted),
            change(5, 3, Op::Deleted),
            change(6, 3, Op::Created),
        ];
        let ops = folded(&changes, true);
        let expected = [(1, Op::Created), (2, Op::Deleted), (3, Op::Created)];
        assert_eq!(ops, expected.into_iter().map(|(id, op)| (Uuid::from_u128(id), op)).collect());
        assert!(folded(&changes, false).is_empty());
    }

    #[test]
    fn what_is_not_there_any_more_is_deleted() {
        let ops = BTreeMap::from([(Uuid::from_u128(1), Op::Created), (Uuid::from_u128(2), Op::Updated)]);
        let changed = sorted(vec![Uuid::from_u128(2)], &ops, |id| *id);
        assert_eq!((changed.created.len(), changed.updated.len()), (0, 1));
        assert_eq!(changed.deleted, [Uuid::from_u128(1)]);
    }
}
