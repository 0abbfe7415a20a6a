-- What an approver reads beside the facts: the largest lines, and papers.
alter table requests add column samples jsonb not null default '[]';
alter table requests add column documents jsonb not null default '[]';
