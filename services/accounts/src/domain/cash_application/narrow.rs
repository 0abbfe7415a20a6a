//! From documents and accounts that a payment may mean to the one account it means.

use std::collections::{BTreeMap, BTreeSet};

use kernel::AccountId;

use super::{Books, Payment, Proposal, Share, Unclear, Why};

/// The documents of one account, and whether they make exactly the amount.
pub struct Chosen {
    pub account: AccountId,
    pub documents: Vec<usize>,
    pub is_exact: bool,
}

/// Chooses among documents that a payment names, which may stand in several accounts: one that also its payer or its text
/// points at, or the only one whose documents make the amount. `None` when it names none.
pub fn documents(
    books: &Books,
    payment: &Payment,
    named: &[usize],
    hinted: &BTreeSet<AccountId>,
) -> Option<Result<Chosen, Unclear>> {
    let mut by_account: BTreeMap<AccountId, Vec<usize>> = BTreeMap::new();
    for place in named {
        let document = books.document(*place)?;
        let places = by_account.entry(document.account).or_default();
        if !places.contains(place) {
            places.push(*place);
        }
    }
    if by_account.is_empty() {
        return None;
    }
    let is_ours = |account: &AccountId| books.account(*account).is_some_and(|one| one.currency == payment.currency);
    let all = by_account.clone();
    by_account.retain(|account, _| is_ours(account));
    if by_account.is_empty() {
        return Some(Err(unclear(books, Why::CurrencyDiffers, "it names documents of another currency", &all)));
    }
    by_account.values_mut().for_each(|places| places.retain(|place| open(books, *place) > 0));
    let settled = by_account.values().all(Vec::is_empty);
    if settled {
        return Some(Err(unclear(books, Why::DocumentsSettled, "the documents it names are settled", &all)));
    }
    by_account.retain(|_, places| !places.is_empty());
    let exact = |places: &Vec<usize>| places.iter().map(|place| open(books, *place)).sum::<i64>() == payment.minor;
    if by_account.len() > 1 && by_account.keys().any(|account| hinted.contains(account)) {
        by_account.retain(|account, _| hinted.contains(account));
    }
    if by_account.len() > 1 && by_account.values().filter(|places| exact(places)).count() == 1 {
        by_account.retain(|_, places| exact(places));
    }
    if by_account.len() > 1 {
        let detail = format!("it names documents of {} accounts", by_account.len());
        return Some(Err(unclear(books, Why::Ambiguous, &detail, &by_account)));
    }
    let (account, documents) = by_account.pop_first()?;
    let is_exact = exact(&documents);
    Some(Ok(Chosen { account, documents, is_exact }))
}

fn open(books: &Books, place: usize) -> i64 {
    books.document(place).map_or(0, |document| document.open_minor)
}

fn unclear(books: &Books, why: Why, detail: &str, by_account: &BTreeMap<AccountId, Vec<usize>>) -> Unclear {
    let proposals = by_account.iter().map(|(account, places)| {
        let documents: Vec<_> = places.iter().filter_map(|place| books.document(*place)).collect();
        let names: Vec<&str> = documents.iter().map(|document| document.reference.as_str()).collect();
        Proposal {
            account_id: *account,
            document_ids: documents
                .iter()
                .filter(|document| document.open_minor > 0)
                .map(|document| document.id)
                .collect(),
            why: format!("it names {}", names.join(", ")),
        }
    });
    Unclear { why, detail: detail.to_owned(), proposals: proposals.take(super::MOST_PROPOSALS).collect() }
}

/// Pays documents in their order with an amount; what is left over belongs to the account.
pub fn pay(books: &Books, documents: &[usize], minor: i64) -> Vec<Share> {
    let mut left = minor;
    let mut shares = Vec::new();
    for place in documents {
        let used = left.min(open(books, *place));
        if used > 0 {
            shares.push(Share { document: *place, minor: used });
            left -= used;
        }
    }
    shares
}
