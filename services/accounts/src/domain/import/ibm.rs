//! IBM's public sample of settled invoices: one wide row is a customer, an account, an invoice, its receipt and its dispute.
//!
//! Days are m/d/yyyy; invoice numbers are text, leading zeros stay; a disputed invoice is held from its day until it is
//! settled; the receipt counts from the day of settlement and pays that very invoice. `PaperlessDate`, `PaperlessBill`,
//! `DaysToSettle` and `DaysLate` are not read: the days are computed, and the rest says nothing about debt.

use kernel::{Currency, Day};

use super::columns::{Column, columns};
use super::fields::{Fields, us_day};
use super::layout::{Layout, Terms};
use super::rows::{AccountRow, CustomerRow, DocumentRow, Entry, HoldRow, ReceiptRow, Refused};
use crate::domain::hold::HoldKind;
use crate::domain::posting::DocumentKind;

const US: &str = "m/d/yyyy";

/// Whether all columns that are read are there.
pub fn check(headings: &[String]) -> Result<(), Refused> {
    let is_missing = |column: &&Column| !headings.iter().any(|heading| heading == column.name);
    match columns(Layout::IbmLatePayments, None).iter().find(is_missing) {
        Some(missing) => Err(Refused::new(missing.name, "", "ibm-late-payments needs this column")),
        None => Ok(()),
    }
}

/// Reads one row into its entries.
pub fn read(fields: &mut Fields<'_>, terms: &Terms, out: &mut Vec<Entry>) {
    let customer = fields.reference("customerID");
    let country = fields.text("countryCode");
    let invoice = fields.reference("invoiceNumber");
    let issued_on = fields.effective_day("InvoiceDate", us_day, US);
    let due_on = fields.day("DueDate", us_day, US);
    let amount = fields.amount("InvoiceAmount", terms.currency.or(Some(Currency::USD)));
    let settled_on = match fields.raw("SettledDate") {
        "" => None,
        _ => fields.effective_day("SettledDate", us_day, US),
    };
    if settled_on.is_some() && settled_on < issued_on {
        fields.refuse("SettledDate", "is before the day of the invoice");
    }
    if due_on.is_some() && due_on < issued_on {
        fields.refuse("DueDate", "is before the day of the invoice");
    }
    let is_disputed = match fields.raw("Disputed") {
        "Yes" => true,
        "No" => false,
        _ => {
            fields.refuse("Disputed", "expected Yes or No");
            false
        }
    };
    let (Some(issued_on), Some(due_on), Some(amount)) = (issued_on, due_on, amount) else { return };
    let document = DocumentRow {
        reference: invoice.clone(),
        account_reference: customer.clone(),
        kind: DocumentKind::Invoice,
        issued_on,
        due_on,
        amount,
    };
    out.push(Entry::Customer(customer_of(&customer, country)));
    out.push(Entry::Account(AccountRow {
        reference: customer.clone(),
        customer_reference: customer.clone(),
        premise_reference: None,
        legal_entity: terms.legal_entity.clone(),
        currency: amount.currency(),
    }));
    if is_disputed {
        out.push(Entry::Hold(dispute_of(&document, settled_on)));
    }
    if let Some(settled_on) = settled_on {
        out.push(Entry::Receipt(settlement_of(&document, settled_on)));
    }
    out.push(Entry::Document(document));
}

fn customer_of(reference: &str, country: String) -> CustomerRow {
    CustomerRow {
        reference: reference.to_owned(),
        name: reference.to_owned(),
        name_ar: None,
        language: "en".into(),
        segment: Some(country),
        phone: None,
        email: None,
    }
}

fn dispute_of(document: &DocumentRow, settled_on: Option<Day>) -> HoldRow {
    HoldRow {
        account_reference: document.account_reference.clone(),
        document_reference: Some(document.reference.clone()),
        kind: HoldKind::Dispute,
        amount_milli: None,
        reason: Some("disputed".into()),
        from: document.issued_on,
        until: settled_on,
    }
}

fn settlement_of(document: &DocumentRow, settled_on: Day) -> ReceiptRow {
    ReceiptRow {
        reference: format!("{}/{}", document.account_reference, document.reference),
        account_reference: document.account_reference.clone(),
        effective_on: settled_on,
        amount: document.amount,
        channel: None,
        returned_on: None,
        return_reason: None,
        pays: Some(document.reference.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::import::Form;
    use csv::StringRecord;

    const HEADINGS: &str = "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,\
                            Disputed,SettledDate,PaperlessBill,DaysToSettle,DaysLate";

    fn read_row(row: &str) -> Result<Vec<Entry>, Vec<Refused>> {
        let record = |line: &str| StringRecord::from(line.split(',').collect::<Vec<_>>());
        let terms = Terms { currency: None, legal_entity: "main".into(), latest: Day::ymd(2027, 1, 1).unwrap() };
        let form = Form::recognise((Layout::IbmLatePayments, None), None, &record(HEADINGS), terms).unwrap();
        let mut out = Vec::new();
        form.read(&record(row), &mut out).map(|()| out)
    }

    #[test]
    fn a_disputed_settled_row_is_five_entries() {
        let row = "406,8976-AMJEO,3/3/2012,0007900770,1/26/2013,2/25/2013,61.74,Yes,3/3/2013,Electronic,36,6";
        let entries = read_row(row).unwrap();
        assert_eq!(entries.len(), 5);
        let Entry::Hold(hold) = &entries[2] else { panic!("{entries:?}") };
        assert_eq!((hold.from, hold.until), (Day::ymd(2013, 1, 26).unwrap(), Day::ymd(2013, 3, 3)));
        let Entry::Receipt(receipt) = &entries[3] else { panic!("{entries:?}") };
        assert_eq!(receipt.pays.as_deref(), Some("0007900770"));
        assert_eq!(receipt.amount.to_string(), "61.74 USD");
    }

    #[test]
    fn an_undisputed_open_row_is_three() {
        assert_eq!(read_row("391,0379-NEVHP,4/6/2013,1,1/2/2013,2/1/2013,55.94,No,,Paper,,").unwrap().len(), 3);
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        let refused = read_row("391,X,,1,2013-01-02,2/1/2013,55.94,Maybe,1/1/2012,Paper,,").unwrap_err();
        let columns: Vec<_> = refused.iter().map(|one| one.column.as_str()).collect();
        assert_eq!(columns, ["InvoiceDate", "Disputed"]);
    }
}
