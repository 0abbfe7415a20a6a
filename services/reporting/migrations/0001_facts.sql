create table campaigns (
    campaign_id uuid primary key,
    reference text not null,
    title text not null,
    stage text not null,
    revision bigint not null,
    frozen_at timestamptz,
    launched_on date,
    window_ends_on date,
    targets bigint not null,
    held_out bigint not null,
    closed_on date
);

create table members (
    member_id uuid primary key,
    campaign_id uuid not null,
    revision bigint not null,
    account_id uuid not null,
    arm text not null,
    frozen_minor bigint not null,
    currency text not null
);
create index members_by_campaign on members (campaign_id, revision, arm);
create index members_by_account on members (account_id);

create table withdrawals (
    member_id uuid primary key,
    campaign_id uuid not null,
    account_id uuid not null,
    reason text not null,
    withdrawn_at timestamptz not null
);
create index withdrawals_by_campaign on withdrawals (campaign_id);

create table notices (
    notice_id uuid primary key,
    campaign_id uuid not null,
    member_id uuid not null,
    account_id uuid not null,
    number text not null,
    printed_at timestamptz not null
);
create index notices_by_campaign on notices (campaign_id);

create table served_notices (
    notice_id uuid primary key,
    campaign_id uuid not null,
    member_id uuid not null,
    served_on date not null
);
create index served_notices_by_campaign on served_notices (campaign_id);

create table recalled_notices (
    notice_id uuid primary key,
    campaign_id uuid not null,
    reason text not null
);
create index recalled_notices_by_campaign on recalled_notices (campaign_id);

create table rounds (
    round_id uuid primary key,
    campaign_id uuid not null,
    technician uuid not null,
    walked_on date not null,
    stops bigint not null
);
create index rounds_by_campaign on rounds (campaign_id);

create table visits (
    visit_id uuid primary key,
    campaign_id uuid not null,
    notice_id uuid not null,
    member_id uuid not null,
    account_id uuid not null,
    technician uuid not null,
    attempt bigint not null,
    outcome text not null,
    is_delivered boolean not null,
    is_flagged boolean not null,
    visited_at timestamptz not null
);
create index visits_by_campaign on visits (campaign_id);

create table receipts (
    receipt_id uuid primary key,
    account_id uuid not null,
    amount_minor bigint not null,
    currency text not null,
    effective_on date,
    recorded_at timestamptz,
    returned_minor bigint not null,
    returned_on date
);
create index receipts_by_account on receipts (account_id, effective_on);
create index receipts_by_day on receipts (effective_on);

create table accounts (
    account_id uuid primary key,
    registered_version bigint not null,
    legal_entity text not null,
    community text,
    reference text not null,
    customer_name text not null
);

create table balances (
    account_id uuid primary key,
    version bigint not null,
    as_of date not null,
    currency text not null,
    balance bigint not null,
    overdue bigint not null,
    unapplied bigint not null,
    disputed bigint not null,
    promised bigint not null,
    on_plan bigint not null,
    to_collect bigint not null,
    not_due bigint not null,
    days_1_30 bigint not null,
    days_31_60 bigint not null,
    days_61_90 bigint not null,
    days_91_120 bigint not null,
    days_121_180 bigint not null,
    days_181_365 bigint not null,
    days_over_365 bigint not null
);
create index balances_by_debt on balances (currency, to_collect);

create table people (
    person_id uuid primary key,
    version bigint not null,
    name text not null
);

create table filed_lists (
    list_id uuid primary key,
    campaign_id uuid not null,
    reference text not null,
    profile text not null,
    row_count bigint not null,
    sha256 text not null,
    filed_at timestamptz not null
);

create table activity (
    seq bigint primary key,
    event_id uuid not null unique,
    happened_at timestamptz not null,
    kind text not null,
    campaign_id uuid,
    subject text not null,
    summary text not null,
    envelope jsonb not null
);
create index activity_by_campaign on activity (campaign_id, seq);

create table reports (
    report_id uuid primary key,
    kind text not null,
    first_day date not null,
    as_of date not null,
    issued_at timestamptz not null,
    issued_by text not null,
    figures jsonb not null
);
