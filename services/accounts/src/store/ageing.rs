//! The figures of accounts at any day, as known now or as known then: one query.
//!
//! What counts at a day is what is effective by it and was recorded by the instant asked about. When nothing counts from
//! a later day, the current columns (`open_minor`, `unapplied_minor`) say the same and are read instead: that is the
//! daily case, and an index covers it.

use kernel::{AccountId, CustomerId, Day, Timestamp};

use super::binds::Binds;
use crate::domain::ageing::{BUCKETS, earliest_due};
use crate::domain::hold::HoldKind;

/// What a hold without an amount claims: more than any account owes.
pub const ALL_OF_IT: i64 = 1_000_000_000_000_000;

/// Which accounts are asked about.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// Every account.
    All,
    /// Those in the temporary table `touched`.
    Touched,
    /// One.
    One(AccountId),
    /// Those of a customer.
    Customer(CustomerId),
}

/// Which figures are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The day aged at.
    pub as_of: Day,
    /// As known at this instant; `None`: as known now.
    pub known_at: Option<Timestamp>,
    /// Which accounts.
    pub scope: Scope,
    /// Whether `figures` also count the documents of each bucket: `count_0` to `count_7`, null without any.
    pub counts: bool,
}

impl Question {
    /// What is asked most: figures of some accounts at a day, as known now.
    pub const fn now(as_of: Day, scope: Scope) -> Self {
        Self { as_of, known_at: None, scope, counts: false }
    }
}

/// The beginning of a query: common table expressions, up to `figures` with one row per account.
///
/// Beside it there are `open_items`, one row per document open then (credit notes negative), and `active_holds`.
pub struct Figures {
    /// `with …`; append a `select`.
    pub with: String,
    /// Its parameters; more may be added for what is appended.
    pub binds: Binds,
}

fn in_bucket(bounds: &[String; 7], bucket: usize, due_on: &str) -> String {
    let from = bounds.get(bucket).map_or_else(String::new, |earliest| format!(" and {due_on} >= {earliest}"));
    let to = if bucket == 0 { String::new() } else { format!(" and {due_on} < {}", bounds[bucket - 1]) };
    format!("1 = 1{from}{to}")
}

/// The parts of the query that differ between now and then, and the placeholders they use.
struct Parts {
    as_of: String,
    known: Option<String>,
    scope: String,
}

impl Parts {
    fn scoped(&self, column: &str) -> String {
        self.scope.replace("{column}", column)
    }

    /// `and` conditions on something recorded: known by then.
    fn known(&self, alias: &str) -> String {
        self.known.as_ref().map_or_else(String::new, |known| format!(" and {alias}.recorded_at <= {known}"))
    }

    /// Not taken back (released, returned, reversed) by the day, as far as was known.
    fn stands(&self, alias: &str, on: &str, at: &str) -> String {
        let as_of = &self.as_of;
        let unknown = self.known.as_ref().map_or_else(String::new, |known| format!(" or {alias}.{at} > {known}"));
        format!(" and ({alias}.{on} is null or {alias}.{on} > {as_of}{unknown})")
    }
}

/// Whether the current columns say what was asked.
fn is_current(question: &Question, latest_on: Option<Day>) -> bool {
    question.known_at.is_none() && latest_on.is_none_or(|latest| latest <= question.as_of)
}

/// The query's beginning, ending in `figures(account_id, …)`; append a `select … from figures`.
pub fn figures(question: &Question, latest_on: Option<Day>) -> Figures {
    let mut binds = Binds::default();
    let bounds = earliest_due(question.as_of).map(|day| binds.add(day));
    let known = question.known_at.map(|known| binds.add(known));
    let scope = match question.scope {
        Scope::All => String::new(),
        Scope::Touched => " and {column} in (select account_id from touched)".to_owned(),
        Scope::One(account) => format!(" and {{column}} = {}", binds.add(account)),
        Scope::Customer(customer) => {
            format!(" and {{column}} in (select m.id from accounts m where m.customer_id = {})", binds.add(customer))
        }
    };
    let parts = Parts { as_of: bounds[0].clone(), known, scope };
    let source = if is_current(question, latest_on) { current(&parts) } else { past(&parts) };
    let with = format!(
        "with {source},\n{},\n{},\n{}",
        aged(&bounds, question.counts),
        holds(&parts),
        joined(&parts, question.counts)
    );
    Figures { with, binds }
}

