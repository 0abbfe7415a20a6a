//! One account over HTTP, beside the same SELECT through as many connections.

use serde_json::Value;
use testkit::TestSuite;

use super::{database_of, planner};
use crate::Res;
use crate::books::Books;
use crate::figures::{Bar, Line};
use crate::house::expected;
use crate::load::{Wrk, pgbench};
use crate::measure::in_turns;
use crate::rows::Bench;

const SECONDS: u64 = 4;
const CONNECTIONS: usize = 8;
const PAGES: usize = 4;

/// Reads accounts at random.
pub async fn measure(bench: &mut Bench<'_>, suite: &TestSuite, books: Books) -> Res<()> {
    let ids = ids(suite).await?;
    let script = bench.dir.path().join("accounts.lua");
    std::fs::write(&script, lua(&ids))?;
    let database = database_of(suite).await?;
    let token = planner(suite).token();
    let select = select(books.accounts());
    let ours = async || {
        let wrk = Wrk {
            url: suite.url(),
            connections: CONNECTIONS,
            seconds: SECONDS,
            token: token.as_deref(),
            script: Some(&script),
        };
        wrk.run()
    };
    let limit = async || pgbench(&database, &select, SECONDS, bench.dir.path());
    let read = in_turns(bench.options.turns, ours, limit).await?;
    let name = format!("one account over HTTP, {CONNECTIONS} connections (the same SELECT prepared, 8 clients)");
    bench.table.add(Line::rate(name, "/s", read).bar(Bar::ShareOf(0.35)));
    Ok(())
}

/// The first two thousand accounts.
async fn ids(suite: &TestSuite) -> Res<Vec<String>> {
    let planner = planner(suite);
    let (mut ids, mut path) = (Vec::new(), "/accounts?limit=500".to_owned());
    for _page in 0..PAGES {
        let page = expected(planner.get(&path).await, 200)?.json();
        let found = page["items"].as_array().into_iter().flatten();
        ids.extend(found.filter_map(|account| account["id"].as_str().map(str::to_owned)));
        let Value::String(cursor) = &page["next_cursor"] else { break };
        path = format!("/accounts?limit=500&cursor={cursor}");
    }
    if ids.is_empty() { Err("there are no accounts to read".into()) } else { Ok(ids) }
}

fn lua(ids: &[String]) -> String {
    let listed: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    format!(
        "local ids = {{{}}}\nrequest = function()\n  \
         return wrk.format(\"GET\", \"/api/accounts/v1/accounts/\" .. ids[math.random(#ids)])\nend\n",
        listed.join(",")
    )
}

/// What the service reads in its two statements, in one.
fn select(accounts: u32) -> String {
    format!(
        "\\set n random(1, {})
select a.id, a.reference, a.version, a.legal_entity, a.currency, c.id, c.reference, c.name, c.name_ar, c.language, c.segment, \
         p.id, p.community, p.community_ar, p.building, p.unit, p.latitude, p.longitude, b.* from accounts a \
         join customers c on c.id = a.customer_id left join premises p on p.id = a.premise_id \
         left join balances b on b.account_id = a.id where a.reference = 'A' || lpad(cast(:n as text), 7, '0');
",
        accounts.min(2_000)
    )
}
