//! Looking at a selection before using it. Nothing is written; every figure is counted by the database.

use kernel::{AccountId, CampaignId, Currency, Day, Money};
use store::{Conn, Row, StoreError, Value, params};

use super::withdrawals::{busy, exclusion, exclusion_tests, first_of};
use super::{ageing, bound, unknown};
use crate::domain::catalogue::DEBTORS;
use crate::domain::compile::{Condition, compile};
use crate::domain::portion::Portion;
use crate::domain::reasons::Exclusion;
use crate::domain::rule::Rule;
use crate::store::debtors::KNOWN;

/// What a selection would find.
pub struct Preview {
    /// Debtors there are.
    pub population: u32,
    /// Debtors selected.
    pub count: u32,
    /// By the steps of the rule, in order: how many match it alone, how many are left with it and those before.
    pub steps: Vec<(u32, u32)>,
    /// Those selected, by currency and reason to leave out.
    pub portions: Vec<Portion>,
    /// The ten largest.
    pub samples: Vec<Sample>,
}

/// One selected debtor.
pub struct Sample {
    /// The account.
    pub account_id: AccountId,
    /// Its reference.
    pub reference: String,
    /// The name.
    pub name: String,
    /// The community.
    pub community: Option<String>,
    /// To collect.
    pub to_collect: Money,
    /// Due day of the oldest overdue document.
    pub oldest_due_on: Option<Day>,
    /// Active holds.
    pub holds: Vec<String>,
    /// Why it would be left out.
    pub excluded: Option<Exclusion>,
    /// Which steps of the rule it matches, in order.
    pub met: Vec<bool>,
}

const IS_BUSY: &str = "b.busy_account is not null";

/// A compiled selection on its way into several statements.
struct Asked<'a> {
    rule: &'a Rule,
    condition: Condition,
    /// The values of the condition, and then the campaign that is asked for.
    values: Vec<Value>,
}

impl Asked<'_> {
    /// Joins what says whether the account of `d` is in another campaign: [`IS_BUSY`].
    fn busy(&self) -> String {
        let campaign = format!("${}", self.values.len());
        format!(
            "left join (select distinct m.account_id as busy_account from {}) b on b.busy_account = d.account_id",
            busy(&campaign)
        )
    }
}

/// Counts a selection, as the campaign would see it that asks for it.
pub async fn preview(conn: &Conn, rule: &Rule, as_of: Day, campaign: CampaignId) -> Result<Preview, StoreError> {
    let asked = asked(rule, as_of, campaign);
    let (drop_off_sql, portions_sql, samples_sql) = (drop_off_sql(&asked), portions_sql(&asked), samples_sql(&asked));
    let (with_campaign, steps) = (params(&asked.values), asked.condition.steps.len());
    let of_rule = &with_campaign[..with_campaign.len() - 1];
    let ((population, count, steps), portions, samples) = futures::try_join!(
        conn.one(&drop_off_sql, of_rule, |row| read_drop_off(row, steps)),
        conn.all(&portions_sql, &with_campaign, read_portion),
        conn.all(&samples_sql, &with_campaign, |row| read_sample(row, steps)),
    )?;
    Ok(Preview { population, count, steps, portions, samples })
}

/// Only how many there would be, by currency and reason to leave out.
pub async fn portions(conn: &Conn, rule: &Rule, as_of: Day, campaign: CampaignId) -> Result<Vec<Portion>, StoreError> {
    let asked = asked(rule, as_of, campaign);
    conn.all(&portions_sql(&asked), &params(&asked.values), read_portion).await
}

fn asked(rule: &Rule, as_of: Day, campaign: CampaignId) -> Asked<'_> {
    let condition = compile(rule, &DEBTORS, as_of, 1);
    let mut values: Vec<Value> = condition.params.iter().map(bound).collect();
    values.push(campaign.into());
    Asked { rule, condition, values }
}

/// One scan, whatever the number of steps.
fn drop_off_sql(asked: &Asked<'_>) -> String {
    let (rule, condition) = (asked.rule, &asked.condition);
    let mut counts = vec!["count(*) as population".to_owned()];
    counts.push(format!("count(*) filter (where {}) as selected", condition.whole));
    for (place, step) in condition.steps.iter().enumerate() {
        counts.push(format!("count(*) filter (where {step}) as alone_{place}"));
        counts.push(format!("count(*) filter (where {}) as left_{place}", condition.up_to(place, rule.any())));
    }
    format!("select {} from debtors where {KNOWN}", counts.join(", "))
}

