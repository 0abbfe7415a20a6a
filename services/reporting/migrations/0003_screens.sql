-- Lines from before hold no facts of their own: they are read off the envelope.
alter table activity add column facts jsonb;
alter table activity add column person_id uuid;
create index activity_by_kind on activity (kind, seq);
create index activity_by_person on activity (person_id, seq) where person_id is not null;
alter table reports add column campaign_id uuid;
create index served_notices_by_day on served_notices (served_on);
create index receipts_by_return on receipts (returned_on) where returned_on is not null;
