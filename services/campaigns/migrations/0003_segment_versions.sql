-- Every wording a segment had.
create table segment_versions (
  segment_id uuid not null,
  version bigint not null,
  title text not null,
  rule jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (segment_id, version)
);
insert into segment_versions (segment_id, version, title, rule, changed_by, changed_at)
select id, version, title, rule, created_by, updated_at from segments;

alter table segments add column archived_at timestamptz;
create index campaigns_of_segment on campaigns (segment_id);
