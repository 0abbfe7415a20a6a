//! A segment previewed over a million debtors and a tenth of them frozen, beside the same SQL by hand.

use std::time::Instant;

use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestSuite};

use crate::Res;
use crate::figures::{Bar, Line};
use crate::hand::{psql, timed};
use crate::house::{expected, production};
use crate::measure::{in_turns, median};
use crate::rows::Bench;

/// A day that makes days past due the same in every run.
const AS_OF: &str = "2026-06-30";

/// Fills the projection, previews, freezes.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let suite = production(vec![campaigns::service()]).await;
    let database = database_of(&suite).await?;
    psql(&database, &projection(bench.options.debtors))?;
    let planner = suite.as_role(Role::Planner).at("campaigns");
    let debtors = bench.options.debtors;
    let turns = bench.options.turns.max(3);

    let previewed =
        in_turns(turns, async || preview(&planner, &rule(), debtors / 10).await, async || timed(&database, PREVIEW));
    let name = format!("segment preview over {debtors} debtors (the same SQL)");
    bench.table.add(Line::time(name, previewed.await?).bar(Bar::TimesTheTime(1.5)));

    let clear = "truncate by_hand;";
    psql(&database, "create table by_hand (like members including all);")?;
    let ours = async || freeze(&planner, debtors / 10).await;
    let limit = async || {
        psql(&database, clear)?;
        timed(&database, FREEZE)
    };
    let frozen = in_turns(turns, ours, limit).await?;
    let name = format!("freeze of {} of them with draw, audit and events (insert .. select)", debtors / 10);
    bench.table.add(Line::time(name, frozen).bar(Bar::TimesTheTime(2.0)));
    Ok(())
}

/// What a preview takes of a rule that selects few, and of one that selects everybody.
pub async fn screens(debtors: u32) -> Res<[(&'static str, f64); 2]> {
    let suite = production(vec![campaigns::service()]).await;
    psql(&database_of(&suite).await?, &projection(debtors))?;
    let planner = suite.as_role(Role::Planner).at("campaigns");
    let everybody = json!({"combinator": "and", "rules": [{"field": "to_collect", "operator": ">=", "value": "0"}]});
    let (mut few, mut all) = (Vec::new(), Vec::new());
    for _turn in 0..5 {
        few.push(preview(&planner, &rule(), debtors / 10).await?);
        all.push(preview(&planner, &everybody, debtors).await?);
    }
    Ok([("every tenth", median(few)), ("everybody", median(all))])
}

async fn database_of(suite: &TestSuite) -> Res<String> {
    let sql = "select cast(current_database() as text) as name";
    Ok(suite.ctx_of("campaigns").read().one(sql, &[], |row| row.get("name")).await?)
}

/// Every tenth debtor owes more than ten thousand for more than sixty days.
fn projection(debtors: u32) -> String {
    format!(
        "insert into debtors (account_id, registered_version, reference, legal_entity, currency, minor_worth, customer_name,
           language, segment, community, building, has_phone, has_email, has_premise, balance_version, as_of,
           balance_minor, overdue_minor, to_collect_minor, age_0, age_1, age_2, age_3, age_4, open_documents, oldest_due_on)
         select md5(i::text)::uuid, 1, 'A' || lpad(i::text, 7, '0'), 'North Cooling LLC', 'AED', 10, 'Customer ' || i,
           case when i % 3 = 0 then 'ar' else 'en' end, 'residential', 'Community ' || i % 40, 'Tower ' || i % 900,
           true, false, true, 1, '{AS_OF}', owed + 5000, owed, owed, 5000, owed / 4, owed / 4, owed / 4, owed - owed / 4 * 3,
           1 + i % 9, date '{AS_OF}' - case when i % 10 = 0 then 61 + i % 300 else i % 300 end
         from (select i, case when i % 10 = 0 then 1000000 + i % 700000 else i * 7 % 900000 end as owed
               from generate_series(1, {debtors}) i) made;
         insert into debtor_contacts (account_id, registered_version, customer_id, customer_reference, unit)
         select account_id, 1, account_id, 'C' || substr(reference, 2), '1204' from debtors;
         vacuum analyze debtors;
         vacuum analyze debtor_contacts;"
    )
}