/// Grouped by the tests, which the planner knows to be few, and only then by the reasons that follow from them: a reason
/// could be anything to it, and it would sort every row.
fn portions_sql(asked: &Asked<'_>) -> String {
    let added = ["to_collect_minor".to_owned(), "overdue_minor".to_owned()];
    let added = added.into_iter().chain((0..8).map(|age| format!("age_{age}")));
    let sums: Vec<String> = added.map(|column| format!("cast(sum({column}) as bigint) as {column}")).collect();
    let sums = sums.join(", ");
    let tests = || exclusion_tests(IS_BUSY);
    let tested: Vec<String> = tests().map(|(reason, test)| format!("({test}) as is_{}", reason.name())).collect();
    let reasons: Vec<String> = tests().map(|(reason, _)| format!("is_{}", reason.name())).collect();
    let reason = first_of(tests().map(|(reason, _)| (reason.name(), format!("is_{}", reason.name()))));
    format!(
        "select currency, {reason} as reason, cast(sum(accounts) as bigint) as accounts, {sums} from \
         (select currency, {}, count(*) as accounts, {sums} from debtors d {} where {KNOWN} and {} \
         group by currency, {}) g group by 1, 2 order by 1, 2",
        tested.join(", "),
        asked.busy(),
        asked.condition.whole,
        reasons.join(", "),
    )
}

/// The ten are chosen first, so that only they are looked at closely.
fn samples_sql(asked: &Asked<'_>) -> String {
    let (busy, reason) = (asked.busy(), exclusion(IS_BUSY));
    let met = asked.condition.steps.iter().enumerate();
    let met: Vec<String> = met
        .map(|(place, step)| format!(", cast(case when {step} then 1 else 0 end as bigint) as met_{place}"))
        .collect();
    format!(
        "select account_id, reference, customer_name, community, currency, to_collect_minor, oldest_due_on, holds, \
         {reason} as reason{} from (select * from debtors where {KNOWN} and {} \
         order by to_collect_minor desc, account_id limit 10) d {busy} order by to_collect_minor desc, account_id",
        met.concat(),
        asked.condition.whole
    )
}

type DropOff = (u32, u32, Vec<(u32, u32)>);

fn read_drop_off(row: &Row, steps: usize) -> Result<DropOff, StoreError> {
    let pairs = (0..steps).map(|place| Ok((row.get(&format!("alone_{place}"))?, row.get(&format!("left_{place}"))?)));
    Ok((row.get("population")?, row.get("selected")?, pairs.collect::<Result<_, StoreError>>()?))
}

fn read_reason(row: &Row) -> Result<Option<Exclusion>, StoreError> {
    let name: Option<String> = row.get("reason")?;
    name.map(|name| Exclusion::named(&name).ok_or_else(|| unknown("reason", &name))).transpose()
}

fn read_portion(row: &Row) -> Result<Portion, StoreError> {
    Ok(Portion {
        reason: read_reason(row)?,
        currency: row.get("currency")?,
        accounts: row.get("accounts")?,
        to_collect_minor: row.get("to_collect_minor")?,
        overdue_minor: row.get("overdue_minor")?,
        ageing: ageing(row)?,
    })
}

fn read_sample(row: &Row, steps: usize) -> Result<Sample, StoreError> {
    let holds: String = row.get("holds")?;
    let met = (0..steps).map(|place| Ok(row.get::<i64>(&format!("met_{place}"))? == 1));
    Ok(Sample {
        account_id: row.get("account_id")?,
        reference: row.get("reference")?,
        name: row.get("customer_name")?,
        community: row.get("community")?,
        to_collect: Money::of_minor(row.get("to_collect_minor")?, row.get::<Currency>("currency")?),
        oldest_due_on: row.get("oldest_due_on")?,
        holds: holds.split(',').filter(|kind| !kind.is_empty()).map(str::to_owned).collect(),
        excluded: read_reason(row)?,
        met: met.collect::<Result<_, StoreError>>()?,
    })
}
