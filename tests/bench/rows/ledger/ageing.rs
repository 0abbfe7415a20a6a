//! Ageing every account, read and stored, beside SQL by hand over the same tables; and how it grows.

use std::time::Instant;

use testkit::{Client, TestSuite};

use super::{GROWTH, database_of, opened, planner, publish};
use crate::Res;
use crate::books::{Books, CLOSED_ON, PAST_DAY};
use crate::figures::{Bar, Line};
use crate::hand::{psql, timed};
use crate::house::{expected, imported, settled};
use crate::measure::{in_turns, median};
use crate::rows::Bench;

/// Ages at the closing day, at a past day, and stores; hands on how long the past day took.
pub async fn measure(bench: &mut Bench<'_>, suite: &TestSuite, books: Books) -> Res<f64> {
    let database = database_of(suite).await?;
    let planner = planner(suite);
    psql(&database, "vacuum analyze documents;")?;
    let turns = bench.options.turns.max(3);
    let name = format!("ageing of {} accounts at the closing day, over HTTP (covering index)", books.accounts());
    let ours = async || age(&planner, CLOSED_ON).await;
    let closing = in_turns(turns, ours, async || timed(&database, &total(&current(CLOSED_ON)))).await?;
    bench.table.add(Line::time(name, closing));

    let ours = async || age(&planner, PAST_DAY).await;
    let past = in_turns(turns, ours, async || timed(&database, &total(&then(PAST_DAY)))).await?;
    bench.table.add(Line::time(format!("the same at a past day (same tables, {PAST_DAY})"), past));

    let ours = async || {
        let seconds = publish(&planner, Some(PAST_DAY)).await?;
        publish(&planner, None).await?;
        settled(suite).await?;
        Ok(seconds)
    };
    let limit = async || {
        psql(&database, "drop table if exists aged_by_hand;")?;
        timed(&database, &format!("create table aged_by_hand as {};", then(PAST_DAY)))
    };
    let stored = in_turns(bench.options.turns, ours, limit).await?;
    psql(&database, "drop table if exists aged_by_hand;")?;
    let name = "the same stored, and every changed balance told (create table as)";
    bench.table.add(Line::time(name, stored).bar(Bar::TimesTheTime(1.5)));
    Ok(past.0)
}

/// Ages other books, five times as large or a fifth, and tells by how much the time grew.
pub async fn growth(bench: &mut Bench<'_>, books: Books, seconds: f64) -> Res<()> {
    let is_large = bench.options.large;
    let documents = if is_large { books.documents * GROWTH } else { books.documents / GROWTH };
    let other = Books { documents };
    let files = other.write(bench.dir.path())?;
    let suite = opened(&files).await?;
    let planner = planner(&suite);
    imported(&planner, &files.documents).await?;
    settled(&suite).await?;
    psql(&database_of(&suite).await?, "vacuum analyze documents;")?;
    let mut found = Vec::new();
    for _turn in 0..3 {
        found.push(age(&planner, PAST_DAY).await?);
    }
    let (from, to) = (books.documents.min(documents), books.documents.max(documents));
    let (small, large) = if is_large { (seconds, median(found)) } else { (median(found), seconds) };
    let name = format!("ageing at a past day, {to} documents (the same at {from})");
    bench.table.add(Line::time(name, (large, small)).bar(Bar::TimesTheTime(6.0)));
    if !is_large {
        bench.table.remark("growth is taken from a fifth of the documents; --large takes it to five times as many");
    }
    Ok(())
}

async fn age(planner: &Client, day: &str) -> Res<f64> {
    let began = Instant::now();
    let answer = expected(planner.get(&format!("/ageing?as_of={day}")).await, 200)?;
    drop(answer);
    Ok(began.elapsed().as_secs_f64())
}

/// What is open now, which is what was open at the closing day: an index covers it.
fn current(day: &str) -> String {
    by_account(day, "select account_id, due_on, open_minor as minor from documents where open_minor <> 0")
}

/// What was open at a day: issued by then, less what was paid by then.
fn then(day: &str) -> String {
    by_account(
        day,
        &format!(
            "select d.account_id, d.due_on, d.amount_minor - coalesce(p.minor, 0) as minor from documents d left join (
               select document_id, sum(amount_minor) as minor from allocations
               where effective_on <= '{day}' and (reversed_on is null or reversed_on > '{day}') group by document_id
             ) p on p.document_id = d.id where d.issued_on <= '{day}' and d.amount_minor <> coalesce(p.minor, 0)"
        ),
    )
}

fn by_account(day: &str, items: &str) -> String {
    let age = format!("(date '{day}' - due_on)");
    let sum = |condition: &str| format!("coalesce(sum(minor) filter (where {age} {condition}), 0)");
    format!(
        "select account_id, {} as b0, {} as b1, {} as b2, {} as b3, {} as b4, {} as b5, {} as b6, {} as b7,
           count(*) as documents, min(due_on) as oldest from ({items}) i group by account_id",
        sum("<= 0"),
        sum("between 1 and 30"),
        sum("between 31 and 60"),
        sum("between 61 and 90"),
        sum("between 91 and 120"),
        sum("between 121 and 180"),
        sum("between 181 and 365"),
        sum("> 365"),
    )
}

fn total(accounts: &str) -> String {
    format!(
        "select count(*), sum(b0), sum(b1), sum(b2), sum(b3), sum(b4), sum(b5), sum(b6), sum(b7), sum(documents)
         from ({accounts}) a;"
    )
}
