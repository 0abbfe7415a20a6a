//! `dunlin sample`: a realistic portfolio of any size. The same seed gives the same bytes.

mod dice;
mod files;
mod habits;
mod names;
mod places;

use std::path::Path;

use dice::Dice;
pub use files::FILES;
use files::Files;
use habits::Habit;
use kernel::{Currency, Day, Money};

/// What to make.
#[derive(Clone, Copy, Debug)]
pub struct Portfolio {
    /// How many accounts.
    pub accounts: u32,
    /// The seed of all chance.
    pub seed: u64,
    /// The day the books are closed at; the months of invoices end here.
    pub as_of: Day,
}

/// What was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Customers.
    pub customers: u64,
    /// Accounts.
    pub accounts: u64,
    /// Invoices and credit notes.
    pub documents: u64,
    /// Receipts, returned ones included.
    pub receipts: u64,
    /// Disputes, promises, plans and other holds.
    pub holds: u64,
}

/// Months of invoices before the as-of day.
const MONTHS: i64 = 14;
/// Days a customer has to pay.
const TERMS: i64 = 30;

const COOLING: &str = "Northwind Cooling";
const COMMUNITIES: &str = "Harbour Communities";
const HOLDINGS: &str = "Northwind Holdings";

/// Writes the portfolio's files into `dir`.
pub fn write(portfolio: Portfolio, dir: &Path) -> Result<Made, csv::Error> {
    let mut files = Files::create(dir)?;
    let mut made = Made::default();
    let mut premises = Premises::new(portfolio);
    let mut people = Dice::of(portfolio.seed, 2);
    let mut owner = Owner::default();
    for number in 1..=u64::from(portfolio.accounts) {
        if owner.accounts_left == 0 {
            owner = Owner::draw(&mut people, made.customers + 1);
            made.customers += 1;
            files.customers.write_record(owner.record())?;
        }
        owner.accounts_left -= 1;
        let premise = premises.next(&mut files)?;
        let account = Account::draw(&mut people, number, &owner);
        files.accounts.write_record([
            account.reference.as_str(),
            &owner.reference,
            &premise,
            account.legal_entity,
            account.currency.code(),
        ])?;
        made.accounts += 1;
        Ledger { portfolio, account: &account, dice: Dice::of(portfolio.seed, 1_000 + number), made: &mut made }
            .write(&mut files)?;
    }
    files.close()?;
    Ok(made)
}

/// Who owes; a few own several units.
#[derive(Default)]
struct Owner {
    reference: String,
    name: String,
    arabic: String,
    language: &'static str,
    segment: &'static str,
    phone: String,
    email: String,
    accounts_left: u32,
}

impl Owner {
    fn draw(dice: &mut Dice, number: u64) -> Self {
        let segment = dice.weighted(&[("owner", 52), ("tenant", 36), ("company", 10), ("government", 2)]);
        let is_company = matches!(segment, "company" | "government");
        let name = if is_company { names::company(dice) } else { names::person(dice) };
        let accounts_left = match segment {
            "tenant" => 1,
            "government" => dice.weighted(&[(2, 5), (6, 4), (14, 1)]),
            _ => dice.weighted(&[(1, 86), (2, 9), (3, 3), (8, 2)]),
        };
        Self {
            reference: format!("C{number:07}"),
            language: if dice.per_mille(420) { "ar" } else { "en" },
            phone: if dice.per_mille(930) {
                format!("+9715{:08}", dice.between(0, 100_000_000))
            } else {
                String::new()
            },
            email: if dice.per_mille(780) { format!("c{number}@mail.example") } else { String::new() },
            arabic: if dice.per_mille(900) { name.arabic } else { String::new() },
            name: name.english,
            segment,
            accounts_left,
        }
    }

    fn record(&self) -> [&str; 7] {
        [&self.reference, &self.name, &self.arabic, self.language, self.segment, &self.phone, &self.email]
    }
}

