-- What segments ask about: one narrow row per account, so that a preview is one scan.
-- A version of 0 means that this half of the row was not heard yet.
create table debtors (
  account_id uuid primary key,
  registered_version bigint not null default 0,
  reference text,
  legal_entity text,
  currency text,
  minor_worth bigint not null default 10,
  customer_name text,
  language text,
  segment text,
  community text,
  building text,
  has_phone boolean not null default false,
  has_email boolean not null default false,
  has_premise boolean not null default false,
  balance_version bigint not null default 0,
  as_of date,
  balance_minor bigint not null default 0,
  overdue_minor bigint not null default 0,
  unapplied_minor bigint not null default 0,
  disputed_minor bigint not null default 0,
  promised_minor bigint not null default 0,
  on_plan_minor bigint not null default 0,
  to_collect_minor bigint not null default 0,
  age_0 bigint not null default 0,
  age_1 bigint not null default 0,
  age_2 bigint not null default 0,
  age_3 bigint not null default 0,
  age_4 bigint not null default 0,
  age_5 bigint not null default 0,
  age_6 bigint not null default 0,
  age_7 bigint not null default 0,
  open_documents bigint not null default 0,
  oldest_due_on date,
  last_paid_on date,
  holds text not null default ','
);

-- What is printed: the rest of an account's master data.
create table debtor_contacts (
  account_id uuid primary key,
  registered_version bigint not null,
  customer_id uuid not null,
  customer_reference text not null,
  customer_name_ar text,
  phone text,
  email text,
  unit text,
  premise jsonb
);

create table segments (
  id uuid primary key,
  title text not null,
  rule jsonb not null,
  version bigint not null,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table campaigns (
  id uuid primary key,
  reference text not null unique,
  title text not null,
  segment_id uuid,
  rule jsonb not null,
  hold_out_bp bigint not null,
  strategy jsonb not null,
  calendar jsonb not null,
  capacity bigint not null,
  window_days bigint not null,
  as_of date,
  stage text not null,
  version bigint not null,
  revision bigint not null,
  frozen jsonb,
  frozen_at timestamptz,
  launches_on date,
  launched_on date,
  window_end date,
  closed_on date,
  reason text,
  sequence bigint not null,
  progress_told_at timestamptz,
  progress_due boolean not null default false,
  created_by uuid not null,
  editors jsonb not null,
  created_at timestamptz not null
);

-- The frozen audience; a revision that was voided stays, because it was told.
create table members (
  id uuid primary key,
  campaign_id uuid not null,
  revision bigint not null,
  account_id uuid not null,
  arm text not null,
  bucket bigint not null,
  reference text not null,
  legal_entity text not null,
  currency text not null,
  customer_name text not null,
  customer_name_ar text,
  language text not null,
  community text,
  building text,
  unit text,
  premise jsonb,
  frozen_minor bigint not null,
  oldest_due_on date,
  frozen_on date not null,
  age_0 bigint not null,
  age_1 bigint not null,
  age_2 bigint not null,
  age_3 bigint not null,
  age_4 bigint not null,
  age_5 bigint not null,
  age_6 bigint not null,
  age_7 bigint not null,
  state text not null,
  released_on date,
  printed_at timestamptz,
  served_on date,
  attempts bigint not null default 0,
  last_outcome text,
  withdrawn_reason text,
  withdrawn_at timestamptz,
  recovered_minor bigint not null default 0,
  unique (campaign_id, revision, account_id)
);
create index members_of_account on members (account_id);

create table exclusions (
  campaign_id uuid not null,
  revision bigint not null,
  account_id uuid not null,
  reference text not null,
  reason text not null,
  currency text not null,
  overdue_minor bigint not null,
  primary key (campaign_id, revision, account_id)
);

create table plans (
  campaign_id uuid not null,
  number bigint not null,
  revision bigint not null,
  made_on date not null,
  capacity bigint not null,
  planned_rows bigint not null,
  primary key (campaign_id, number)
);

create table plan_rows (
  member_id uuid not null,
  step bigint not null,
  campaign_id uuid not null,
  number bigint not null,
  wave bigint not null,
  template text not null,
  release_on date not null,
  due_on date not null,
  pay_by date not null,
  state text not null,
  primary key (member_id, step)
);
create index plan_rows_due on plan_rows (campaign_id, state, release_on);

-- One row per receipt; its return may be heard before it.
create table receipts (
  receipt_id uuid primary key,
  account_id uuid not null,
  currency text not null,
  amount_minor bigint not null default 0,
  effective_on date,
  recorded_at timestamptz,
  returned_minor bigint not null default 0,
  returned_on date
);
create index receipts_of_account on receipts (account_id);

create table regulator_profiles (
  code text primary key,
  profile jsonb not null,
  version bigint not null
);

create table defaulter_lists (
  id uuid primary key,
  campaign_id uuid not null,
  revision bigint not null,
  profile_code text not null,
  profile jsonb not null,
  reference text not null unique,
  state text not null,
  version bigint not null,
  listed bigint not null,
  sha256 text not null,
  totals jsonb not null,
  largest jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null,
  filed_at timestamptz,
  acknowledged_at timestamptz,
  acknowledgement text
);

create table list_rows (
  list_id uuid not null,
  position bigint not null,
  member_id uuid not null,
  account_id uuid not null,
  served_on date,
  delisted_on date,
  primary key (list_id, position)
);
create index list_rows_of_account on list_rows (account_id);