/// `open_items` and `loose_receipts` out of the current columns.
fn current(parts: &Parts) -> String {
    // Read twice; without the hint PostgreSQL would keep a copy of them all instead of using the covering index.
    format!(
        "open_items as not materialized (
           select d.account_id, d.id as document_id, d.due_on, d.open_minor
           from documents d where d.open_minor <> 0{}),
         loose_receipts as (
           select r.account_id, r.unapplied_minor from receipts r where r.unapplied_minor <> 0{}),
         paid as (
           select r.account_id, max(r.effective_on) as last_paid_on
           from receipts r where r.returned_on is null{} group by r.account_id)",
        parts.scoped("d.account_id"),
        parts.scoped("r.account_id"),
        parts.scoped("r.account_id"),
    )
}

/// The same out of postings and allocations, as they counted at the day. Reading them again is cheaper than keeping a copy.
fn past(parts: &Parts) -> String {
    let as_of = &parts.as_of;
    let superseded = |columns: &str, table: &str, effective: &str| {
        let Some(known) = &parts.known else { return String::new() };
        format!(
            " union all select {columns} from {table} p where p.{effective} <= {as_of}{} and p.recorded_at <= {known} \
             and p.superseded_at > {known}",
            parts.scoped("p.account_id")
        )
    };
    let document_columns = "p.id, p.account_id, p.kind, p.issued_on, p.due_on, p.amount_minor";
    let receipt_columns =
        "p.id, p.account_id, p.amount_minor, p.effective_on, p.recorded_at, p.returned_on, p.returned_at";
    format!(
        "documents_then as (
           select {document_columns} from documents p where p.issued_on <= {as_of}{known_p}{scope_p}{old_documents}),
         receipts_then as not materialized (
           select r.id, r.account_id, r.amount_minor, r.effective_on from (
             select {receipt_columns} from receipts p where p.effective_on <= {as_of}{known_p}{scope_p}{old_receipts}
           ) r where 1 = 1{stands_r}),
         allocations_then as not materialized (
           select a.document_id, a.credit_id, a.by_receipt, a.amount_minor from allocations a
           where a.effective_on <= {as_of}{known_a}{stands_a}{scope_a}),
         moved as (
           select m.id, cast(sum(m.minor) as bigint) as minor from (
             select document_id as id, -amount_minor as minor from allocations_then
             union all select credit_id, amount_minor from allocations_then where not by_receipt) m group by m.id),
         used as (
           select credit_id, cast(sum(amount_minor) as bigint) as minor from allocations_then where by_receipt
           group by credit_id),
         open_items as not materialized (
           select d.account_id, d.id as document_id, d.due_on, d.amount_minor + coalesce(m.minor, 0) as open_minor
           from documents_then d left join moved m on m.id = d.id
           where d.amount_minor + coalesce(m.minor, 0) <> 0),
         loose_receipts as (
           select r.account_id, r.amount_minor - coalesce(u.minor, 0) as unapplied_minor
           from receipts_then r left join used u on u.credit_id = r.id
           where r.amount_minor - coalesce(u.minor, 0) <> 0),
         paid as (
           select r.account_id, max(r.effective_on) as last_paid_on from receipts_then r group by r.account_id)",
        known_p = parts.known("p"),
        scope_p = parts.scoped("p.account_id"),
        old_documents = superseded(document_columns, "superseded_documents", "issued_on"),
        old_receipts = superseded(receipt_columns, "superseded_receipts", "effective_on"),
        stands_r = parts.stands("r", "returned_on", "returned_at"),
        known_a = parts.known("a"),
        stands_a = parts.stands("a", "reversed_on", "reversed_at"),
        scope_a = parts.scoped("a.account_id"),
    )
}

