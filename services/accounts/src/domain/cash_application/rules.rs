//! The rules, in their order.

use std::collections::BTreeSet;

use kernel::AccountId;

use super::books::{checked_references, splits};
use super::narrow::{self, Chosen};
use super::subset::{MOST_DOCUMENTS, Subset, unique_subset};
use super::{
    Application, Books, Confidence, Decision, MOST_PROPOSALS, OldestFirst, Payment, Proposal, Rule, Unclear, Why, words,
};

/// Decides what a payment pays, or says why it cannot be decided.
pub fn decide(payment: &Payment, books: &Books, oldest_first: OldestFirst) -> Decision {
    let case = Case { payment, books, oldest_first };
    let texts = case.texts();
    let (payer, by) = books.known_payer(payment);
    let accounts = case.accounts_named(&texts);
    let hinted: BTreeSet<AccountId> = if accounts.is_empty() { payer.clone() } else { accounts.clone() };

    let mut doubt = None;
    for rule in [
        case.by_structured_reference(&hinted),
        case.by_document_reference(&texts, &hinted),
        case.by_account(&accounts, Rule::AccountReference, "its text names account"),
        case.by_payer(&payer, by),
    ] {
        match rule {
            Some(Ok(application)) => return Ok(application),
            // What the first rule that found something says is the likeliest.
            Some(Err(unclear)) => doubt = doubt.or(Some(unclear)),
            None => {}
        }
        // Whatever a payment names in so many words is not outweighed by who paid it.
        if doubt.is_some() {
            break;
        }
    }
    Err(doubt.unwrap_or_else(|| Unclear {
        why: Why::NothingFound,
        detail: "nothing in it points at an account".into(),
        proposals: Vec::new(),
    }))
}

struct Case<'a> {
    payment: &'a Payment,
    books: &'a Books,
    oldest_first: OldestFirst,
}

