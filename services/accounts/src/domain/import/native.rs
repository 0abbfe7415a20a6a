//! Dunlin's own layout. Its columns are the README's.

use super::columns::{Column, REFUSAL_COLUMNS, columns};
use super::fields::{Fields, iso_day};
use super::layout::{Kind, Layout, Terms};
use super::rows::{AccountRow, CustomerRow, DocumentRow, Entry, HoldRow, PremiseRow, ReceiptRow, Refused};

const ISO: &str = "YYYY-MM-DD";

/// The kind whose columns these headings are.
pub fn best_kind(headings: &[String]) -> Option<Kind> {
    let has = |column: &str| headings.iter().any(|heading| heading == column);
    // Later kinds have all the key columns of earlier ones and more, so the last that fits is meant.
    let fits = |kind: &Kind| of(*kind).iter().all(|column| !column.is_needed || has(column.name));
    let fitting = Kind::ALL.into_iter().rev().filter(fits);
    let by_key = |kind: &Kind| of(*kind).first().map(|column| column.name) == headings.first().map(String::as_str);
    fitting.clone().find(by_key).or_else(|| fitting.clone().next())
}

/// Finds the kind whose columns these headings are, or checks the kind that was said.
pub fn recognise(said: Option<Kind>, headings: &[String]) -> Result<Kind, Refused> {
    let Some(kind) = said.or_else(|| best_kind(headings)) else {
        let reason = "these headings are not those of customers, premises, accounts, documents, receipts or holds";
        return Err(Refused::new("", &headings.join(","), reason));
    };
    let columns = of(kind);
    let is_missing = |column: &&Column| column.is_needed && !headings.iter().any(|heading| heading == column.name);
    if let Some(missing) = columns.iter().find(is_missing) {
        return Err(Refused::new(missing.name, "", format!("{} need this column", kind.name())));
    }
    let is_known =
        |heading: &str| columns.iter().any(|column| column.name == heading) || REFUSAL_COLUMNS.contains(&heading);
    match headings.iter().find(|heading| !is_known(heading)) {
        Some(unknown) => Err(Refused::new(unknown, unknown, format!("{} have no such column", kind.name()))),
        None => Ok(kind),
    }
}

const fn of(kind: Kind) -> &'static [Column] {
    columns(Layout::Native, Some(kind))
}

/// Reads a record; `None` when something was refused.
pub fn read(kind: Kind, fields: &mut Fields<'_>, terms: &Terms) -> Option<Entry> {
    match kind {
        Kind::Customers => Some(Entry::Customer(customer(fields))),
        Kind::Premises => Some(Entry::Premise(premise(fields))),
        Kind::Accounts => account(fields, terms).map(Entry::Account),
        Kind::Documents => document(fields, terms).map(Entry::Document),
        Kind::Receipts => receipt(fields, terms).map(Entry::Receipt),
        Kind::Holds => hold(fields).map(Entry::Hold),
    }
}

fn customer(fields: &mut Fields<'_>) -> CustomerRow {
    let language = match fields.raw("language") {
        "" => "en".to_owned(),
        known @ ("en" | "ar") => known.to_owned(),
        _ => {
            fields.refuse("language", "expected en or ar");
            String::new()
        }
    };
    CustomerRow {
        reference: fields.reference("customer_reference"),
        name: fields.text("name"),
        name_ar: fields.optional("name_ar"),
        language,
        segment: fields.optional("segment"),
        phone: fields.optional("phone"),
        email: fields.optional("email"),
    }
}

fn premise(fields: &mut Fields<'_>) -> PremiseRow {
    PremiseRow {
        reference: fields.reference("premise_reference"),
        community: fields.text("community"),
        community_ar: fields.optional("community_ar"),
        building: fields.text("building"),
        unit: fields.text("unit"),
        position: fields.position("latitude", "longitude"),
    }
}

