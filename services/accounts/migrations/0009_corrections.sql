-- What was posted to correct the books: amounts written off, amounts moved to another account. Undone by counter-postings.
create table corrections (
    id uuid primary key,
    kind text not null check (kind in ('write_off', 'transfer')),
    reference text not null unique,
    account_id uuid not null,
    -- where a transfer went
    to_account_id uuid,
    -- the receipt that was moved, where one was named
    receipt_id uuid,
    amount_minor bigint not null check (amount_minor > 0),
    reason text not null,
    effective_on date not null,
    recorded_at timestamptz not null,
    reversed_on date,
    reversal_reason text,
    reversed_at timestamptz
);
create index corrections_account on corrections (account_id);
create index corrections_to_account on corrections (to_account_id);

-- The documents by which a correction is posted, and what each is of it.
create table correction_documents (
    account_id uuid not null,
    document_id uuid not null,
    correction_id uuid not null,
    role text not null
        check (role in ('write_off', 'write_off_reversed', 'transfer_out', 'transfer_in', 'transfer_reversed')),
    primary key (account_id, document_id)
);
create index correction_documents_correction on correction_documents (correction_id);

-- What a moved receipt had paid before: undone, it pays that again.
create table taken_ties (
    correction_id uuid not null,
    account_id uuid not null,
    document_id uuid not null,
    credit_id uuid not null,
    by_receipt boolean not null,
    amount_minor bigint not null,
    primary key (correction_id, document_id, credit_id)
);

-- How a receipt was paid, as it was known before a correction: statements as known then show it.
alter table superseded_receipts add column channel text;
