create table outbox (
    id uuid not null primary key,
    kind text not null,
    subject text not null,
    body text not null,
    created_at timestamptz not null,
    claimed_until timestamptz,
    attempts bigint not null,
    sent_at timestamptz
);
create index outbox_unsent on outbox (id) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

create table inbox (
    event_id uuid not null primary key,
    kind text not null,
    body text,
    state text not null check (state in ('waiting', 'done', 'parked')),
    attempts bigint not null,
    next_at timestamptz not null,
    received_at timestamptz not null,
    error text
);
create index inbox_waiting on inbox (next_at) where state = 'waiting';
create index inbox_done on inbox (received_at) where state = 'done';

create table parked_messages (
    event_id uuid not null primary key,
    kind text not null,
    body text not null,
    error text not null,
    attempts bigint not null,
    parked_at timestamptz not null
);

create table audit_heads (
    stream text not null primary key,
    seq bigint not null,
    hash text not null
);

create table audit_records (
    stream text not null,
    seq bigint not null,
    at timestamptz not null,
    record text not null,
    hash text not null,
    primary key (stream, seq)
);

create table numbers (
    sequence text not null primary key,
    value bigint not null
);

create table idempotency_keys (
    caller text not null,
    key text not null,
    fingerprint text not null,
    status bigint not null,
    content_type text,
    body text,
    created_at timestamptz not null,
    primary key (caller, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

create table operations (
    id uuid not null primary key,
    kind text not null,
    state text not null check (state in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    done bigint not null,
    total bigint,
    input jsonb,
    result jsonb,
    problem jsonb,
    requested_by jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    lease_until timestamptz,
    cancel_requested boolean not null,
    version bigint not null
);
create index operations_open on operations (created_at) where state in ('queued', 'running');

create table job_runs (
    job text not null primary key,
    last_run_on date,
    last_run_at timestamptz
);