/// `aged`: open documents by bucket; `unapplied`: what receipts have left.
fn aged(bounds: &[String; 7], counts: bool) -> String {
    let as_of = &bounds[0];
    let mut buckets = String::new();
    for bucket in 0..BUCKETS.len() {
        let inside = in_bucket(bounds, bucket, "o.due_on");
        let sum = format!("sum(o.open_minor) filter (where o.open_minor > 0 and {inside})");
        buckets.push_str(&format!("coalesce(cast({sum} as bigint), 0) as bucket_{bucket},\n"));
        if counts {
            let count = format!("count(*) filter (where o.open_minor > 0 and {inside}) as count_{bucket},\n");
            buckets.push_str(&count);
        }
    }
    format!(
        "aged as (
           select o.account_id, {buckets}
             coalesce(cast(sum(o.open_minor) filter (where o.open_minor > 0 and o.due_on < {as_of}) as bigint), 0) as overdue,
             coalesce(cast(sum(-o.open_minor) filter (where o.open_minor < 0) as bigint), 0) as credits,
             count(*) filter (where o.open_minor > 0) as open_documents,
             min(o.due_on) filter (where o.open_minor > 0 and o.due_on < {as_of}) as oldest_due_on
           from open_items o group by o.account_id),
         unapplied as (
           select l.account_id, cast(sum(l.unapplied_minor) as bigint) as unapplied from loose_receipts l group by l.account_id)"
    )
}

/// `kinds`, `claims_on_documents` and `claims_on_accounts`: what active holds say and want.
fn holds(parts: &Parts) -> String {
    let as_of = &parts.as_of;
    let columns = "p.id, p.account_id, p.document_id, p.kind, p.amount_minor, p.from_on, p.until_on, p.released_on, \
                   p.released_at";
    let old = parts.known.as_ref().map_or_else(String::new, |known| {
        format!(
            " union all select {columns} from superseded_holds p where p.recorded_at <= {known} \
             and p.superseded_at > {known}{}",
            parts.scoped("p.account_id")
        )
    });
    let wanted = |kind: HoldKind| {
        format!(
            "coalesce(cast(sum(coalesce(h.amount_minor, {ALL_OF_IT})) filter (where h.kind = '{kind}') as bigint), 0) as {kind}"
        )
    };
    let wants = [HoldKind::Dispute, HoldKind::Promise, HoldKind::Plan].map(wanted).join(", ");
    let held =
        format!("select {columns} from holds p where 1 = 1{}{}{old}", parts.known("p"), parts.scoped("p.account_id"));
    let bits = HoldKind::ALL.map(|kind| format!("max(case when h.kind = '{kind}' then {} else 0 end)", kind.bit()));
    format!(
        "held as ({held}),
         held_items as (
           select o.account_id, o.document_id, o.due_on, o.open_minor from open_items o
           where (o.account_id, o.document_id) in (select h.account_id, h.document_id from held h)),
         active_holds as (
           select h.account_id, h.document_id, h.kind, h.amount_minor, o.open_minor, o.due_on from held h
           left join held_items o on o.account_id = h.account_id and o.document_id = h.document_id
           where h.from_on <= {as_of} and (h.until_on is null or h.until_on >= {as_of}){stands}
             and (h.document_id is null or o.open_minor > 0)),
         kinds as (
           select h.account_id, cast({bits} as bigint) as hold_kinds from active_holds h group by h.account_id),
         wants_of_documents as (
           select h.account_id, h.document_id, h.open_minor, {wants} from active_holds h
           where h.document_id is not null and h.due_on < {as_of}
           group by h.account_id, h.document_id, h.open_minor),
         claims_on_documents as (
           select c.account_id, cast(sum(c.disputed) as bigint) as disputed, cast(sum(c.promised) as bigint) as promised,
             cast(sum(c.on_plan) as bigint) as on_plan
           from ({claims}) c group by c.account_id),
         claims_on_accounts as (
           select h.account_id, {wants} from active_holds h where h.document_id is null group by h.account_id)",
        stands = parts.stands("h", "released_on", "released_at"),
        bits = bits.join(" + "),
        claims = claimed("wants_of_documents", "w.open_minor", "w.account_id"),
    )
}

