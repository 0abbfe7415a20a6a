-- What banks say, line by line, and what became of it. Amounts are minor units of the statement's currency.
create table bank_statements (
    id uuid primary key,
    operation_id uuid not null,
    file_name text not null,
    -- of the file
    sha256 text not null,
    -- its place in the file
    place bigint not null,
    -- of what it says: the same statement again is not kept twice
    digest text not null unique,
    format text not null,
    format_version bigint,
    name text not null,
    bank_account text not null,
    currency text not null,
    sequence bigint,
    page bigint,
    -- its last day, and the year its number belongs to
    ends_on date,
    year bigint,
    opening_minor bigint,
    closing_minor bigint,
    -- every balance, summary and control total it states
    stated jsonb not null,
    findings jsonb not null,
    entries bigint not null,
    transactions bigint not null,
    actor jsonb not null,
    recorded_at timestamptz not null
);
create index bank_statements_sequence on bank_statements (bank_account, currency, format, year);

create table bank_entries (
    id uuid primary key,
    statement_id uuid not null,
    place bigint not null,
    bank_account text not null,
    natural_key text not null,
    -- the entry an earlier statement brought; null: this is the first
    known_as uuid,
    booked_on date,
    amount_minor bigint not null,
    -- the entry without its transactions
    content jsonb not null
);
create unique index bank_entries_first on bank_entries (bank_account, natural_key) where known_as is null;
create index bank_entries_statement on bank_entries (statement_id, place);

create table bank_transactions (
    id uuid primary key,
    statement_id uuid not null,
    entry_id uuid not null,
    place bigint not null,
    kind text not null,
    -- what became of it
    outcome text not null check (outcome in ('applied', 'returned', 'unclear', 'dismissed', 'left_out', 'known')),
    currency text not null,
    amount_minor bigint not null,
    booked_on date not null,
    end_to_end_id text,
    -- the payer's bank account, folded; it tells later payments' account
    payer_key text,
    account_id uuid,
    receipt_id uuid,
    confidence text,
    rule text,
    detail text,
    content jsonb not null
);
create index bank_transactions_entry on bank_transactions (statement_id, entry_id, place);
create index bank_transactions_end_to_end on bank_transactions (end_to_end_id);
create index bank_transactions_payer on bank_transactions (payer_key);

-- What no rule decided, for a person.
create table clarifications (
    id uuid primary key,
    transaction_id uuid not null unique,
    statement_id uuid not null,
    state text not null check (state in ('open', 'applied', 'dismissed')),
    why text not null,
    detail text not null,
    proposals jsonb not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_by jsonb,
    note text
);
create index clarifications_state on clarifications (state, id);
