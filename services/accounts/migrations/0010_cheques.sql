-- Cheques that debtors gave. A cheque pays nothing until it is cleared; then a receipt does.
create table cheques (
    id uuid primary key,
    -- ours, in the order of registration
    reference text not null unique,
    account_id uuid not null,
    number text not null,
    bank text not null,
    drawer text not null,
    amount_minor bigint not null check (amount_minor > 0),
    -- what the bank has paid of it
    paid_minor bigint not null check (paid_minor >= 0),
    due_on date not null,
    state text not null check (state in ('in_hand', 'presented', 'cleared', 'returned', 'replaced', 'withdrawn')),
    -- no step counts from an earlier day
    latest_on date not null,
    -- the receipt by which it is cleared
    receipt_id uuid,
    -- the bank's code of the last return, its certificate of it, and the case at the execution court
    memo_code text,
    certificate text,
    execution_file text,
    -- where the paper is kept
    original_at text,
    replaces_id uuid,
    replaced_by_id uuid,
    steps bigint not null,
    recorded_at timestamptz not null,
    unique (account_id, bank, number)
);
create index cheques_due on cheques (due_on, id);
create index cheques_receipt on cheques (receipt_id);

-- What it is given for; cleared, it pays these first.
create table cheque_documents (
    cheque_id uuid not null,
    document_id uuid not null,
    primary key (cheque_id, document_id)
);

-- What happened to it, never changed.
create table cheque_steps (
    cheque_id uuid not null,
    place bigint not null,
    kind text not null
        check (kind in ('registered', 'presented', 'cleared', 'returned', 'replaced', 'withdrawn', 'noted')),
    state text not null,
    on_day date not null,
    -- what is still hoped for from it after this step: a cheque in hand
    held_minor bigint not null,
    paid_minor bigint,
    fee_minor bigint,
    memo_code text,
    words text,
    receipt_id uuid,
    recorded_at timestamptz not null,
    primary key (cheque_id, place)
);
