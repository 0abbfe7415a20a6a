//! Each rule by itself, and what holds for all.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn account_id(number: u128) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(number))
}

fn day(number: i64) -> kernel::Day {
    kernel::Day::ymd(2026, 1, 1).unwrap().plus(number)
}

/// Account `n` is `ACC-100n` of customer `C-200n`; documents are given as account, reference, open amount.
fn books(documents: &[(u128, &str, i64)]) -> Books {
    let mut books = Books::default();
    for (place, (account, reference, open_minor)) in documents.iter().enumerate() {
        let id = account_id(*account);
        if books.account(id).is_none() {
            books.add_account(Account {
                id,
                reference: format!("ACC-100{account}"),
                customer_reference: format!("C-200{account}"),
                currency: if *account == 9 { Currency::USD } else { Currency::AED },
            });
        }
        books.add_document(OpenDocument {
            id: DocumentId::from_uuid(Uuid::from_u128(place as u128 + 1)),
            account: id,
            reference: (*reference).to_owned(),
            issued_on: day(0),
            due_on: day(i64::try_from(place).unwrap()),
            open_minor: *open_minor,
        });
    }
    books
}

fn payment(minor: i64, reference: Option<&str>, text: &str) -> Payment {
    Payment {
        minor,
        currency: Currency::AED,
        reference: reference.map(str::to_owned),
        texts: vec![text.to_owned()],
        payer_account: Some("AE07".into()),
        payer_name: Some("Sample  Trading".into()),
    }
}

fn decided(payment: &Payment, books: &Books) -> Decision {
    decide(payment, books, OldestFirst::AccountNamed)
}

fn shares(application: &Application) -> Vec<(usize, i64)> {
    application.shares.iter().map(|share| (share.document, share.minor)).collect()
}

#[test]
fn a_checked_reference_comes_first() {
    let books = books(&[(1, "539007547034", 500), (2, "INV-1", 300)]);
    let found = decided(&payment(500, Some("RF18 5390 0754 7034"), "INV-1"), &books).unwrap();
    assert_eq!(
        (found.rule, found.confidence, shares(&found)),
        (Rule::StructuredReference, Confidence::Certain, vec![(0, 500)])
    );
    let found = decided(&payment(400, None, "pays RF18539007547034 in part"), &books).unwrap();
    assert_eq!((found.rule, shares(&found)), (Rule::StructuredReference, vec![(0, 400)]));
    // With a wrong check digit it is a text like any other.
    let found = decided(&payment(300, Some("RF19 5390 0754 7034"), "INV-1"), &books).unwrap();
    assert_eq!(found.rule, Rule::DocumentReference);
}

#[test]
fn a_swiss_reference_may_hold_account_and_document() {
    let mut swiss = Books::default();
    let id = account_id(1);
    swiss.add_account(Account {
        id,
        reference: "210000".into(),
        customer_reference: "C-1".into(),
        currency: Currency::AED,
    });
    swiss.add_document(OpenDocument {
        id: DocumentId::from_uuid(Uuid::from_u128(1)),
        account: id,
        reference: "313947143000901".into(),
        issued_on: day(0),
        due_on: day(0),
        open_minor: 80,
    });
    let found = decided(&payment(80, Some("210000000003139471430009017"), ""), &swiss).unwrap();
    assert_eq!((found.rule, shares(&found)), (Rule::StructuredReference, vec![(0, 80)]));
    let mut plain = Books::default();
    plain.add_account(Account {
        id,
        reference: "234567".into(),
        customer_reference: "C-1".into(),
        currency: Currency::AED,
    });
    let found = decided(&payment(80, Some("2345676"), ""), &plain).unwrap();
    assert_eq!((found.rule, found.account, found.shares.len()), (Rule::StructuredReference, id, 0));
}

#[test]
fn documents_named_in_the_text() {
    let books = books(&[(1, "INV-2026-0012", 500), (1, "00471100", 300), (1, "INV-2026-0013", 0), (2, "0001", 10)]);
    let found = decided(&payment(800, None, "inv 2026/0012, 471100"), &books).unwrap();
    assert_eq!(
        (found.rule, found.confidence, shares(&found)),
        (Rule::DocumentReference, Confidence::Certain, vec![(0, 500), (1, 300)])
    );
    let found = decided(&payment(600, None, "INV-2026-0012"), &books).unwrap();
    assert_eq!(
        (found.confidence, shares(&found)),
        (Confidence::Likely, vec![(0, 500)]),
        "what is over stays on the account"
    );
    let settled = decided(&payment(600, None, "INV-2026-0013"), &books).unwrap_err();
    assert_eq!(settled.why, Why::DocumentsSettled);
    let apart = decided(&payment(5, None, "0001 and INV-2026-0012"), &books).unwrap_err();
    assert_eq!((apart.why, apart.proposals.len()), (Why::Ambiguous, 2));
    assert_eq!(decided(&payment(10, None, "1"), &books).unwrap_err().why, Why::NothingFound);
}

