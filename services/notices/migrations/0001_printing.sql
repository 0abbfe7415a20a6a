-- Who is to get a notice: told by campaigns, one row per member and step of the plan. Figures are the frozen ones.
create table targets (
    member_id uuid not null,
    step bigint not null,
    campaign_id uuid not null,
    campaign_reference text not null,
    campaign_title text not null,
    template text not null,
    pay_by date not null,
    account_id uuid not null,
    account_reference text not null,
    legal_entity text not null,
    customer_name text not null,
    customer_name_ar text,
    language text not null,
    premise jsonb,
    amount_minor bigint not null,
    currency text not null,
    oldest_due_on date,
    ageing jsonb not null,
    frozen_on date not null,
    -- released · noticed · withdrawn
    state text not null,
    released_at timestamptz not null,
    primary key (member_id, step)
);
create index targets_by_campaign on targets (campaign_id, state);
create index targets_by_account on targets (account_id);

-- Members who left a campaign; kept, because a release may arrive after the withdrawal.
create table withdrawals (
    member_id uuid not null primary key,
    campaign_id uuid not null,
    account_id uuid not null,
    reason text not null,
    withdrawn_at timestamptz not null
);

-- The newest balance of each account that anybody told; looked at again just before printing.
create table standings (
    account_id uuid not null primary key,
    version bigint not null,
    currency text not null,
    to_collect bigint not null,
    holds jsonb not null
);

-- Every version of every template; nothing is ever changed.
create table templates (
    code text not null,
    version bigint not null,
    title text not null,
    source text not null,
    sha256 text not null,
    made_by jsonb not null,
    made_at timestamptz not null,
    primary key (code, version)
);

create table print_runs (
    run_id uuid not null primary key,
    reference text not null unique,
    campaign_id uuid not null,
    campaign_reference text not null,
    template_code text not null,
    template_version bigint not null,
    template_sha256 text not null,
    -- signs the codes of this run
    code_key bytea not null,
    -- requested · rendering · printed · cancelled
    state text not null,
    requested_by jsonb not null,
    requested_at timestamptz not null,
    operation_id uuid not null,
    printed_on date not null,
    rounds_day date,
    technicians jsonb not null,
    selected bigint not null,
    -- reason → how many were left out before or while printing
    skipped jsonb not null,
    previous_run_id uuid,
    finished_at timestamptz
);
create index print_runs_by_campaign on print_runs (campaign_id, requested_at);

create table print_batches (
    run_id uuid not null references print_runs (run_id),
    seq bigint not null,
    -- waiting · rendered
    state text not null,
    pieces bigint not null,
    pages bigint not null,
    first_number text,
    last_number text,
    pdf_sha256 text,
    blob text,
    primary key (run_id, seq)
);

create table notices (
    notice_id uuid not null primary key,
    number text not null unique,
    version bigint not null,
    campaign_id uuid not null,
    member_id uuid not null,
    step bigint not null,
    account_id uuid not null,
    run_id uuid not null references print_runs (run_id),
    batch_seq bigint not null,
    -- place in the run, from 1: the pile is the round
    place bigint not null,
    round_id uuid,
    stop_order bigint,
    issue bigint not null,
    tag text not null,
    check_code text not null,
    -- allocated · printed · served · withdrawn · recalled · cancelled
    status text not null,
    status_reason text,
    pages bigint not null,
    first_page bigint not null,
    printed_at timestamptz,
    unique (run_id, place)
);
create unique index notices_once on notices (member_id, step) where status <> 'cancelled';
create index notices_by_campaign on notices (campaign_id, number);
create index notices_by_member on notices (member_id);

-- Every tag that ever stood on paper. A reprint voids the one before.
create table notice_issues (
    notice_id uuid not null references notices (notice_id),
    issue bigint not null,
    tag text not null,
    reason text,
    made_by jsonb not null,
    made_at timestamptz not null,
    voided_at timestamptz,
    primary key (notice_id, issue)
);
