create table teams (
    id uuid primary key,
    version bigint not null,
    name text not null unique,
    created_at timestamptz not null
);

create table people (
    id uuid primary key,
    version bigint not null,
    name text not null,
    email text not null unique,
    roles jsonb not null,
    is_admin boolean not null,
    team_id uuid references teams (id),
    active boolean not null,
    password_hash text,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

create index people_by_name on people (name, id);

create table setup_tokens (
    token_hash text primary key,
    made_at timestamptz not null
);

create table first_run (
    slot bigint primary key check (slot = 1),
    person_id uuid not null references people (id),
    done_at timestamptz not null
);

create table signing_keys (
    kid text primary key,
    generation bigint not null unique,
    public_key text not null,
    private_key bytea not null,
    sealed boolean not null,
    created_at timestamptz not null,
    retired_at timestamptz,
    withdrawn_at timestamptz
);

create table devices (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references people (id),
    label text not null,
    device_name text not null,
    platform text not null,
    enrolled_at timestamptz not null,
    revoked_at timestamptz
);

create index devices_by_person on devices (person_id, id);

create table enrolment_codes (
    code_hash text primary key,
    person_id uuid not null references people (id),
    label text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table sessions (
    id uuid primary key,
    person_id uuid not null references people (id),
    device_id uuid references devices (id),
    began_at timestamptz not null,
    revoked_at timestamptz,
    revoked_because text
);

create index sessions_by_person on sessions (person_id);

create index sessions_by_device on sessions (device_id);

create table refresh_tokens (
    token_hash text primary key,
    session_id uuid not null references sessions (id),
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    spent_at timestamptz
);

create index refresh_tokens_by_session on refresh_tokens (session_id);

create index refresh_tokens_by_expiry on refresh_tokens (expires_at);
