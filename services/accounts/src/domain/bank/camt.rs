//! camt.053 and camt.054, versions 2 to 8 and those built alike: the version is told by the namespace, the message by
//! its root.

mod entry;

use kernel::Currency;

use super::amount::{account_number, decimal, iso_day, tidy};
use super::model::{Balance, Format, Statement, Summary};
use super::xml::{Node, Pieces, Step};
use super::{Direction, ReadError};

/// Reads every statement or notification of a document.
pub fn read(text: &str) -> Result<Vec<Statement>, ReadError> {
    let mut pieces = Pieces::of(text);
    let mut statements = Vec::new();
    let (mut format, mut version) = (None, None);
    loop {
        match pieces.next()? {
            Step::End => break,
            Step::Close => {}
            Step::Open(head) => match &*head.name {
                "Document" => version = version_of(&head),
                "BkToCstmrStmt" => format = Some(Format::Camt053),
                "BkToCstmrDbtCdtNtfctn" => format = Some(Format::Camt054),
                "GrpHdr" => drop(pieces.whole(head)?),
                "Stmt" | "Ntfctn" => {
                    let format = format.ok_or_else(|| pieces.error("is XML, but no camt.053 or camt.054"))?;
                    statements.push(statement(&mut pieces, format, version)?);
                }
                _ => {}
            },
        }
    }
    if format.is_none() {
        return Err(ReadError::new(None, "is XML, but no camt.053 or camt.054"));
    }
    Ok(statements)
}

/// `…:camt.053.001.04` is version 4.
fn version_of(document: &Node) -> Option<i64> {
    let namespace = document.attribute_values().find(|value| value.contains(":camt.05"))?;
    namespace.split_whitespace().next()?.rsplit('.').next()?.parse().ok()
}

/// What is known of a statement before its entries.
#[derive(Default)]
struct Head {
    id: Option<String>,
    sequence: Option<i64>,
    page: Option<i64>,
    account: Option<String>,
    currency: Option<Currency>,
    balances: Vec<Balance>,
    summaries: Vec<Summary>,
}

fn statement(pieces: &mut Pieces<'_>, format: Format, version: Option<i64>) -> Result<Statement, ReadError> {
    let mut head = Head::default();
    let mut entries = Vec::new();
    loop {
        let node = match pieces.next()? {
            Step::Open(opened) => pieces.whole(opened)?,
            Step::Close => break,
            Step::End => return Err(pieces.error("the file ends in the middle")),
        };
        if &*node.name == "Ntry" {
            let currency = head.currency_or(&node).ok_or_else(|| pieces.error("an entry has no currency"))?;
            entries.push(entry::entry(&node, currency).map_err(|reason| pieces.error(reason))?);
        } else {
            head.take(&node).map_err(|reason| pieces.error(reason))?;
        }
    }
    let currency = head.currency.ok_or_else(|| pieces.error("the statement tells no currency"))?;
    let find =
        |codes: &[&str]| codes.iter().find_map(|code| head.balances.iter().find(|one| one.code == *code)).cloned();
    let opening = find(&["OPBD", "PRCD"]).or_else(|| interim(&head.balances, true));
    let closing = find(&["CLBD"]).or_else(|| interim(&head.balances, false));
    Ok(Statement {
        id: head.id.ok_or_else(|| pieces.error("the statement has no identification"))?,
        format,
        version,
        sequence: head.sequence,
        page: head.page,
        account: head.account.ok_or_else(|| pieces.error("the statement names no account"))?,
        currency,
        opening,
        closing,
        balances: head.balances,
        summaries: head.summaries,
        control_total: None,
        entries,
        findings: Vec::new(),
    })
}

/// A page of a longer statement opens or closes at an interim booked balance.
fn interim(balances: &[Balance], is_first: bool) -> Option<Balance> {
    let mut found = balances.iter().filter(|balance| balance.code == "ITBD");
    if is_first { found.next().cloned() } else { found.next_back().cloned() }
}

impl Head {
    fn currency_or(&mut self, entry: &Node) -> Option<Currency> {
        self.currency = self.currency.or_else(|| entry.at("Amt")?.attribute("Ccy")?.parse().ok());
        self.currency
    }

    fn take(&mut self, node: &Node) -> Result<(), String> {
        match &*node.name {
            "Id" => self.id = tidy(&node.text),
            "ElctrncSeqNb" => self.sequence = node.text.trim().parse().ok(),
            "LglSeqNb" if self.sequence.is_none() => self.sequence = node.text.trim().parse().ok(),
            "StmtPgntn" | "NtfctnPgntn" => self.page = node.text_at("PgNb").and_then(|page| page.parse().ok()),
            "Acct" => {
                let number = node.text_of(&["Id/IBAN", "Id/Othr/Id", "Id/PrtryAcct/Id", "Id/BBAN"]);
                self.account = number.and_then(account_number);
                self.currency = node.text_at("Ccy").and_then(|code| code.parse().ok());
            }
            "Bal" => {
                let balance = self.balance(node)?;
                self.balances.push(balance);
            }
            "TxsSummry" => self.summaries = node.children.iter().map(|part| self.summary(part)).collect(),
            _ => {}
        }
        Ok(())
    }

    fn balance(&mut self, node: &Node) -> Result<Balance, String> {
        let amount = node.at("Amt").ok_or("a balance has no amount")?;
        let currency: Option<Currency> = amount.attribute("Ccy").and_then(|code| code.parse().ok());
        self.currency = self.currency.or(currency);
        let currency = currency.or(self.currency).ok_or("a balance has no currency")?;
        let minor = decimal(&amount.text, currency).ok_or_else(|| unreadable(&amount.text))?;
        let direction = direction(node).ok_or("a balance is neither credit nor debit")?;
        let code = node.text_of(&["Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd"]).unwrap_or_default();
        let on = node.text_of(&["Dt/Dt", "Dt/DtTm"]).and_then(iso_day);
        Ok(Balance { code: code.to_owned(), minor: direction.signed(minor), on })
    }

    fn summary(&self, part: &Node) -> Summary {
        let currency = self.currency.unwrap_or(Currency::USD);
        Summary {
            code: part.name.to_string(),
            minor: part.text_at("Sum").and_then(|sum| decimal(sum, currency)),
            items: part.text_at("NbOfNtries").and_then(|items| items.parse().ok()),
        }
    }
}

/// What an amount that cannot be read is told with.
fn unreadable(text: &str) -> String {
    format!("`{}` is not an amount", text.trim().chars().take(40).collect::<String>())
}

fn direction(node: &Node) -> Option<Direction> {
    match node.text_at("CdtDbtInd")? {
        "CRDT" => Some(Direction::Credit),
        "DBIT" => Some(Direction::Debit),
        _ => None,
    }
}
