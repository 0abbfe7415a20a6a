//! What a transaction is to the ledger.
//!
//! Told by the bank's codes: ISO 20022 sub-families, business transaction codes of the German banks (GVC), SWIFT types,
//! BAI2 codes. Where the code says nothing, by the text (BAI2 409 is only "debit").

use super::model::{Direction, Entry, Format, Kind, Status, Transaction};

/// Sub-families of returned, reversed and unpaid payments.
const BACK: [&str; 8] = ["RRTN", "UPDD", "PRDD", "RCDD", "UPCQ", "UPCT", "RPCR", "CQRV"];
/// German codes of debits that take a collection back.
const GVC_RETURNED: [&str; 4] = ["009", "059", "108", "109"];
/// German codes of credits by which our own transfer or a debit of our account comes back.
const GVC_BACK: [&str; 5] = ["059", "159", "181", "184", "185"];
/// BAI2: deposited item returned, individual ACH return, ACH reversal.
const BAI_RETURNED: [&str; 3] = ["555", "557", "558"];
/// BAI2: credits that take a debit of ours back.
const BAI_BACK: [&str; 4] = ["252", "257", "258", "266"];
/// BAI2: service charges and fees.
const BAI_CHARGES: [&str; 4] = ["661", "662", "690", "698"];
const RETURN_WORDS: [&str; 17] = [
    "RETURN",
    "RETURNED",
    "RTN",
    "RTD",
    "RETD",
    "NSF",
    "UNPAID",
    "BOUNCED",
    "DISHONOURED",
    "DISHONORED",
    "CHARGEBACK",
    "REJECTED",
    "RETOURE",
    "RÜCKLASTSCHRIFT",
    "RUECKLASTSCHRIFT",
    "RUECKSCHECK",
    "IMPAYE",
];
const CHARGE_WORDS: [&str; 12] = [
    "CHARGE",
    "CHARGES",
    "CHRG",
    "CHRGS",
    "CHG",
    "FEE",
    "FEES",
    "COMMISSION",
    "GEBUEHR",
    "GEBÜHR",
    "ENTGELT",
    "SPESEN",
];

/// Tells what a transaction of an entry is.
pub fn kind_of(format: Format, entry: &Entry, transaction: &Transaction) -> Kind {
    match entry.status {
        Status::Pending => return Kind::Pending,
        Status::Information => return Kind::Information,
        Status::Booked => {}
    }
    let codes = Codes { entry: &entry.code, transaction: &transaction.code };
    let is_told = transaction.return_reason.is_some() || codes.sub_family_is(&BACK) || codes.swift_is("RTI");
    match transaction.direction {
        Direction::Credit => {
            let is_back = is_told || entry.is_reversal || codes.gvc_is(&GVC_BACK) || codes.bai_is(format, &BAI_BACK);
            if is_back { Kind::OwnTransferBack } else { Kind::Incoming }
        }
        Direction::Debit => debit(format, entry, transaction, &codes, is_told),
    }
}

fn debit(format: Format, entry: &Entry, transaction: &Transaction, codes: &Codes<'_>, is_told: bool) -> Kind {
    // A transfer that was booked back to us and taken away again is nobody's receipt.
    if codes.gvc_is(&["159"]) {
        return Kind::Outgoing;
    }
    if is_told || entry.is_reversal || codes.gvc_is(&GVC_RETURNED) || codes.bai_is(format, &BAI_RETURNED) {
        return Kind::Returned;
    }
    if codes.sub_family_is(&["CHRG", "FEES", "COMM", "COME", "COMI", "COMT"])
        || codes.swift_is("CHG")
        || codes.swift_is("COM")
        || codes.bai_is(format, &BAI_CHARGES)
    {
        return Kind::Charge;
    }
    let has_silent_code = format == Format::Bai2 || (format == Format::Mt940 && !entry.code.contains('+'));
    if !has_silent_code {
        return Kind::Outgoing;
    }
    let text = format!("{} {}", entry.text, transaction.remittance.join(" ")).to_uppercase();
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let says = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    match (says(&CHARGE_WORDS), says(&RETURN_WORDS)) {
        (true, _) => Kind::Charge,
        (false, true) => Kind::Returned,
        (false, false) => Kind::Outgoing,
    }
}

/// The codes of an entry and of its transaction: `RDDT/PMDD`, `NTRF+166`, `409`.
struct Codes<'a> {
    entry: &'a str,
    transaction: &'a str,
}

impl Codes<'_> {
    fn any(&self, is: impl Fn(&str) -> bool) -> bool {
        is(self.entry) || is(self.transaction)
    }

    fn sub_family_is(&self, wanted: &[&str]) -> bool {
        self.any(|code| code.split_once('/').is_some_and(|(_, sub)| wanted.contains(&sub)))
    }

    fn gvc_is(&self, wanted: &[&str]) -> bool {
        self.any(|code| code.split('+').skip(1).any(|gvc| wanted.contains(&gvc)))
    }

    /// The three letters after `N`, `F` or `S`.
    fn swift_is(&self, wanted: &str) -> bool {
        self.any(|code| code.split('+').next().and_then(|kind| kind.get(1..)) == Some(wanted))
    }

    fn bai_is(&self, format: Format, wanted: &[&str]) -> bool {
        format == Format::Bai2 && wanted.contains(&self.entry)
    }
}
