//! What a planner waits for over many accounts: the first page of the list, and a segment after its last change.

use std::fmt::Write as _;
use std::path::Path;

use kernel::Role;
use testkit::Client;

use super::segments;
use crate::Res;
use crate::figures::{Bar, Line};
use crate::house::{expected, imported, production, settled};
use crate::measure::{median, timed};
use crate::rows::Bench;

/// First pages, and what somebody asked for. Names are of 40 x 50 words, communities 40, buildings 900.
const PAGES: &[(&str, &str)] = &[
    ("as it opens", ""),
    ("by name", "&order=name"),
    ("overdue at least 1000.00", "&currency=AED&min_overdue=1000.00"),
    ("a name of two words", "&search=given07+family31"),
    ("the beginning of a name", "&search=given1"),
    ("a telephone number", "&search=%2B97150012345"),
    ("a reference", "&search=A0012345"),
    ("a unit and its building", "&search=tower-0417+404"),
    ("a community", "&community=Community+7"),
];
const BOUND: f64 = 0.2;
const AT_ONCE: f64 = 1.0;
/// A page is asked for so often; the median counts.
const TIMES: usize = 7;

/// Fills both services with accounts, and asks them what the screens ask.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let accounts = bench.options.accounts;
    let suite = production(vec![accounts::service()]).await;
    let planner = suite.as_role(Role::Planner).at("accounts");
    for file in written(bench.dir.path(), accounts)? {
        imported(&planner, &file).await?;
    }
    settled(&suite).await?;
    for (what, query) in PAGES {
        let seconds = first_page(&planner, query).await?;
        let name = format!("first page of {accounts} accounts: {what}");
        bench.table.add(Line::alone(name, "s", seconds).bar(Bar::AtMost(BOUND)));
    }
    drop(suite);
    for (what, seconds) in segments::screens(accounts).await? {
        let name = format!("segment preview over {accounts} debtors: {what}");
        bench.table.add(Line::alone(name, "s", seconds).bar(Bar::AtMost(AT_ONCE)));
    }
    Ok(())
}

async fn first_page(planner: &Client, query: &str) -> Res<f64> {
    let mut seconds = Vec::new();
    for _time in 0..TIMES {
        let (took, page) = timed(async {
            let answer = planner.get(&format!("/accounts?limit=100{query}")).await;
            Ok(expected(answer, 200)?.json())
        })
        .await?;
        if page["items"].as_array().is_none_or(Vec::is_empty) {
            return Err(format!("nothing was found for {query:?}").into());
        }
        seconds.push(took);
    }
    Ok(median(seconds))
}

/// Every account with a customer, a door and an overdue document of its own, in files by kind.
fn written(dir: &Path, accounts: u32) -> Res<Vec<std::path::PathBuf>> {
    let mut files = [
        ("customers.csv", "customer_reference,name,phone\n".to_owned()),
        ("premises.csv", "premise_reference,community,building,unit\n".to_owned()),
        ("accounts.csv", "account_reference,customer_reference,premise_reference,legal_entity,currency\n".to_owned()),
        ("documents.csv", "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n".to_owned()),
    ];
    let [customers, premises, owned, documents] = &mut files;
    for n in 1..=accounts {
        let (given, family, unit) = (n % 40, n / 40 % 50, 100 + n / 900 % 2_000);
        writeln!(customers.1, "C{n:07},given{given:02} family{family:02},+97150{n:07}")?;
        writeln!(premises.1, "P{n:07},Community {},tower-{:04},{unit}", n % 40, n % 900)?;
        writeln!(owned.1, "A{n:07},C{n:07},P{n:07},North Cooling LLC,AED")?;
        let (month, units) = (1 + n % 12, 10 + u64::from(n) * 7_919 % 9_000);
        writeln!(documents.1, "D{n:07},A{n:07},invoice,2025-{month:02}-01,2025-{month:02}-28,{units}.50,AED")?;
    }
    files
        .into_iter()
        .map(|(name, text)| {
            let path = dir.join(name);
            std::fs::write(&path, text)?;
            Ok(path)
        })
        .collect()
}
