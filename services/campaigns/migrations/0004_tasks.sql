-- What teams do around a campaign.
create table tasks (
  id uuid primary key,
  campaign_id uuid not null,
  title text not null,
  note text,
  team_id uuid,
  person_id uuid,
  starts_on date,
  due_on date,
  done_at timestamptz,
  done_by uuid,
  version bigint not null,
  created_by uuid not null,
  created_at timestamptz not null
);
create index tasks_of_campaign on tasks (campaign_id, due_on);
create index tasks_of_person on tasks (person_id);
create index tasks_of_team on tasks (team_id);
