//! Dense books in the native layout: the same numbers give the same bytes.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::Res;

/// How large the books are.
#[derive(Clone, Copy, Debug)]
pub struct Books {
    /// Documents; a tenth as many accounts, and a customer each.
    pub documents: u32,
}

/// The files written.
pub struct Files {
    /// `customers.csv`
    pub customers: PathBuf,
    /// `accounts.csv`
    pub accounts: PathBuf,
    /// `documents.csv`
    pub documents: PathBuf,
    /// The same rows, the last one first, so that the file is another one.
    pub reordered: PathBuf,
}

const DOCUMENTS: &str = "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n";

/// The day the books are closed at.
pub const CLOSED_ON: &str = "2026-06-30";
/// A past day.
pub const PAST_DAY: &str = "2026-03-31";

impl Books {
    /// How many accounts there are.
    pub const fn accounts(self) -> u32 {
        self.documents / 10
    }

    /// Documents a second.
    pub fn rate(self, seconds: f64) -> f64 {
        f64::from(self.documents) / seconds
    }

    /// Writes the files into a folder.
    pub fn write(self, dir: &Path) -> Res<Files> {
        let mut customers = "customer_reference,name,name_ar,language,segment,phone,email\n".to_owned();
        let mut accounts = "account_reference,customer_reference,premise_reference,legal_entity,currency\n".to_owned();
        for n in 1..=self.accounts() {
            let language = if n % 3 == 0 { "ar" } else { "en" };
            writeln!(customers, "C{n:07},Customer {n},عميل {n},{language},residential,+9715{n:08},")?;
            writeln!(accounts, "A{n:07},C{n:07},,North Cooling LLC,AED")?;
        }
        let mut documents = DOCUMENTS.to_owned();
        for n in 1..=self.documents {
            let chance = mixed(u64::from(n));
            let account = 1 + chance % u64::from(self.accounts().max(1));
            let (issued, due) = days(chance >> 20);
            let (units, cents) = (10 + (chance >> 32) % 5_000, (chance >> 48) % 100);
            writeln!(documents, "D{n:08},A{account:07},invoice,{issued},{due},{units}.{cents:02},AED")?;
        }
        let files = Files {
            customers: dir.join("customers.csv"),
            accounts: dir.join("accounts.csv"),
            documents: dir.join("documents.csv"),
            reordered: dir.join("reordered.csv"),
        };
        std::fs::write(&files.customers, customers)?;
        std::fs::write(&files.accounts, accounts)?;
        let rows = documents[DOCUMENTS.len()..].trim_end();
        let (others, last) = rows.rsplit_once('\n').unwrap_or(("", rows));
        std::fs::write(&files.reordered, format!("{DOCUMENTS}{last}\n{others}\n"))?;
        std::fs::write(&files.documents, documents)?;
        Ok(files)
    }
}

/// Issued on some day from January 2025 to April 2026, due thirty days later.
fn days(chance: u64) -> (chrono::NaiveDate, chrono::NaiveDate) {
    let first = chrono::NaiveDate::from_ymd_opt(2025, 1, 1).unwrap_or_default();
    let issued = first + chrono::Days::new(chance % 480);
    (issued, issued + chrono::Days::new(30))
}

/// `SplitMix64`.
fn mixed(n: u64) -> u64 {
    let z = n.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
