//! BAI2: groups of accounts with summaries and details, control totals at three levels.
//!
//! Amounts are minor units of the currency. A record goes on with `88` anywhere, even between a code and its amount.

mod control;
mod fields;

use kernel::{Currency, Day};

pub use self::control::summary_findings;
use self::control::{Control, compare};
use self::fields::{Cursor, Record};
use super::ReadError;
use super::amount::{account_number, tidy, yymmdd};
use super::model::{Balance, Direction, Entry, Format, Statement, Status, Summary, Transaction};

/// Reads every account of a file.
pub fn read(text: &str) -> Result<Vec<Statement>, ReadError> {
    let records = fields::records(text)?;
    let mut reading = Reading::default();
    for record in &records {
        if reading.is_over {
            return Err(ReadError::new(record.line, "a record after the end of the file (99)"));
        }
        reading
            .take(record)
            .map_err(|reason| ReadError::new(record.line, format!("record {}: {reason}", record.code)))?;
    }
    if !reading.is_over {
        return Err(ReadError::new(None, "the file ends in the middle: its last record (99) is missing"));
    }
    Ok(reading.statements)
}

#[derive(Default)]
struct Reading {
    file: String,
    statements: Vec<Statement>,
    open: Option<Statement>,
    /// Where the statements of the group begin.
    group_from: usize,
    day: Option<Day>,
    currency: Option<Currency>,
    is_test: bool,
    account: Control,
    group: Control,
    whole: Control,
    is_over: bool,
}

impl Reading {
    fn take(&mut self, record: &Record) -> Result<(), String> {
        self.account.lines += record.lines;
        let mut cursor = record.cursor();
        match record.code.as_str() {
            "01" => {
                let parts: Vec<&str> = (0..5).map(|_| cursor.next().unwrap_or_default()).collect();
                self.file = [parts[0], parts[2], parts[4]].join("-");
                self.whole = Control { lines: record.lines, ..Control::default() };
            }
            "02" => self.open_group(record)?,
            "03" => self.open_account(&mut cursor)?,
            "16" => self.detail(&mut cursor)?,
            "49" => self.close_account(&mut cursor)?,
            "98" => self.close_group(&mut cursor)?,
            "99" => self.close_file(&mut cursor)?,
            other => return Err(format!("`{other}` is not a record of BAI2")),
        }
        Ok(())
    }

    fn open_group(&mut self, record: &Record) -> Result<(), String> {
        let field = |number: usize| record.text(number);
        self.is_test = matches!(field(2), "2" | "4");
        self.day = Some(yymmdd(field(3)).ok_or("its day is not a day yymmdd")?);
        self.currency = match field(5) {
            "" => None,
            code => Some(code.parse().map_err(|why| format!("{why}"))?),
        };
        self.group = Control { lines: record.lines, ..Control::default() };
        self.group_from = self.statements.len();
        self.account = Control::default();
        Ok(())
    }

    fn open_account(&mut self, cursor: &mut Cursor<'_>) -> Result<(), String> {
        if self.open.is_some() {
            return Err("the account before it is not closed (49)".into());
        }
        let day = self.day.ok_or("outside a group (02)")?;
        let account = account_number(cursor.next().unwrap_or_default()).ok_or("names no account")?;
        let currency = match cursor.next().unwrap_or_default() {
            "" => self.currency.unwrap_or(Currency::USD),
            code => code.parse().map_err(|why| format!("{why}"))?,
        };
        let (mut balances, mut summaries) = (Vec::new(), Vec::new());
        while let Some(code) = cursor.next() {
            if code.is_empty() {
                continue;
            }
            let amount = cursor.amount()?;
            let items = cursor.next().and_then(|items| items.parse().ok());
            let valued = cursor.funds()?.or(Some(day));
            self.account.sum = self.account.sum.saturating_add(amount.unwrap_or(0));
            match (code < "100", amount) {
                (true, Some(minor)) => balances.push(Balance { code: code.to_owned(), minor, on: valued }),
                (true, None) => {}
                (false, minor) => summaries.push(Summary { code: code.to_owned(), minor, items }),
            }
        }
        let find = |code: &str| balances.iter().find(|balance: &&Balance| balance.code == code).cloned();
        self.open = Some(Statement {
            id: format!("{}/{}", self.file, self.statements.len() + 1),
            format: Format::Bai2,
            version: Some(2),
            sequence: None,
            page: None,
            account,
            currency,
            opening: find("010"),
            closing: find("015"),
            balances,
            summaries,
            control_total: None,
            entries: Vec::new(),
            findings: Vec::new(),
        });
        Ok(())
    }