/// Units, building after building.
struct Premises {
    dice: Dice,
    buildings: Vec<places::Building>,
    building: usize,
    unit: i64,
    number: u64,
}

impl Premises {
    fn new(portfolio: Portfolio) -> Self {
        let mut dice = Dice::of(portfolio.seed, 1);
        let buildings = places::buildings(&mut dice, i64::from(portfolio.accounts));
        Self { dice, buildings, building: 0, unit: 0, number: 0 }
    }

    /// Writes the next unit and tells its reference.
    fn next(&mut self, files: &mut Files) -> Result<String, csv::Error> {
        if self.unit == self.buildings[self.building].units {
            self.building += 1;
            self.unit = 0;
        }
        let building = &self.buildings[self.building];
        let unit = (self.unit / 4 + 1) * 100 + self.unit % 4 + 1;
        self.unit += 1;
        self.number += 1;
        let reference = format!("P{:07}", self.number);
        // Some master data has no position; those doors are planned by hand.
        let is_placed = self.dice.per_mille(975);
        let degrees = |micro: i64| {
            if is_placed { format!("{}.{:06}", micro / 1_000_000, micro % 1_000_000) } else { String::new() }
        };
        files.premises.write_record([
            reference.as_str(),
            building.community.name,
            building.community.arabic,
            &building.name,
            &unit.to_string(),
            &degrees(building.latitude),
            &degrees(building.longitude),
        ])?;
        Ok(reference)
    }
}

struct Account {
    reference: String,
    legal_entity: &'static str,
    currency: Currency,
    /// A usual month's invoice in minor units.
    monthly: i64,
}

impl Account {
    fn draw(dice: &mut Dice, number: u64, owner: &Owner) -> Self {
        let legal_entity = dice.weighted(&[(COOLING, 60), (COMMUNITIES, 36), (HOLDINGS, 4)]);
        let base = if matches!(owner.segment, "company" | "government") { 190_000 } else { 62_000 };
        Self {
            reference: format!("A{number:07}"),
            legal_entity,
            currency: if legal_entity == HOLDINGS { Currency::USD } else { Currency::AED },
            monthly: base * dice.long_tail() / 100,
        }
    }
}

/// The documents, receipts and holds of one account.
struct Ledger<'a> {
    portfolio: Portfolio,
    account: &'a Account,
    dice: Dice,
    made: &'a mut Made,
}

