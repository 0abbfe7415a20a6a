//! As much of the books as the payments of one file may touch.

use std::collections::{BTreeSet, HashMap};

use kernel::{AccountId, Currency, Day, DocumentId};

use super::references::{self, Checked};
use super::{Application, Payment, words};

/// An account that a payment may belong to.
#[derive(Clone, Debug)]
pub struct Account {
    /// The account.
    pub id: AccountId,
    /// Its natural key.
    pub reference: String,
    /// Its customer's natural key.
    pub customer_reference: String,
    /// Its currency.
    pub currency: Currency,
}

/// A document that a payment may pay. It may be settled: then it only tells the account.
#[derive(Clone, Debug)]
pub struct OpenDocument {
    /// The document.
    pub id: DocumentId,
    /// Its account.
    pub account: AccountId,
    /// Its natural key within the account.
    pub reference: String,
    /// The day it counts from.
    pub issued_on: Day,
    /// The day it is due.
    pub due_on: Day,
    /// Minor units open, not negative.
    pub open_minor: i64,
}

/// Accounts, documents and who is known to pay for whom.
#[derive(Debug, Default)]
pub struct Books {
    accounts: HashMap<AccountId, Account>,
    documents: Vec<OpenDocument>,
    places: HashMap<(AccountId, DocumentId), usize>,
    by_key: HashMap<String, Vec<usize>>,
    accounts_by_key: HashMap<String, BTreeSet<AccountId>>,
    of_account: HashMap<AccountId, Vec<usize>>,
    payers: HashMap<String, BTreeSet<AccountId>>,
}

impl Books {
    /// Adds an account.
    pub fn add_account(&mut self, account: Account) {
        for reference in [&account.reference, &account.customer_reference] {
            self.accounts_by_key.entry(words::key(reference)).or_default().insert(account.id);
        }
        self.accounts.insert(account.id, account);
    }

    /// Adds a document, once.
    pub fn add_document(&mut self, document: OpenDocument) {
        let name = (document.account, document.id);
        if self.places.contains_key(&name) {
            return;
        }
        let place = self.documents.len();
        self.places.insert(name, place);
        self.by_key.entry(words::key(&document.reference)).or_default().push(place);
        self.of_account.entry(document.account).or_default().push(place);
        self.documents.push(document);
    }

    /// Adds that a payer, by the key of a bank account or a name, pays for an account.
    pub fn add_payer(&mut self, payer: &str, account: AccountId) {
        self.payers.entry(payer.to_owned()).or_default().insert(account);
    }

    /// An account, when it was added.
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.get(&id)
    }

    /// The document at a place.
    pub fn document(&self, place: usize) -> Option<&OpenDocument> {
        self.documents.get(place)
    }

    /// Where a document stands.
    pub fn place_of(&self, account: AccountId, id: DocumentId) -> Option<usize> {
        self.places.get(&(account, id)).copied()
    }

    /// The documents of a key.
    pub(super) fn named(&self, key: &str) -> &[usize] {
        self.by_key.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    /// The accounts of a key.
    pub(super) fn accounts_named(&self, key: &str) -> impl Iterator<Item = &Account> {
        self.accounts_by_key.get(key).into_iter().flatten().filter_map(|id| self.accounts.get(id))
    }

    /// The open documents of an account, oldest due first.
    pub(super) fn open_of(&self, account: AccountId) -> Vec<usize> {
        let all = self.of_account.get(&account).map(Vec::as_slice).unwrap_or_default();
        let mut open: Vec<usize> = all.iter().copied().filter(|place| self.documents[*place].open_minor > 0).collect();
        open.sort_by_key(|place| {
            let document = &self.documents[*place];
            (document.due_on, document.issued_on, document.id)
        });
        open
    }

    /// The accounts a payment's payer is known to pay for, by bank account first; by name only where that knows nobody.
    pub(super) fn known_payer(&self, payment: &Payment) -> (BTreeSet<AccountId>, &'static str) {
        let find = |key: Option<String>| key.and_then(|key| self.payers.get(&key)).cloned().unwrap_or_default();
        let by_account = find(payment.payer_account.as_deref().map(payer_account_key));
        if !by_account.is_empty() {
            return (by_account, "bank account");
        }
        (find(payment.payer_name.as_deref().and_then(payer_name_key)), "name")
    }

    /// Takes what an application uses off the open documents, so that the next payment sees what is left. What it does not
    /// name is taken off the oldest, as the ledger will.
    pub fn use_up(&mut self, application: &Application, minor: i64) {
        let mut left = minor;
        for share in &application.shares {
            if let Some(document) = self.documents.get_mut(share.document) {
                document.open_minor -= share.minor;
                left -= share.minor;
            }
        }
        for place in self.open_of(application.account) {
            let document = &mut self.documents[place];
            let used = left.min(document.open_minor).max(0);
            document.open_minor -= used;
            left -= used;
        }
    }
}

/// The key of a payer's bank account.
pub fn payer_account_key(account: &str) -> String {
    format!("account:{}", words::normal(account))
}

/// The key of a payer's name; a name without three letters is nobody's.
pub fn payer_name_key(name: &str) -> Option<String> {
    let folded = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    (folded.chars().filter(|c| c.is_alphabetic()).count() >= 3).then(|| format!("name:{folded}"))
}

/// What has to be looked up for some payments.
#[derive(Debug, Default)]
pub struct Wanted {
    /// Keys of documents and accounts.
    pub keys: BTreeSet<String>,
    /// Keys of payers: their bank accounts and names.
    pub payers: BTreeSet<String>,
}

impl Wanted {
    /// Adds what one payment needs.
    pub fn add(&mut self, payment: &Payment) {
        for checked in checked_references(payment) {
            self.keys.extend(keys_of(&checked));
        }
        let plain = payment.reference.iter().map(|reference| words::key(reference));
        let named = words::named(&payment.texts).into_iter().map(|named| words::key(&named.literal));
        self.keys.extend(plain.chain(named).filter(|key| !key.is_empty()));
        self.payers.extend(payment.payer_account.as_deref().map(payer_account_key));
        self.payers.extend(payment.payer_name.as_deref().and_then(payer_name_key));
    }
}

/// The checked references of a payment: its own field first, then those of the text.
pub fn checked_references(payment: &Payment) -> Vec<Checked> {
    let mut found: Vec<Checked> = payment.reference.as_deref().and_then(references::structured).into_iter().collect();
    for whole in words::joined(&payment.texts) {
        found.extend(
            references::in_text(&whole).filter(|checked| found.iter().all(|known| known.whole != checked.whole)),
        );
    }
    found
}

/// How a payload may be made: an account's part before a document's.
pub fn splits(payload: &str) -> impl Iterator<Item = (String, String)> {
    let places = (2..payload.len().saturating_sub(1)).filter(|at| payload.is_char_boundary(*at));
    places
        .map(|at| (words::key(&payload[..at]), words::key(&payload[at..])))
        .filter(|(a, d)| !a.is_empty() && !d.is_empty())
}

fn keys_of(checked: &Checked) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = [words::key(&checked.whole), words::key(&checked.payload)].into();
    for (account, document) in splits(&checked.payload) {
        keys.insert(account);
        keys.insert(document);
    }
    keys.retain(|key| !key.is_empty());
    keys
}
