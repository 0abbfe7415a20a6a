-- When a phone was heard of last: it pulled or pushed.
alter table device_queues add column heard_at timestamptz;
create index device_queues_by_person on device_queues (person_id);

create index visits_by_round on visits (round_id, visited_at);
create index visits_by_account on visits (account_id);
create index notices_by_account on notices (account_id);
