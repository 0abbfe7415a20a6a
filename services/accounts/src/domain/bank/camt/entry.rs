//! An entry and its transactions.

use kernel::Currency;

use super::super::amount::{account_number, decimal, iso_day, tidy};
use super::super::model::{Charge, Direction, Entry, ReturnReason, Status, Transaction};
use super::super::xml::Node;
use super::{direction, unreadable};

/// Reads one `Ntry`. The currency is the statement's.
pub fn entry(node: &Node, currency: Currency) -> Result<Entry, String> {
    let amount = node.at("Amt").ok_or("an entry has no amount")?;
    let own = match amount.attribute("Ccy") {
        Some(code) => {
            code.parse().ok().ok_or_else(|| format!("`{}` is not a currency", tidy(code).unwrap_or_default()))?
        }
        None => currency,
    };
    let minor = decimal(&amount.text, own).ok_or_else(|| unreadable(&amount.text))?;
    let direction = direction(node).ok_or("an entry is neither credit nor debit")?;
    let code = code_of(node);
    let charges = charges(node, own);
    let frame = Frame { minor, direction, currency: own, code: &code, charges: &charges };
    let details: Vec<&Node> = node.all("NtryDtls").flat_map(|details| details.all("TxDtls")).collect();
    let transactions = match details.as_slice() {
        [] => vec![frame.alone(node)],
        [one] => vec![frame.transaction(one, true)],
        several => several.iter().map(|one| frame.transaction(one, false)).collect(),
    };
    let batches = node.all("NtryDtls").filter_map(|details| details.text_at("Btch/NbOfTxs")?.parse::<i64>().ok());
    let stated: Vec<i64> = batches.collect();
    Ok(Entry {
        booked_on: node.text_of(&["BookgDt/Dt", "BookgDt/DtTm"]).and_then(iso_day),
        valued_on: node.text_of(&["ValDt/Dt", "ValDt/DtTm"]).and_then(iso_day),
        direction,
        minor,
        currency: (own != currency).then_some(own),
        status: status(node)?,
        is_reversal: node.text_at("RvslInd").is_some_and(|text| matches!(text, "true" | "1")),
        bank_reference: node.text_at("AcctSvcrRef").and_then(tidy),
        entry_reference: node.text_at("NtryRef").and_then(tidy),
        code,
        text: node.text_at("AddtlNtryInf").and_then(tidy).unwrap_or_default(),
        stated_transactions: (!stated.is_empty())
            .then(|| stated.iter().fold(0, |sum: i64, one| sum.saturating_add(*one))),
        charges,
        transactions,
    })
}

/// `Sts` is a word up to version 6, and has `Cd` or `Prtry` from version 7 on.
fn status(node: &Node) -> Result<Status, String> {
    match node.text_of(&["Sts", "Sts/Cd", "Sts/Prtry"]) {
        Some("BOOK") | None => Ok(Status::Booked),
        Some("PDNG" | "FUTR") => Ok(Status::Pending),
        Some("INFO") => Ok(Status::Information),
        Some(other) => Err(format!("`{}` is not the status of an entry", tidy(other).unwrap_or_default())),
    }
}

/// `RCDT/VCOM`, or the bank's own code.
fn code_of(node: &Node) -> String {
    let family = node.text_at("BkTxCd/Domn/Fmly/Cd");
    let sub = node.text_at("BkTxCd/Domn/Fmly/SubFmlyCd");
    let code = match (family, sub) {
        (Some(family), Some(sub)) => format!("{family}/{sub}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => node.text_at("BkTxCd/Prtry/Cd").unwrap_or_default().to_owned(),
    };
    tidy(&code).unwrap_or_default()
}

/// Charges of an entry or transaction: records with an indicator from version 4 on, plain ones in version 2.
fn charges(node: &Node, currency: Currency) -> Vec<Charge> {
    let records = node.all("Chrgs").flat_map(|charges| {
        let records: Vec<&Node> = charges.all("Rcrd").collect();
        if records.is_empty() { vec![charges] } else { records }
    });
    records
        .filter_map(|record| {
            let amount = record.at("Amt")?;
            let same = amount.attribute("Ccy").is_none_or(|code| code == currency.code());
            let minor = decimal(&amount.text, currency).filter(|minor| same && *minor > 0)?;
            let is_included = record.text_at("ChrgInclInd").is_some_and(|text| matches!(text, "true" | "1"));
            Some(Charge { minor, direction: direction(record).unwrap_or(Direction::Debit), is_included })
        })
        .collect()
}

/// What an entry gives its transactions where they say nothing of their own.
struct Frame<'a> {
    minor: i64,
    direction: Direction,
    currency: Currency,
    code: &'a str,
    charges: &'a [Charge],
}