/// Dispute, then promise, then plan each take what they want of what is left of `whole`.
fn claimed(table: &str, whole: &str, keep: &str) -> String {
    format!(
        "select x.*, case when x.plan < x.left_after_promises then x.plan else x.left_after_promises end as on_plan from (
           select y.*, y.left_after_disputes - y.promised as left_after_promises from (
             select z.*, case when z.promise < z.left_after_disputes then z.promise else z.left_after_disputes end as promised from (
               select v.*, v.whole - v.disputed as left_after_disputes from (
                 select {keep}, w.dispute, w.promise, w.plan, {whole} as whole,
                   case when w.dispute < {whole} then w.dispute else {whole} end as disputed
                 from {table} w) v) z) y) x"
    )
}

/// `figures`: everything of an account in one row.
fn joined(parts: &Parts, counts: bool) -> String {
    let counted = if counts { 0..BUCKETS.len() } else { 0..0 };
    let counts = |alias: &str| counted.clone().map(|n| format!(", {alias}.count_{n}")).collect::<String>();
    let buckets: String = (0..BUCKETS.len()).map(|n| format!("coalesce(g.bucket_{n}, 0) as bucket_{n}, ")).collect();
    let sums: String = (0..BUCKETS.len()).map(|n| format!("c.bucket_{n}")).collect::<Vec<_>>().join(" + ");
    let base = format!(
        "gathered as (
           select a.id as account_id{counts}, {buckets}
             coalesce(g.overdue, 0) as overdue, coalesce(g.credits, 0) + coalesce(u.unapplied, 0) as unapplied,
             coalesce(g.open_documents, 0) as open_documents, g.oldest_due_on, p.last_paid_on,
             coalesce(k.hold_kinds, 0) as hold_kinds,
             coalesce(d.disputed, 0) as document_disputed, coalesce(d.promised, 0) as document_promised,
             coalesce(d.on_plan, 0) as document_on_plan,
             coalesce(g.overdue, 0) - coalesce(d.disputed, 0) - coalesce(d.promised, 0) - coalesce(d.on_plan, 0) as unclaimed,
             coalesce(c.dispute, 0) as dispute, coalesce(c.promise, 0) as promise, coalesce(c.plan, 0) as plan
           from accounts a
           left join aged g on g.account_id = a.id
           left join unapplied u on u.account_id = a.id
           left join paid p on p.account_id = a.id
           left join kinds k on k.account_id = a.id
           left join claims_on_documents d on d.account_id = a.id
           left join claims_on_accounts c on c.account_id = a.id
           where 1 = 1{scope})",
        counts = counts("g"),
        scope = parts.scoped("a.id"),
    );
    let columns = "w.account_id, w.overdue, w.unapplied, w.open_documents, w.oldest_due_on, w.last_paid_on, w.hold_kinds, \
                   w.document_disputed, w.document_promised, w.document_on_plan, w.unclaimed, w.bucket_0, w.bucket_1, \
                   w.bucket_2, w.bucket_3, w.bucket_4, w.bucket_5, w.bucket_6, w.bucket_7";
    let columns = format!("{columns}{}", counts("w"));
    format!(
        "{base},
         claimed as ({claims}),
         figures as (
           select c.account_id, c.bucket_0, c.bucket_1, c.bucket_2, c.bucket_3, c.bucket_4, c.bucket_5, c.bucket_6,
             c.bucket_7, {sums} as open_minor, {sums} - c.unapplied as balance_minor, c.overdue as overdue_minor,
             c.unapplied as unapplied_minor, c.document_disputed + c.disputed as disputed_minor,
             c.document_promised + c.promised as promised_minor, c.document_on_plan + c.on_plan as on_plan_minor,
             case when c.unclaimed - c.disputed - c.promised - c.on_plan > c.unapplied
               then c.unclaimed - c.disputed - c.promised - c.on_plan - c.unapplied else 0 end as to_collect_minor,
             c.open_documents, c.oldest_due_on, c.last_paid_on, c.hold_kinds{counts}
           from claimed c)",
        counts = counts("c"),
        claims = claimed("gathered", "w.unclaimed", &columns),
    )
}