impl Ledger<'_> {
    fn write(&mut self, files: &mut Files) -> Result<(), csv::Error> {
        let habit = Habit::draw(&mut self.dice);
        let mut overdue: Vec<(String, i64)> = Vec::new();
        for month in (0..MONTHS).rev() {
            let issued = self.portfolio.as_of.plus(-30 * month - self.dice.between(0, 6));
            let amount = (self.account.monthly * self.dice.between(80, 125) / 100).max(500);
            let reference = format!("INV-{}-{:02}", self.account.reference, MONTHS - month);
            let due = issued.plus(TERMS);
            self.document(files, &reference, "invoice", issued, due, amount)?;
            let paid = self.pay(files, habit, &reference, due, amount)?;
            if paid < amount && due < self.portfolio.as_of {
                overdue.push((reference, amount - paid));
            }
        }
        self.credit(files)?;
        self.hold(files, &overdue)
    }

    fn document(
        &mut self,
        files: &mut Files,
        reference: &str,
        kind: &str,
        issued: Day,
        due: Day,
        amount: i64,
    ) -> Result<(), csv::Error> {
        self.made.documents += 1;
        files.documents.write_record([
            reference,
            &self.account.reference,
            kind,
            &issued.to_string(),
            &due.to_string(),
            &self.money(amount),
            self.account.currency.code(),
        ])
    }

    /// Writes the receipts for an invoice and tells what was paid and stayed paid.
    fn pay(
        &mut self,
        files: &mut Files,
        habit: Habit,
        invoice: &str,
        due: Day,
        amount: i64,
    ) -> Result<i64, csv::Error> {
        let mut paid = 0;
        for (part, payment) in habit.payments(&mut self.dice, due, self.portfolio.as_of).into_iter().enumerate() {
            let received = (amount * payment.percent / 100).max(1);
            let channel =
                self.dice.weighted(&[("bank_transfer", 45), ("card", 30), ("direct_debit", 15), ("cheque", 10)]);
            let returned_on = payment.on.plus(self.dice.between(2, 9));
            let can_bounce = matches!(channel, "direct_debit" | "cheque") && returned_on <= self.portfolio.as_of;
            let is_returned = can_bounce && habit != Habit::Prompt && self.dice.per_mille(60);
            if !is_returned {
                paid += received;
            }
            self.made.receipts += 1;
            files.receipts.write_record([
                format!("R-{}-{}", &invoice[4..], part + 1).as_str(),
                &self.account.reference,
                &payment.on.to_string(),
                &self.money(received),
                self.account.currency.code(),
                channel,
                &if is_returned { returned_on.to_string() } else { String::new() },
                if is_returned { "insufficient funds" } else { "" },
            ])?;
        }
        Ok(paid)
    }

    fn credit(&mut self, files: &mut Files) -> Result<(), csv::Error> {
        if !self.dice.per_mille(30) {
            return Ok(());
        }
        let issued = self.portfolio.as_of.plus(-self.dice.between(1, 300));
        let amount = (self.account.monthly * self.dice.between(10, 60) / 100).max(100);
        let reference = format!("CRN-{}", self.account.reference);
        self.document(files, &reference, "credit_note", issued, issued, amount)
    }

    fn hold(&mut self, files: &mut Files, overdue: &[(String, i64)]) -> Result<(), csv::Error> {
        let Some((document, open)) = overdue.first() else { return Ok(()) };
        let kind = self.dice.weighted(&[
            ("", 830),
            ("dispute", 60),
            ("promise", 55),
            ("plan", 30),
            ("vulnerable", 15),
            ("legal", 10),
        ]);
        let as_of = self.portfolio.as_of;
        let from = as_of.plus(-self.dice.between(1, 25)).to_string();
        let until = as_of.plus(self.dice.between(3, 30)).to_string();
        let whole: i64 = overdue.iter().map(|(_, open)| open).sum();
        let (document, amount, reason, until) = match kind {
            "dispute" => {
                let reason = *self.dice.pick(&["meter reading contested", "service not received", "charged twice"]);
                (document.as_str(), *open, reason, String::new())
            }
            "promise" => ("", whole, "promised by telephone", until),
            "plan" => ("", whole, "instalment plan agreed", as_of.plus(180).to_string()),
            "vulnerable" => ("", whole, "referred to customer care", String::new()),
            "legal" => ("", whole, "claim filed", String::new()),
            _ => return Ok(()),
        };
        self.made.holds += 1;
        files.holds.write_record([
            self.account.reference.as_str(),
            document,
            kind,
            &self.money(amount),
            reason,
            &from,
            &until,
        ])
    }

    fn money(&self, minor: i64) -> String {
        Money::of_minor(minor, self.account.currency).amount()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(seed: u64) -> (Made, String) {
        let dir = tempfile::tempdir().unwrap();
        let as_of = Day::ymd(2026, 6, 30).unwrap();
        let made = write(Portfolio { accounts: 300, seed, as_of }, dir.path()).unwrap();
        let bytes = FILES.map(|name| std::fs::read(dir.path().join(name)).unwrap()).concat();
        (made, kernel::sha256_hex(bytes))
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        assert_eq!(made(7), made(7));
        assert_ne!(made(7).1, made(8).1);
    }

    #[test]
    fn holds_everything_a_campaign_meets() {
        let (made, _) = made(7);
        assert_eq!(made.accounts, 300);
        assert!(made.customers < made.accounts, "some customers own several units");
        assert!(made.receipts > 1_000 && made.documents > 4_000);
        assert!(made.holds > 5);
    }
}