impl Frame<'_> {
    /// The one transaction of an entry without details.
    fn alone(&self, entry: &Node) -> Transaction {
        Transaction {
            minor: self.minor,
            direction: self.direction,
            end_to_end_id: None,
            reference: None,
            other_references: Vec::new(),
            remittance: entry.text_at("AddtlNtryInf").and_then(tidy).into_iter().collect(),
            counterparty_name: None,
            counterparty_account: None,
            code: self.code.to_owned(),
            return_reason: None,
            original_minor: None,
            charges: self.charges.to_vec(),
        }
    }

    fn transaction(&self, node: &Node, is_alone: bool) -> Transaction {
        let stated =
            ["Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/InstdAmt/Amt"].iter().find_map(|path| self.amount(node, path));
        let minor = if is_alone {
            stated.filter(|minor| *minor == self.minor).unwrap_or(self.minor)
        } else {
            stated.unwrap_or(0)
        };
        let direction = direction(node).unwrap_or(self.direction);
        let own_code = code_of(node);
        let mut charges = charges(node, self.currency);
        if charges.is_empty() && is_alone {
            charges = self.charges.to_vec();
        }
        let instructed = self.amount(node, "AmtDtls/InstdAmt/Amt").filter(|instructed| *instructed < minor);
        let fee: i64 = charges.iter().map(|charge| charge.minor).sum();
        if instructed.is_some_and(|instructed| instructed + fee == minor) {
            charges.iter_mut().for_each(|charge| charge.is_included = true);
        }
        Transaction {
            minor,
            direction,
            end_to_end_id: node.text_at("Refs/EndToEndId").filter(|id| *id != "NOTPROVIDED").and_then(tidy),
            reference: node.at("RmtInf").and_then(structured),
            other_references: other_references(node),
            remittance: remittance(node),
            counterparty_name: party(node, direction).and_then(tidy),
            counterparty_account: party_account(node, direction).and_then(account_number),
            code: if own_code.is_empty() { self.code.to_owned() } else { own_code },
            return_reason: node.at("RtrInf").map(return_reason),
            original_minor: instructed,
            charges,
        }
    }

    /// An amount in the entry's currency.
    fn amount(&self, node: &Node, path: &str) -> Option<i64> {
        let amount = node.at(path)?;
        let same = amount.attribute("Ccy").is_none_or(|code| code == self.currency.code());
        decimal(&amount.text, self.currency).filter(|_| same)
    }
}

fn structured(remittance: &Node) -> Option<String> {
    remittance.all("Strd").find_map(|part| part.text_at("CdtrRefInf/Ref")).and_then(tidy)
}

fn other_references(node: &Node) -> Vec<String> {
    let names = ["AcctSvcrRef", "InstrId", "TxId", "MndtId", "ChqNb", "ClrSysRef"];
    names.iter().filter_map(|name| node.text_at(&format!("Refs/{name}"))).filter_map(tidy).collect()
}

/// Everything the payer wrote, the numbers of documents it names among it.
fn remittance(node: &Node) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in node.all("RmtInf").flat_map(|remittance| &remittance.children) {
        match &*part.name {
            "Ustrd" => lines.extend(tidy(&part.text)),
            "Strd" => {
                let documents = part.all("RfrdDocInf").filter_map(|document| document.text_at("Nb"));
                let more = part.all("AddtlRmtInf").map(|more| more.text.as_str());
                lines.extend(documents.chain(more).filter_map(tidy));
            }
            _ => {}
        }
    }
    lines.extend(node.text_at("AddtlTxInf").and_then(tidy));
    lines
}

/// Who paid us, or whom we paid. From version 8 on the name stands below `Pty`. What comes back names the parties of the
/// payment that is taken back.
fn party(node: &Node, direction: Direction) -> Option<&str> {
    let ours = |side: &str| [format!("RltdPties/{side}/Nm"), format!("RltdPties/{side}/Pty/Nm")];
    let sides = sides(node, direction);
    sides.iter().flat_map(|side| ours(side)).find_map(|path| node.text_at(&path))
}

fn party_account(node: &Node, direction: Direction) -> Option<&str> {
    let side = sides(node, direction)[0];
    let paths = ["IBAN", "Othr/Id", "PrtryAcct/Id", "BBAN"].map(|path| format!("RltdPties/{side}Acct/Id/{path}"));
    paths.iter().find_map(|path| node.text_at(path))
}

fn sides(node: &Node, direction: Direction) -> [&'static str; 2] {
    let is_payer = (direction == Direction::Credit) != node.at("RtrInf").is_some();
    if is_payer { ["Dbtr", "UltmtDbtr"] } else { ["Cdtr", "UltmtCdtr"] }
}

fn return_reason(node: &Node) -> ReturnReason {
    let texts: Vec<&str> = node.all("AddtlInf").map(|part| part.text.as_str()).collect();
    ReturnReason { code: node.text_of(&["Rsn/Cd", "Rsn/Prtry"]).and_then(tidy), text: tidy(&texts.join(" ")) }
}
