//! The same import by hand: the file by COPY into an unlogged table, and from there into the same tables.

use crate::Res;
use crate::books::Files;
use crate::hand::{Scratch, timed};

/// The tables, keys and indexes of the service itself.
pub const TABLES: &str = include_str!("../../../../services/accounts/migrations/0001_books.sql");

const STAGING: &str = "
    create unlogged table staged_accounts (reference text, customer_reference text, premise_reference text,
      legal_entity text, currency text);
    create unlogged table staged (reference text, account_reference text, kind text, issued_on date, due_on date,
      amount numeric, currency text);";

const ACCOUNTS: &str = "
    insert into customers (id, reference, name, language, search, run, recorded_at)
    select distinct on (customer_reference) md5(customer_reference)::uuid, customer_reference, '', 'en', '', 1, now()
    from staged_accounts;
    insert into accounts (id, reference, customer_id, legal_entity, currency, milli_per_minor, version, run, recorded_at)
    select md5(reference)::uuid, reference, md5(customer_reference)::uuid, legal_entity, currency, 10, 1, 1, now()
    from staged_accounts;
    analyze accounts;";

/// Ids in order, as an import by hand would take them: the cheapest for an index.
const MERGE: &str = "
    insert into documents as d (id, account_id, reference, kind, issued_on, due_on, amount_minor, open_minor, recorded_at)
    select cast(lpad(to_hex(row_number() over ()), 32, '0') as uuid), a.id, s.reference, s.kind, s.issued_on, s.due_on,
      cast(s.amount * 100 as bigint), cast(s.amount * 100 as bigint), now()
    from staged s join accounts a on a.reference = s.account_reference
    on conflict (account_id, reference) do update set kind = excluded.kind, issued_on = excluded.issued_on,
      due_on = excluded.due_on, amount_minor = excluded.amount_minor, open_minor = excluded.open_minor
    where (d.kind, d.issued_on, d.due_on, d.amount_minor)
      is distinct from (excluded.kind, excluded.issued_on, excluded.due_on, excluded.amount_minor);";

/// Books in a database of our own.
pub struct Books {
    scratch: Scratch,
    copy: String,
}

impl Books {
    /// Makes the tables and brings in the accounts.
    pub fn prepare(files: &Files) -> Res<Self> {
        let scratch = Scratch::make("books")?;
        scratch.sql(TABLES)?;
        scratch.sql(STAGING)?;
        scratch.sql(&format!("\\copy staged_accounts from '{}' csv header\n{ACCOUNTS}", files.accounts.display()))?;
        let copy = format!("truncate staged;\n\\copy staged from '{}' csv header\n", files.documents.display());
        Ok(Self { scratch, copy })
    }

    /// All rows are new.
    pub fn merge_new(&self) -> Res<f64> {
        self.scratch.sql("truncate documents;")?;
        self.merge_again()
    }

    /// No row is.
    pub fn merge_again(&self) -> Res<f64> {
        timed(self.scratch.name(), &format!("{}{MERGE}", self.copy))
    }
}