fn rule() -> Value {
    json!({"combinator": "and", "rules": [
        {"field": "to_collect", "operator": ">=", "value": "10000"},
        {"field": "days_past_due", "operator": ">", "value": "60"},
        {"field": "holds", "operator": "doesNotContain", "value": "dispute"},
    ]})
}

const PREVIEW: &str = "
    select count(*), count(*) filter (where a and b and c), count(*) filter (where a), count(*) filter (where b),
      count(*) filter (where a and b), count(*) filter (where c)
    from (select to_collect_minor >= 1000000 as a, oldest_due_on < date '2026-05-01' as b, holds not like '%,dispute,%' as c
          from debtors where registered_version > 0 and balance_version > 0) d;
    select currency, count(*), sum(to_collect_minor), sum(overdue_minor), sum(age_0), sum(age_1), sum(age_2), sum(age_3),
      sum(age_4), sum(age_5), sum(age_6), sum(age_7)
    from debtors where registered_version > 0 and balance_version > 0 and to_collect_minor >= 1000000
      and oldest_due_on < date '2026-05-01' and holds not like '%,dispute,%' group by currency;
    select account_id, reference, customer_name, community, to_collect_minor, oldest_due_on, holds
    from debtors where registered_version > 0 and balance_version > 0 and to_collect_minor >= 1000000
      and oldest_due_on < date '2026-05-01' and holds not like '%,dispute,%'
    order by to_collect_minor desc, account_id limit 10;";

const FREEZE: &str = "
    insert into by_hand (id, campaign_id, revision, account_id, arm, bucket, reference, legal_entity, currency,
      customer_name, customer_name_ar, language, community, building, unit, premise, frozen_minor, oldest_due_on, frozen_on,
      age_0, age_1, age_2, age_3, age_4, age_5, age_6, age_7, state)
    select gen_random_uuid(), '00000000-0000-0000-0000-000000000000', 1, d.account_id,
      case when hashint8(hashtext(d.account_id::text)) % 10 = 0 then 'held_out' else 'treated' end, 1, d.reference,
      d.legal_entity, d.currency, d.customer_name, c.customer_name_ar, d.language, d.community, d.building, c.unit,
      c.premise, d.to_collect_minor, d.oldest_due_on, date '2026-06-30', d.age_0, d.age_1, d.age_2, d.age_3, d.age_4,
      d.age_5, d.age_6, d.age_7, 'planned'
    from debtors d join debtor_contacts c on c.account_id = d.account_id
    where d.registered_version > 0 and d.balance_version > 0 and d.to_collect_minor >= 1000000
      and d.oldest_due_on < date '2026-05-01' and d.holds not like '%,dispute,%';";

async fn preview(planner: &Client, rule: &Value, wanted: u32) -> Res<f64> {
    let began = Instant::now();
    let answer = planner.post("/segments/preview", json!({"rule": rule, "as_of": AS_OF})).await;
    let found = expected(answer, 200)?.json();
    let seconds = began.elapsed().as_secs_f64();
    if found["count"] == wanted { Ok(seconds) } else { Err(format!("{} instead of {wanted}", found["count"]).into()) }
}

async fn freeze(planner: &Client, wanted: u32) -> Res<f64> {
    let draft = json!({
        "title": "Bench", "rule": rule(), "as_of": AS_OF, "hold_out_bp": 1_000,
        "strategy": {"steps": [{"kind": "notice", "template": "high-debt-final-notice"}]},
    });
    let campaign = expected(planner.post("/campaigns", draft).await, 201)?.json();
    let path = format!("/campaigns/{}/freeze", campaign["id"].as_str().unwrap_or_default());
    let began = Instant::now();
    let frozen = expected(planner.post(&path, json!({})).await, 200)?.json();
    let seconds = began.elapsed().as_secs_f64();
    if frozen["audience"] == wanted { Ok(seconds) } else { Err(format!("the audience is wrong: {frozen}").into()) }
}
