-- Who is who, as identity tells it, so that screens show names.
create table people (
  id uuid primary key,
  version bigint not null,
  name text not null,
  team_id uuid,
  active boolean not null
);

create table teams (
  id uuid primary key,
  version bigint not null,
  name text not null
);

-- When approval was asked for, and when it was answered.
alter table campaigns add column submitted_at timestamptz;
alter table campaigns add column decided_at timestamptz;
