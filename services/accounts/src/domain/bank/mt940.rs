//! MT940: SWIFT customer statements, several to a file, with or without the envelope of blocks.

mod line;
mod purpose;

use kernel::Currency;

use super::ReadError;
use super::amount::{account_number, decimal, tidy, yymmdd};
use super::model::{Balance, Direction, Entry, Format, Statement};

/// One field: its tag, its lines, and where it begins.
struct Field<'a> {
    tag: &'a str,
    lines: Vec<&'a str>,
    line: u64,
}

impl Field<'_> {
    fn first(&self) -> &str {
        self.lines.first().copied().unwrap_or_default().trim()
    }
}

/// Reads every statement of a file.
pub fn read(text: &str) -> Result<Vec<Statement>, ReadError> {
    let mut statements = Vec::new();
    let mut open: Option<Draft> = None;
    for field in fields(text)? {
        let starts = match field.tag {
            "20" => true,
            // Some banks give the reference once for all their statements.
            "25" | "25P" => open.as_ref().is_some_and(|draft| draft.account.is_some()),
            _ => false,
        };
        if starts {
            let reference = open.as_ref().map(|draft| draft.reference.clone()).unwrap_or_default();
            statements.extend(open.take().map(Draft::finish).transpose()?);
            open = Some(Draft { reference, line: field.line, ..Draft::default() });
        }
        let draft = open.as_mut().ok_or_else(|| ReadError::new(field.line, "a statement begins with :20:"))?;
        draft.take(&field).map_err(|reason| ReadError::new(field.line, format!(":{}: {reason}", field.tag)))?;
    }
    statements.extend(open.take().map(Draft::finish).transpose()?);
    Ok(statements)
}

/// Cuts a text into fields. A line that begins no field goes on with the one before.
fn fields(text: &str) -> Result<Vec<Field<'_>>, ReadError> {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut is_open = false;
    let lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    for (number, line) in (1..).zip(lines) {
        let line = match line.find("{4:") {
            Some(at) if line.starts_with('{') => &line[at + 3..],
            _ => line,
        };
        let bare = line.trim_start_matches(['\u{1}', '\u{2}', '\u{3}']);
        if let Some((tag, value)) = tag_of(bare) {
            fields.push(Field { tag, lines: vec![value], line: number });
            is_open = true;
        } else if bare.trim() == "-" || bare.starts_with("-}") {
            is_open = false;
        } else if is_open {
            if let Some(field) = fields.last_mut() {
                field.lines.push(bare);
            }
        } else if !bare.trim().is_empty() && !bare.starts_with('{') && !bare.starts_with('@') && fields.is_empty() {
            return Err(ReadError::new(number, "expected a field such as :20:"));
        }
    }
    Ok(fields)
}

/// `:28C:00004/00001` is the field `28C`.
fn tag_of(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix(':')?;
    let (tag, value) = rest.split_once(':')?;
    let is_tag =
        (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    is_tag.then_some((tag, value))
}

/// A statement while it is read.
#[derive(Default)]
struct Draft {
    reference: String,
    account: Option<String>,
    sequence: Option<i64>,
    page: Option<i64>,
    currency: Option<Currency>,
    balances: Vec<Balance>,
    entries: Vec<Entry>,
    /// The field before this one was a line, so that text belongs to it.
    is_after_line: bool,
    line: u64,
}

impl Draft {
    fn take(&mut self, field: &Field<'_>) -> Result<(), String> {
        let was_after_line = std::mem::replace(&mut self.is_after_line, false);
        match field.tag {
            "20" => self.reference = tidy(field.first()).unwrap_or_default(),
            "25" | "25P" => self.account = account_number(field.first()),
            "28" | "28C" => (self.sequence, self.page) = numbers(field.first()),
            "60F" | "60M" | "62F" | "62M" | "64" | "65" => self.balance(field)?,
            "61" => {
                let currency = self.currency.ok_or("a line before the opening balance")?;
                self.entries.push(line::entry(&field.lines, currency)?);
                self.is_after_line = true;
            }
            "86" if was_after_line => {
                if let Some((entry, currency)) = self.entries.last_mut().zip(self.currency) {
                    purpose::describe(entry, &field.lines, currency);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// `C070903EUR766656,49`.
    fn balance(&mut self, field: &Field<'_>) -> Result<(), String> {
        let text = field.first();
        let parts = (text.get(..1), text.get(1..7), text.get(7..10), text.get(10..));
        let (Some(mark), Some(day), Some(code), Some(amount)) = parts else { return Err("is not a balance".into()) };
        let currency: Currency = code.parse().map_err(|why| format!("{why}"))?;
        if self.currency.is_some_and(|known| known != currency) {
            return Err("a balance in another currency".into());
        }
        self.currency = Some(currency);
        let direction = match mark {
            "C" => Direction::Credit,
            "D" => Direction::Debit,
            _ => return Err("is neither credit nor debit".into()),
        };
        let minor = decimal(amount, currency).ok_or("is not an amount")?;
        let on = Some(yymmdd(day).ok_or("is not a day yymmdd")?);
        self.balances.push(Balance { code: field.tag.to_owned(), minor: direction.signed(minor), on });
        Ok(())
    }

    fn finish(self) -> Result<Statement, ReadError> {
        let missing = |what: &str| ReadError::new(self.line, format!("the statement that begins here has no {what}"));
        let find = |tag: &str| self.balances.iter().find(|balance| balance.code.starts_with(tag)).cloned();
        let opening = find("60").ok_or_else(|| missing("opening balance :60F:"))?;
        let closing = find("62").ok_or_else(|| missing("closing balance :62F:"))?;
        let number = self.sequence.map(|number| format!("/{number}")).unwrap_or_default();
        let page = self.page.map(|page| format!("/{page}")).unwrap_or_default();
        Ok(Statement {
            id: format!("{}{number}{page}", self.reference),
            format: Format::Mt940,
            version: None,
            sequence: self.sequence,
            page: self.page,
            account: self.account.clone().ok_or_else(|| missing("account :25:"))?,
            currency: self.currency.ok_or_else(|| missing("currency"))?,
            opening: Some(opening),
            closing: Some(closing),
            balances: self.balances,
            summaries: Vec::new(),
            control_total: None,
            entries: self.entries,
            findings: Vec::new(),
        })
    }
}

/// `00004/00001`: number and page.
fn numbers(text: &str) -> (Option<i64>, Option<i64>) {
    let (number, page) = text.split_once('/').map_or((text, None), |(number, page)| (number, Some(page)));
    (number.trim().parse().ok(), page.and_then(|page| page.trim().parse().ok()))
}
