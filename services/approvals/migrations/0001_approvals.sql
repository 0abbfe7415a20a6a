create table policies (
    id uuid primary key,
    version bigint not null,
    name text not null,
    action text not null,
    currency text not null,
    lower_minor bigint,
    upper_minor bigint,
    bound text not null,
    priority bigint not null,
    valid_from date not null,
    valid_to date,
    active boolean not null,
    stages jsonb not null,
    changed_at timestamptz not null
);

create index policies_by_action on policies (action, id);

create table people (
    id uuid primary key,
    version bigint not null,
    name text not null,
    email text not null,
    active boolean not null
);

create table person_roles (
    person_id uuid not null references people (id),
    role text not null,
    primary key (person_id, role)
);

create index person_roles_by_role on person_roles (role, person_id);

create table delegations (
    id uuid primary key,
    from_person uuid not null,
    to_person uuid not null,
    starts_on date not null,
    ends_on date not null,
    comment text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    revoked_at timestamptz
);

create index delegations_by_delegate on delegations (to_person, ends_on);

create index delegations_by_owner on delegations (from_person, ends_on);

create table subjects (
    kind text not null,
    subject_id text not null,
    revision bigint not null,
    primary key (kind, subject_id)
);

create table requests (
    id uuid primary key,
    version bigint not null,
    kind text not null,
    subject_id text not null,
    revision bigint not null,
    hash text not null,
    title text not null,
    link text not null,
    amounts jsonb not null,
    largest jsonb not null,
    facts jsonb not null,
    requester uuid not null,
    editors jsonb not null,
    policy_id uuid,
    state text not null,
    escalated text,
    opened_at timestamptz not null,
    decided_at timestamptz,
    reason text,
    unique (kind, subject_id, revision)
);

create index requests_by_state on requests (state, id);

create table request_makers (
    request_id uuid not null references requests (id),
    person_id uuid not null,
    primary key (request_id, person_id)
);

create table stages (
    id uuid primary key,
    request_id uuid not null references requests (id),
    position bigint not null,
    name text not null,
    approvers jsonb not null,
    rule jsonb not null,
    on_reject text not null,
    due_hours bigint not null,
    state text not null,
    opened_at timestamptz,
    due_at timestamptz,
    escalated_at timestamptz,
    decided_at timestamptz,
    unique (request_id, position)
);

create index stages_by_deadline on stages (state, due_at);

create table voters (
    stage_id uuid not null references stages (id),
    voter text not null,
    place bigint not null,
    person_id uuid,
    name text not null,
    state text not null,
    acted_by uuid,
    acted_by_name text,
    reason text,
    voted_at timestamptz,
    subject_hash text,
    primary key (stage_id, voter)
);

create index voters_by_person on voters (person_id, state);

create table history (
    request_id uuid not null references requests (id),
    seq bigint not null,
    happened_at timestamptz not null,
    actor jsonb not null,
    action text not null,
    detail jsonb not null,
    primary key (request_id, seq)
);

create table links (
    id uuid primary key,
    token_hash text not null unique,
    request_id uuid not null references requests (id),
    stage_id uuid not null references stages (id),
    made_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    consumed_at timestamptz,
    voided_at timestamptz
);

create index links_by_stage on links (stage_id);

create table secrets (
    name text primary key,
    value bytea not null
);
