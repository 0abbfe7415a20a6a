-- People and phones: what identity told last.
create table people (
    person_id uuid not null primary key,
    version bigint not null,
    name text not null,
    is_technician boolean not null,
    active boolean not null
);

create table devices (
    device_id uuid not null primary key,
    version bigint not null,
    person_id uuid not null,
    label text not null,
    active boolean not null
);

-- One day's way of one technician.
create table rounds (
    round_id uuid not null primary key,
    version bigint not null,
    campaign_id uuid not null,
    day date not null,
    -- counts the rounds of a campaign's day, from 1
    number bigint not null,
    technician uuid not null,
    -- draft · assigned · active · finished
    state text not null,
    depot jsonb not null,
    shift jsonb not null,
    metres bigint not null,
    -- second of the day
    back_at bigint not null,
    planned_by jsonb not null,
    planned_at timestamptz not null,
    assigned_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz
);
create index rounds_by_day on rounds (day, campaign_id, number);
create index rounds_by_technician on rounds (technician, day);

-- One door of a round. A further attempt is a new row.
create table stops (
    stop_id uuid not null primary key,
    version bigint not null,
    round_id uuid not null references rounds (round_id),
    campaign_id uuid not null,
    member_id uuid not null,
    step bigint not null,
    account_id uuid not null,
    -- place in the round, from 1
    place bigint not null,
    attempt bigint not null,
    -- draft · assigned · completed · cancelled
    state text not null,
    -- why it was cancelled: paid, dispute, …, unattempted
    reason text,
    addressee jsonb not null,
    address jsonb not null,
    location jsonb,
    -- second of the day; null when planned by hand
    expected_at bigint,
    metres bigint not null,
    outcome text,
    visited_at timestamptz,
    cancelled_at timestamptz,
    -- what technicians wrote for those who come after them
    note text,
    contact_phone text,
    access_hint text,
    unique (round_id, place)
);
create index stops_by_member on stops (member_id, step);
create unique index stops_open_once on stops (member_id) where state = 'assigned';

-- Doors that no round of the newest plan of that day takes.
create table unplanned_stops (
    campaign_id uuid not null,
    day date not null,
    member_id uuid not null,
    reason text not null,
    primary key (campaign_id, day, member_id)
);

-- Who changed which field of a stop to what; both values of a clash are kept.
create table stop_edits (
    stop_id uuid not null references stops (stop_id),
    version bigint not null,
    field text not null,
    value text,
    person_id uuid not null,
    device_id uuid not null,
    -- null · soft · hard
    clash text,
    edited_at timestamptz not null,
    primary key (stop_id, version, field)
);

-- What a technician's phones have to learn, in the order of the commits.
create table field_changes (
    person_id uuid not null,
    seq bigint not null,
    -- task · round
    entity text not null,
    entity_id uuid not null,
    -- created · updated · deleted
    op text not null,
    changed_at timestamptz not null,
    primary key (person_id, seq)
);
create index field_changes_by_entity on field_changes (entity_id, person_id);

-- How far the queue of each phone has been worked off, and its first reading of the clock.
create table device_queues (
    device_id uuid not null primary key,
    person_id uuid not null,
    last_number bigint not null,
    first_clock timestamptz,
    first_monotonic_ms bigint,
    pushed_at timestamptz not null
);

-- Every item a phone ever sent, with what became of it. The rejected ones are for an operator to look at.
create table field_mutations (
    device_id uuid not null,
    number bigint not null,
    mutation_id uuid not null,
    person_id uuid not null,
    name text not null,
    item jsonb not null,
    item_sha256 text not null,
    -- deferred · applied · rejected · conflict
    status text not null,
    code text,
    message text,
    entity_version bigint,
    forced boolean not null,
    received_at timestamptz not null,
    decided_at timestamptz,
    primary key (device_id, number)
);
create index field_mutations_by_id on field_mutations (mutation_id);
create index field_mutations_waiting on field_mutations (received_at) where status = 'deferred';
create index field_mutations_rejected on field_mutations (received_at) where status = 'rejected';

-- What happened at a door. Never changed after; reviews are beside it.
create table visits (
    visit_id uuid not null primary key,
    version bigint not null,
    mutation_id uuid not null unique,
    stop_id uuid not null references stops (stop_id),
    round_id uuid not null references rounds (round_id),
    campaign_id uuid not null,
    notice_id uuid not null,
    member_id uuid not null,
    account_id uuid not null,
    technician uuid not null,
    device_id uuid not null,
    attempt bigint not null,
    outcome text not null,
    claimed_outcome text,
    disposition bigint not null,
    note text,
    signee_name text,
    signee_relation text,
    fix jsonb,
    -- by the phone's monotonic time
    visited_at timestamptz not null,
    device_time timestamptz not null,
    received_at timestamptz not null,
    app_version text,
    -- the fix and the proofs in one hash: the same twice is a replay
    evidence_sha256 text unique,
    flags jsonb not null,
    is_flagged boolean not null,
    withdrawn_before boolean not null,
    -- null · has_issues · approved · rejected
    review_state text
);
create index visits_by_campaign on visits (campaign_id, visited_at);
create index visits_by_technician on visits (technician, visited_at);
create index visits_by_stop on visits (stop_id);

create table visit_reviews (
    visit_id uuid not null references visits (visit_id),
    version bigint not null,
    state text not null,
    comment text,
    reviewed_by jsonb not null,
    reviewed_at timestamptz not null,
    primary key (visit_id, version)
);

-- What a visit promised to prove it; the bytes may arrive later.
create table proofs (
    visit_id uuid not null references visits (visit_id),
    place bigint not null,
    -- scan · signature · photo
    kind text not null,
    sha256 text,
    mime text,
    captured_at timestamptz,
    code_scanned text,
    exif jsonb,
    primary key (visit_id, place)
);
create index proofs_by_hash on proofs (sha256);

-- Bytes that arrived, by their own hash.
create table field_blobs (
    sha256 text not null primary key,
    bytes bigint not null,
    mime text not null,
    person_id uuid not null,
    stored_at timestamptz not null
);

-- A notice is served once.
create table servings (
    notice_id uuid not null primary key,
    visit_id uuid not null references visits (visit_id),
    served_on date not null
);