fn account(fields: &mut Fields<'_>, terms: &Terms) -> Option<AccountRow> {
    let legal_entity = match fields.raw("legal_entity") {
        "" => terms.legal_entity.clone(),
        _ => fields.text("legal_entity"),
    };
    Some(AccountRow {
        reference: fields.reference("account_reference"),
        customer_reference: fields.reference("customer_reference"),
        premise_reference: fields.optional_reference("premise_reference"),
        legal_entity,
        currency: fields.currency("currency", terms.currency)?,
    })
}

fn document(fields: &mut Fields<'_>, terms: &Terms) -> Option<DocumentRow> {
    let reference = fields.reference("document_reference");
    let account_reference = fields.reference("account_reference");
    let kind = fields.word("kind");
    let issued_on = fields.effective_day("issued_on", iso_day, ISO);
    let due_on = fields.day("due_on", iso_day, ISO);
    let currency = fields.currency("currency", terms.currency);
    let amount = fields.amount("amount", currency);
    if due_on < issued_on && due_on.is_some() {
        fields.refuse("due_on", "is before the day of issue");
    }
    Some(DocumentRow {
        reference,
        account_reference,
        kind: kind?,
        issued_on: issued_on?,
        due_on: due_on?,
        amount: amount?,
    })
}

fn receipt(fields: &mut Fields<'_>, terms: &Terms) -> Option<ReceiptRow> {
    let reference = fields.reference("receipt_reference");
    let account_reference = fields.reference("account_reference");
    let effective_on = fields.effective_day("effective_on", iso_day, ISO);
    let currency = fields.currency("currency", terms.currency);
    let amount = fields.amount("amount", currency);
    let channel = fields.optional("channel");
    let returned_on = match fields.raw("returned_on") {
        "" => None,
        _ => fields.effective_day("returned_on", iso_day, ISO),
    };
    if returned_on.is_some() && returned_on < effective_on {
        fields.refuse("returned_on", "is before the receipt itself");
    }
    let return_reason = fields.optional("return_reason").filter(|_| returned_on.is_some());
    let pays = fields.optional_reference("document_reference");
    Some(ReceiptRow {
        reference,
        account_reference,
        effective_on: effective_on?,
        amount: amount?,
        channel,
        returned_on,
        return_reason,
        pays,
    })
}