    fn detail(&mut self, cursor: &mut Cursor<'_>) -> Result<(), String> {
        let code = cursor.next().unwrap_or_default().to_owned();
        let amount = cursor.amount()?.unwrap_or(0);
        let valued_on = cursor.funds()?;
        let bank_reference = cursor.next().and_then(tidy);
        let customer_reference = cursor.next().and_then(tidy);
        let text = tidy(&cursor.rest()).unwrap_or_default();
        self.account.sum = self.account.sum.saturating_add(amount);
        let direction = direction_of(&code);
        let status = match direction {
            Some(_) if !self.is_test && amount != 0 => Status::Booked,
            _ => Status::Information,
        };
        let direction = direction.unwrap_or(Direction::Credit);
        let transaction = Transaction {
            minor: amount.abs(),
            direction,
            end_to_end_id: None,
            reference: None,
            other_references: customer_reference.iter().cloned().collect(),
            remittance: [customer_reference.clone(), tidy(&text)].into_iter().flatten().collect(),
            counterparty_name: None,
            counterparty_account: None,
            code: code.clone(),
            return_reason: None,
            original_minor: None,
            charges: Vec::new(),
        };
        let entry = Entry {
            booked_on: self.day,
            valued_on: valued_on.or(self.day),
            direction,
            minor: amount.abs(),
            currency: None,
            status,
            is_reversal: false,
            bank_reference,
            entry_reference: customer_reference,
            code,
            text,
            stated_transactions: None,
            charges: Vec::new(),
            transactions: vec![transaction],
        };
        self.open.as_mut().ok_or("outside an account (03)")?.entries.push(entry);
        Ok(())
    }

    fn close_account(&mut self, cursor: &mut Cursor<'_>) -> Result<(), String> {
        let mut statement = self.open.take().ok_or("without an account (03)")?;
        let stated = cursor.amount()?;
        let findings = compare(stated, cursor.next(), self.account.sum, self.account.lines, "account (49)", "records");
        statement.findings.extend(findings);
        statement.control_total = stated;
        self.group.sum = self.group.sum.saturating_add(stated.unwrap_or(self.account.sum));
        self.group.parts += 1;
        self.group.lines += self.account.lines;
        self.account = Control::default();
        self.statements.push(statement);
        Ok(())
    }

    fn close_group(&mut self, cursor: &mut Cursor<'_>) -> Result<(), String> {
        if self.open.is_some() || self.day.take().is_none() {
            return Err("closes a group that is not open, or whose account is open".into());
        }
        let stated = cursor.amount()?;
        let accounts = cursor.next();
        self.group.lines += self.account.lines;
        let mut findings = compare(stated, accounts, self.group.sum, self.group.parts, "group (98)", "accounts");
        findings.extend(compare(None, cursor.next(), 0, self.group.lines, "group (98)", "records"));
        if let Some(statement) = self.statements.get_mut(self.group_from..).and_then(<[Statement]>::first_mut) {
            statement.findings.extend(findings);
        }
        self.whole.sum = self.whole.sum.saturating_add(stated.unwrap_or(self.group.sum));
        self.whole.parts += 1;
        self.whole.lines += self.group.lines;
        self.account = Control::default();
        Ok(())
    }

    fn close_file(&mut self, cursor: &mut Cursor<'_>) -> Result<(), String> {
        if self.day.is_some() {
            return Err("the group before it is not closed (98)".into());
        }
        let stated = cursor.amount()?;
        let groups = cursor.next();
        self.whole.lines += self.account.lines;
        let mut findings = compare(stated, groups, self.whole.sum, self.whole.parts, "file (99)", "groups");
        findings.extend(compare(None, cursor.next(), 0, self.whole.lines, "file (99)", "records"));
        if let Some(statement) = self.statements.first_mut() {
            statement.findings.extend(findings);
        }
        self.is_over = true;
        Ok(())
    }
}

/// Codes of the standard: credits from 100, debits from 400, loans from 700, the bank's own from 920 and 960.
fn direction_of(code: &str) -> Option<Direction> {
    match code.parse::<u32>().ok()? {
        100..=399 | 700..=759 | 920..=959 => Some(Direction::Credit),
        400..=699 | 760..=799 | 960..=999 => Some(Direction::Debit),
        _ => None,
    }
}