#[test]
fn a_number_of_several_accounts_is_told_apart_by_what_else_is_known() {
    let mut books = books(&[(1, "0007", 500), (2, "0007", 300)]);
    assert_eq!(
        decided(&payment(300, None, "0007"), &books).unwrap().account,
        account_id(2),
        "only there is it the amount"
    );
    assert_eq!(decided(&payment(100, None, "0007 ACC-1001"), &books).unwrap().account, account_id(1));
    assert_eq!(decided(&payment(100, None, "0007"), &books).unwrap_err().why, Why::Ambiguous);
    books.add_payer("account:AE07", account_id(1));
    assert_eq!(decided(&payment(100, None, "0007"), &books).unwrap().account, account_id(1));
}

#[test]
fn the_account_named_in_the_text() {
    let books = books(&[(1, "A1", 500), (1, "A2", 300), (1, "A3", 200), (9, "D", 100)]);
    let by = |minor, text| decided(&payment(minor, None, text), &books);
    assert_eq!(shares(&by(300, "acc 1001").unwrap()), [(1, 300)]);
    assert_eq!(shares(&by(700, "customer C-2001").unwrap()), [(0, 500), (2, 200)]);
    let oldest = by(123, "ACC-1001").unwrap();
    assert_eq!((oldest.rule, oldest.shares.len()), (Rule::AccountReference, 0));
    let never = decide(&payment(123, None, "ACC-1001"), &books, OldestFirst::Never).unwrap_err();
    assert_eq!((never.why, never.proposals[0].account_id), (Why::DocumentsUnclear, account_id(1)));
    assert_eq!(by(100, "ACC-1009").unwrap_err().why, Why::CurrencyDiffers);
}

#[test]
fn the_payer_is_known() {
    let mut books = books(&[(1, "A1", 500), (1, "A2", 300), (1, "A3", 300), (2, "B1", 77)]);
    books.add_payer("name:sample trading", account_id(1));
    let by = |books: &Books, minor, setting| decide(&payment(minor, None, ""), books, setting);
    let exact = by(&books, 500, OldestFirst::Never).unwrap();
    assert_eq!((exact.rule, exact.confidence), (Rule::ExactAmount, Confidence::Likely));
    assert_eq!(by(&books, 300, OldestFirst::AccountNamed).unwrap_err().proposals[0].document_ids.len(), 2);
    assert_eq!(by(&books, 600, OldestFirst::Never).unwrap().rule, Rule::DocumentSubset);
    assert_eq!(by(&books, 800, OldestFirst::AccountNamed).unwrap_err().why, Why::DocumentsUnclear);
    assert_eq!(by(&books, 801, OldestFirst::PayerKnown).unwrap().rule, Rule::OldestFirst);
    books.add_payer("account:AE07", account_id(2));
    assert_eq!(
        by(&books, 77, OldestFirst::Never).unwrap().account,
        account_id(2),
        "the bank account counts before the name"
    );
    books.add_payer("account:AE07", account_id(1));
    assert_eq!(by(&books, 500, OldestFirst::Never).unwrap().account, account_id(1), "only one account has it");
    assert_eq!(by(&books, 1, OldestFirst::PayerKnown).unwrap_err().why, Why::Ambiguous);
}

proptest! {
    #[test]
    fn never_pays_more_than_there_is(
        amounts in proptest::collection::vec((1u128..4, 0i64..500), 1..12),
        payments in proptest::collection::vec((1i64..900, proptest::collection::vec(0usize..14, 0..4), any::<bool>()), 1..12),
    ) {
        let references: Vec<String> = (0..amounts.len()).map(|place| format!("INV-77{place}")).collect();
        let documents: Vec<(u128, &str, i64)> =
            amounts.iter().zip(&references).map(|((account, open), reference)| (*account, reference.as_str(), *open)).collect();
        let mut books = books(&documents);
        books.add_payer("account:AE07", account_id(1));
        for (minor, names, by_account) in payments {
            let mut text: Vec<String> = names.into_iter().map(|name| format!("INV-77{name}")).collect();
            if by_account {
                text.push("ACC-1002".into());
            }
            let payment = payment(minor, None, &text.join(" "));
            let Ok(found) = decide(&payment, &books, OldestFirst::PayerKnown) else { continue };
            prop_assert!(found.shares.iter().map(|share| share.minor).sum::<i64>() <= minor);
            for share in &found.shares {
                let document = books.document(share.document).unwrap();
                prop_assert!(share.minor > 0 && share.minor <= document.open_minor);
                prop_assert_eq!(document.account, found.account);
            }
            books.use_up(&found, minor);
            for place in 0..documents.len() {
                prop_assert!(books.document(place).unwrap().open_minor >= 0);
            }
        }
    }
}
