//! What a person is offered where no rule decided.

use std::collections::{BTreeSet, HashMap};

use kernel::{ClarificationId, Currency, Timestamp};
use store::{StoreError, Tx};

use crate::domain::cash_application::{MOST_PROPOSALS, Proposal, Unclear};
use crate::store::bank::candidates::{self, SameAmount};
use crate::store::bank::clarifications::{Clarification, State};
use crate::store::bank::entries::KeptTransaction;

/// Makes a clarification of each, with documents of exactly the amount added to what the rules propose.
pub async fn clarify(
    tx: &Tx,
    at: Timestamp,
    unclear: Vec<(&KeptTransaction, Unclear)>,
) -> Result<Vec<Clarification>, StoreError> {
    let few = unclear.iter().filter(|(_, doubt)| doubt.proposals.len() < MOST_PROPOSALS);
    let amounts: BTreeSet<(Currency, i64)> = few.map(|(one, _)| (one.currency, one.content.minor)).collect();
    let same = candidates::find_same_amounts(tx, &amounts).await?;
    let made = unclear.into_iter().map(|(one, doubt)| Clarification {
        id: ClarificationId::fresh(),
        transaction_id: one.id,
        statement_id: one.statement_id,
        state: State::Open,
        why: doubt.why,
        detail: doubt.detail,
        proposals: with_same_amounts(doubt.proposals, one, &same),
        opened_at: at,
        closed_at: None,
        closed_by: None,
        note: None,
    });
    Ok(made.collect())
}

fn with_same_amounts(
    mut proposals: Vec<Proposal>,
    one: &KeptTransaction,
    same: &HashMap<(Currency, i64), Vec<SameAmount>>,
) -> Vec<Proposal> {
    for found in same.get(&(one.currency, one.content.minor)).into_iter().flatten() {
        let is_offered = proposals
            .iter()
            .any(|known| known.account_id == found.account_id && known.document_ids.contains(&found.document_id));
        if !is_offered {
            proposals.push(Proposal {
                account_id: found.account_id,
                document_ids: vec![found.document_id],
                why: format!(
                    "the amount is that of {} of account {}",
                    found.document_reference, found.account_reference
                ),
            });
        }
    }
    proposals.truncate(MOST_PROPOSALS);
    proposals
}