fn hold(fields: &mut Fields<'_>) -> Option<HoldRow> {
    let account_reference = fields.reference("account_reference");
    let document_reference = fields.optional_reference("document_reference");
    let kind = fields.word("kind");
    let amount_milli = fields.optional_milli("amount");
    let reason = fields.optional("reason");
    let from = fields.day("from", iso_day, ISO);
    let until = fields.optional_day("until", iso_day, ISO);
    if until.is_some() && until < from {
        fields.refuse("until", "is before the first day");
    }
    Some(HoldRow { account_reference, document_reference, kind: kind?, amount_milli, reason, from: from?, until })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::import::Form;
    use csv::StringRecord;
    use kernel::{Currency, Day};

    fn terms() -> Terms {
        Terms { currency: None, legal_entity: "main".into(), latest: Day::ymd(2027, 1, 1).unwrap() }
    }

    fn form(headings: &str) -> Result<Form, Refused> {
        let headings = StringRecord::from(headings.split(',').collect::<Vec<_>>());
        Form::recognise((Layout::Native, None), None, &headings, terms())
    }

    fn read(headings: &str, row: &str) -> Result<Vec<Entry>, Vec<Refused>> {
        let mut out = Vec::new();
        let record = StringRecord::from(row.split(',').collect::<Vec<_>>());
        form(headings).unwrap().read(&record, &mut out).map(|()| out)
    }

    const DOCUMENTS: &str = "document_reference,account_reference,kind,issued_on,due_on,amount,currency";

    #[test]
    fn every_kind_is_told_by_its_headings() {
        for (headings, kind) in [
            ("customer_reference,name,name_ar,language,segment,phone,email", Kind::Customers),
            ("premise_reference,community,community_ar,building,unit,latitude,longitude", Kind::Premises),
            ("account_reference,customer_reference,premise_reference,legal_entity,currency", Kind::Accounts),
            (DOCUMENTS, Kind::Documents),
            (
                "receipt_reference,account_reference,effective_on,amount,currency,channel,returned_on,return_reason",
                Kind::Receipts,
            ),
            ("account_reference,document_reference,kind,amount,reason,from,until", Kind::Holds),
        ] {
            assert_eq!(form(headings).unwrap().kind(), Some(kind), "{headings}");
        }
        assert!(form("a,b,c").unwrap_err().reason.contains("not those of"));
        assert_eq!(form("customer_reference,name,colour").unwrap_err().column, "colour");
        assert!(form("customer_reference,name,name").unwrap_err().reason.contains("twice"));
    }

    #[test]
    fn a_document_is_read_with_its_leading_zeros() {
        let entries = read(DOCUMENTS, "0000611365,A-1,invoice,2026-01-02,2026-02-01,55.9,AED").unwrap();
        let [Entry::Document(document)] = entries.as_slice() else { panic!("{entries:?}") };
        assert_eq!(document.reference, "0000611365");
        assert_eq!((document.amount.minor(), document.amount.currency()), (5_590, Currency::AED));
    }

    #[test]
    fn every_bad_cell_is_refused_with_column_value_and_reason() {
        let cases = [
            (",A-1,invoice,2026-01-02,2026-02-01,1,AED", "document_reference", "missing"),
            ("D,A-1,bill,2026-01-02,2026-02-01,1,AED", "kind", "invoice"),
            ("D,A-1,invoice,02/01/2026,2026-02-01,1,AED", "issued_on", "YYYY-MM-DD"),
            ("D,A-1,invoice,2036-01-02,2036-02-01,1,AED", "issued_on", "ahead"),
            ("D,A-1,invoice,2026-01-02,2026-01-01,1,AED", "due_on", "before"),
            ("D,A-1,invoice,2026-01-02,2026-02-01,1.001,AED", "amount", "not an amount"),
            ("D,A-1,invoice,2026-01-02,2026-02-01,0,AED", "amount", "zero"),
            ("D,A-1,invoice,2026-01-02,2026-02-01,-5,AED", "amount", "zero"),
            ("D,A-1,invoice,2026-01-02,2026-02-01,1,dirham", "currency", "currency"),
            ("D,A-1,invoice,2026-01-02,2026-02-01,1,", "currency", "missing"),
            ("D\u{0},A-1,invoice,2026-01-02,2026-02-01,1,AED", "document_reference", "control"),
        ];
        for (row, column, reason) in cases {
            let refused = read(DOCUMENTS, row).unwrap_err();
            assert_eq!(refused.len(), 1, "{row}: {refused:?}");
            assert_eq!(refused[0].column, column, "{row}");
            assert!(refused[0].reason.contains(reason), "{row}: {}", refused[0].reason);
        }
        assert_eq!(read(DOCUMENTS, "D,,bill,x,y,z,AED").unwrap_err().len(), 5);
        assert_eq!(read(DOCUMENTS, "D,A").unwrap_err()[0].column, "");
    }

    #[test]
    fn holds_and_receipts_keep_their_days_in_order() {
        let receipts =
            "receipt_reference,account_reference,effective_on,amount,currency,channel,returned_on,return_reason";
        assert!(read(receipts, "R,A,2026-01-05,10,AED,cheque,2026-01-04,bounced").is_err());
        assert!(read(receipts, "R,A,2026-01-05,10,AED,cheque,2026-01-09,bounced").is_ok());
        let holds = "account_reference,document_reference,kind,amount,reason,from,until";
        assert!(read(holds, "A,,promise,,said so,2026-01-05,2026-01-04").is_err());
        let entries = read(holds, "A,D,dispute,12.345,meter,2026-01-05,").unwrap();
        assert!(matches!(&entries[0], Entry::Hold(hold) if hold.amount_milli == Some(12_345) && hold.until.is_none()));
    }
}