impl Case<'_> {
    /// What the payer wrote, the reference of its own field among it.
    fn texts(&self) -> Vec<String> {
        self.payment.reference.iter().chain(&self.payment.texts).cloned().collect()
    }

    fn by_structured_reference(&self, hinted: &BTreeSet<AccountId>) -> Option<Decision> {
        for checked in checked_references(self.payment) {
            let whole = [words::key(&checked.whole), words::key(&checked.payload)];
            let mut documents: Vec<usize> = whole.iter().flat_map(|key| self.books.named(key)).copied().collect();
            if documents.is_empty() {
                documents = self.documents_of_splits(&checked.payload);
            }
            if let Some(chosen) = narrow::documents(self.books, self.payment, &documents, hinted) {
                let said = format!("reference {} is of", checked.whole);
                return Some(
                    chosen.map(|chosen| self.named(&chosen, Rule::StructuredReference, Confidence::Certain, &said)),
                );
            }
            let accounts: BTreeSet<AccountId> =
                whole.iter().flat_map(|key| self.books.accounts_named(key)).map(|account| account.id).collect();
            let said = format!("reference {} is account", checked.whole);
            if let Some(decision) = self.by_account(&accounts, Rule::StructuredReference, &said) {
                return Some(decision.map(|found| Application { confidence: Confidence::Certain, ..found }));
            }
        }
        None
    }

    /// Documents whose reference ends a payload that begins with their account's or customer's.
    fn documents_of_splits(&self, payload: &str) -> Vec<usize> {
        let mut found = Vec::new();
        for (account, document) in splits(payload) {
            let accounts: BTreeSet<AccountId> = self.books.accounts_named(&account).map(|account| account.id).collect();
            let fits = |place: &&usize| self.books.document(**place).is_some_and(|one| accounts.contains(&one.account));
            found.extend(self.books.named(&document).iter().filter(fits));
        }
        found
    }

    fn by_document_reference(&self, texts: &[String], hinted: &BTreeSet<AccountId>) -> Option<Decision> {
        let mut taken: Vec<(usize, usize)> = Vec::new();
        let mut hits: Vec<(usize, usize)> = Vec::new();
        for named in words::named(texts) {
            // A part of a longer name that was found is not a name of its own.
            if taken.iter().any(|(from, to)| *from <= named.from && named.to <= *to) {
                continue;
            }
            let is_it = |place: &&usize| {
                self.books.document(**place).is_some_and(|one| words::is_same(&named.literal, &one.reference))
            };
            let found: Vec<usize> =
                self.books.named(&words::key(&named.literal)).iter().filter(is_it).copied().collect();
            if !found.is_empty() {
                taken.push((named.from, named.to));
                hits.extend(found.into_iter().map(|place| (named.from, place)));
            }
        }
        hits.sort_unstable();
        let documents: Vec<usize> = hits.into_iter().map(|(_, place)| place).collect();
        let chosen = narrow::documents(self.books, self.payment, &documents, hinted)?;
        Some(chosen.map(|chosen| {
            let confidence = if chosen.is_exact { Confidence::Certain } else { Confidence::Likely };
            self.named(&chosen, Rule::DocumentReference, confidence, "its text names")
        }))
    }

    fn named(&self, chosen: &Chosen, rule: Rule, confidence: Confidence, said: &str) -> Application {
        Application {
            account: chosen.account,
            confidence,
            rule,
            detail: format!("{said} {}", self.names(&chosen.documents)),
            shares: narrow::pay(self.books, &chosen.documents, self.payment.minor),
        }
    }

    fn names(&self, documents: &[usize]) -> String {
        let names = documents.iter().filter_map(|place| self.books.document(*place)).map(|one| one.reference.as_str());
        names.take(20).collect::<Vec<_>>().join(", ")
    }

    /// The accounts whose own or whose customer's reference the text names.
    fn accounts_named(&self, texts: &[String]) -> BTreeSet<AccountId> {
        let mut found = BTreeSet::new();
        for named in words::named(texts) {
            let is_it = |reference: &str| words::is_same(&named.literal, reference);
            let key = words::key(&named.literal);
            let accounts = self.books.accounts_named(&key);
            found.extend(
                accounts.filter(|one| is_it(&one.reference) || is_it(&one.customer_reference)).map(|one| one.id),
            );
        }
        found
    }

    /// The payment names its account: the exact document, the only set, or the oldest first.
    fn by_account(&self, accounts: &BTreeSet<AccountId>, rule: Rule, said: &str) -> Option<Decision> {
        let ours = self.in_currency(accounts);
        let [account] = ours.as_slice() else { return self.unless_one(accounts, &ours, said) };
        let reference = self.books.account(*account).map(|one| one.reference.as_str()).unwrap_or_default();
        let said = format!("{said} {reference}");
        let within = self.within(*account, &said).map(|found| Application { rule, ..found });
        Some(within.or_else(|doubt| {
            if self.oldest_first == OldestFirst::Never {
                return Err(doubt);
            }
            Ok(Application {
                account: *account,
                confidence: Confidence::Likely,
                rule,
                detail: said,
                shares: Vec::new(),
            })
        }))
    }

    /// The payer is known to pay for an account.
    fn by_payer(&self, payer: &BTreeSet<AccountId>, by: &str) -> Option<Decision> {
        let said = format!("the payer's {by} is known for account");
        let ours = self.in_currency(payer);
        if ours.is_empty() {
            return self.unless_one(payer, &ours, &said);
        }
        let told = |account: AccountId| {
            let reference = self.books.account(account).map(|one| one.reference.as_str()).unwrap_or_default();
            format!("{said} {reference}")
        };
        let within: Vec<Decision> = ours.iter().map(|account| self.within(*account, &told(*account))).collect();
        let mut found: Vec<Application> = within.iter().filter_map(|one| one.clone().ok()).collect();
        if found.len() == 1 {
            return found.pop().map(Ok);
        }
        match (ours.as_slice(), within.into_iter().next()) {
            ([account], Some(Err(_))) if self.oldest_first == OldestFirst::PayerKnown => Some(Ok(Application {
                account: *account,
                confidence: Confidence::Likely,
                rule: Rule::OldestFirst,
                detail: told(*account),
                shares: Vec::new(),
            })),
            ([_], Some(doubt)) => Some(doubt),
            _ => self.unless_one(payer, &ours, &said),
        }
    }

    fn in_currency(&self, accounts: &BTreeSet<AccountId>) -> Vec<AccountId> {
        let is_ours = |id: &AccountId| self.books.account(*id).is_some_and(|one| one.currency == self.payment.currency);
        accounts.iter().copied().filter(is_ours).collect()
    }

    /// No account, one in another currency, or several.
    fn unless_one(&self, all: &BTreeSet<AccountId>, ours: &[AccountId], said: &str) -> Option<Decision> {
        let first = *all.first()?;
        let (why, detail, shown) = match ours {
            [] => (Why::CurrencyDiffers, "the account it points at is kept in another currency", vec![first]),
            several => (Why::Ambiguous, "it points at more than one account", several.to_vec()),
        };
        let proposals = shown.into_iter().take(MOST_PROPOSALS).map(|account| {
            let reference = self.books.account(account).map(|one| one.reference.as_str()).unwrap_or_default();
            Proposal { account_id: account, document_ids: Vec::new(), why: format!("{said} {reference}") }
        });
        Some(Err(Unclear { why, detail: detail.into(), proposals: proposals.collect() }))
    }

    /// Within an account: the one document of the amount, or the only set of documents that makes it.
    fn within(&self, account: AccountId, said: &str) -> Decision {
        let open = self.books.open_of(account);
        let amounts: Vec<i64> =
            open.iter().filter_map(|place| self.books.document(*place)).map(|one| one.open_minor).collect();
        let exact: Vec<usize> = (0..open.len()).filter(|at| amounts[*at] == self.payment.minor).collect();
        let (rule, chosen) = match exact.as_slice() {
            [one] => (Rule::ExactAmount, Ok(vec![*one])),
            [] => (Rule::DocumentSubset, subset(&amounts, self.payment.minor)),
            several => (Rule::ExactAmount, Err(format!("{} open documents have its amount", several.len()))),
        };
        let documents = |places: &[usize]| places.iter().map(|at| open[*at]).collect::<Vec<usize>>();
        match chosen {
            Ok(places) => {
                let documents = documents(&places);
                let detail = format!("{said}; its amount is that of {}", self.names(&documents));
                let shares = narrow::pay(self.books, &documents, self.payment.minor);
                Ok(Application { account, confidence: Confidence::Likely, rule, detail, shares })
            }
            Err(why) => {
                let ids = |place: &usize| self.books.document(*place).map(|one| one.id);
                let proposal = Proposal {
                    account_id: account,
                    document_ids: documents(&exact).iter().filter_map(ids).take(MOST_PROPOSALS).collect(),
                    why: format!("{said}; {why}"),
                };
                Err(Unclear { why: Why::DocumentsUnclear, detail: why, proposals: vec![proposal] })
            }
        }
    }
}

fn subset(amounts: &[i64], minor: i64) -> Result<Vec<usize>, String> {
    match unique_subset(amounts, minor) {
        Subset::Unique(places) => Ok(places),
        Subset::None => Err("no open documents make its amount".into()),
        Subset::Several => Err("more than one choice of open documents makes its amount".into()),
        Subset::TooMany => {
            Err(format!("there are too many open documents to choose from (more than {MOST_DOCUMENTS}, or too alike)"))
        }
    }
}
