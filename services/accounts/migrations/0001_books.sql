-- One row. Whoever writes to the books updates it first, so that writers queue up and the books never break.
create table ledger (
    id bigint primary key,
    -- counts the writes; names the run in which a row last changed
    sequence bigint not null,
    -- the day balances are held at; null: the business day
    held_on date,
    -- no posting, allocation or return counts from a later day
    latest_on date
);
insert into ledger (id, sequence) values (1, 0);

create table customers (
    id uuid primary key,
    reference text not null unique,
    name text not null,
    name_ar text,
    language text not null check (language in ('en', 'ar')),
    segment text,
    phone text,
    email text,
    -- folded name and reference
    search text not null,
    run bigint not null,
    recorded_at timestamptz not null
);

create table premises (
    id uuid primary key,
    reference text not null unique,
    community text not null,
    community_ar text,
    building text not null,
    unit text not null,
    latitude double precision,
    longitude double precision,
    run bigint not null,
    recorded_at timestamptz not null
);
create index premises_community on premises (community);

create table accounts (
    id uuid primary key,
    reference text not null unique,
    customer_id uuid not null references customers (id),
    premise_id uuid references premises (id),
    legal_entity text not null,
    currency text not null,
    -- thousandths of the major unit in one minor unit: 10 for AED, 1 for KWD
    milli_per_minor bigint not null,
    version bigint not null,
    run bigint not null,
    recorded_at timestamptz not null
);
create index accounts_customer on accounts (customer_id);
create index accounts_premise on accounts (premise_id);

-- Amounts are signed: owed is positive, credited negative. No foreign keys below: the merge joins, and a key costs
-- a third of an import.
-- Every index begins with the account, so that an import in the order of accounts writes each page once.
create table documents (
    id uuid not null,
    account_id uuid not null,
    reference text not null,
    kind text not null check (kind in ('invoice', 'debit_note', 'credit_note')),
    issued_on date not null,
    due_on date not null,
    amount_minor bigint not null check (amount_minor <> 0),
    -- what allocations leave of it, as known now
    open_minor bigint not null,
    recorded_at timestamptz not null,
    primary key (account_id, id),
    unique (account_id, reference)
);
-- Covers the ageing of today: streamed by account, without touching the table.
create index documents_open on documents (account_id, due_on, open_minor) where open_minor <> 0;

-- What a document said before it was corrected.
create table superseded_documents (
    id uuid not null,
    account_id uuid not null,
    kind text not null,
    issued_on date not null,
    due_on date not null,
    amount_minor bigint not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz not null,
    run bigint not null,
    primary key (account_id, id, run)
);

create table receipts (
    id uuid primary key,
    reference text not null unique,
    account_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    unapplied_minor bigint not null check (unapplied_minor >= 0),
    channel text,
    effective_on date not null,
    recorded_at timestamptz not null,
    returned_on date,
    return_reason text,
    returned_at timestamptz
);
create index receipts_account on receipts (account_id, effective_on);
create index receipts_unapplied on receipts (account_id, unapplied_minor) where unapplied_minor <> 0;

create table superseded_receipts (
    id uuid not null,
    account_id uuid not null,
    amount_minor bigint not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    returned_on date,
    returned_at timestamptz,
    superseded_at timestamptz not null,
    run bigint not null,
    primary key (account_id, id, run)
);

-- Which credit (a receipt or a credit note) pays which document. Taken back, a row stays and says since when.
create table allocations (
    account_id uuid not null,
    document_id uuid not null,
    credit_id uuid not null,
    -- which allocation pass made it
    pass bigint not null,
    by_receipt boolean not null,
    amount_minor bigint not null check (amount_minor > 0),
    effective_on date not null,
    recorded_at timestamptz not null,
    reversed_on date,
    reversed_at timestamptz,
    primary key (account_id, document_id, credit_id, pass)
);
create index allocations_credit on allocations (credit_id);

create table holds (
    id uuid primary key,
    account_id uuid not null,
    document_id uuid,
    -- the document's reference, or empty for the whole account: part of the natural key, which must not be null
    document_key text not null,
    kind text not null check (kind in ('dispute', 'promise', 'plan', 'legal', 'vulnerable')),
    -- null: all of it
    amount_minor bigint check (amount_minor > 0),
    reason text,
    from_on date not null,
    until_on date,
    recorded_at timestamptz not null,
    released_on date,
    released_at timestamptz,
    unique (account_id, document_key, kind, from_on)
);

create table superseded_holds (
    id uuid not null,
    account_id uuid not null,
    document_id uuid,
    kind text not null,
    amount_minor bigint,
    from_on date not null,
    until_on date,
    recorded_at timestamptz not null,
    released_on date,
    released_at timestamptz,
    superseded_at timestamptz not null,
    run bigint not null,
    primary key (account_id, id, run)
);

-- The balance of each account as last told.
create table balances (
    account_id uuid primary key,
    version bigint not null,
    as_of date not null,
    balance_minor bigint not null,
    overdue_minor bigint not null,
    unapplied_minor bigint not null,
    disputed_minor bigint not null,
    promised_minor bigint not null,
    on_plan_minor bigint not null,
    to_collect_minor bigint not null,
    bucket_0 bigint not null,
    bucket_1 bigint not null,
    bucket_2 bigint not null,
    bucket_3 bigint not null,
    bucket_4 bigint not null,
    bucket_5 bigint not null,
    bucket_6 bigint not null,
    bucket_7 bigint not null,
    open_documents bigint not null,
    oldest_due_on date,
    last_paid_on date,
    -- the kinds of active holds, a bit each
    hold_kinds bigint not null
);

create table imports (
    id uuid primary key,
    operation_id uuid not null,
    file_name text not null,
    layout text not null,
    kind text,
    accept text not null check (accept in ('all', 'good')),
    as_of date,
    legal_entity text not null,
    currency text,
    parts bigint not null,
    bytes bigint not null,
    sha256 text not null,
    state text not null check (state in ('waiting', 'running', 'applied', 'refused', 'failed', 'cancelled')),
    rows_read bigint not null,
    rows_refused bigint not null,
    counts jsonb not null,
    actor jsonb not null,
    recorded_at timestamptz not null,
    finished_at timestamptz,
    -- the run that applied it, and whether it changed rows that were known
    run bigint,
    has_changes boolean
);
create index imports_sha256 on imports (sha256);

create table refused_rows (
    import_id uuid not null references imports (id),
    place bigint not null,
    sheet text,
    line bigint not null,
    column_name text not null,
    value text not null,
    reason text not null,
    primary key (import_id, place)
);
