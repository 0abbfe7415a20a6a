-- What a session is on, and when it was last used.
alter table sessions add column client text;
alter table sessions add column address text;
alter table sessions add column last_seen_at timestamptz;

-- Which token a token was handed out for, and when it was overtaken by another one for the same token: the answer had
-- not reached the phone, and the phone asked again.
alter table refresh_tokens add column replaces text;
alter table refresh_tokens add column superseded_at timestamptz;
create index refresh_tokens_by_replaced on refresh_tokens (replaces);

alter table devices add column last_seen_at timestamptz;

-- One-time links with which people set their own password; only hashes are kept.
create table invitations (
    token_hash text primary key,
    person_id uuid not null references people (id),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    -- when it was used or replaced by a newer one
    spent_at timestamptz
);

create index invitations_by_person on invitations (person_id);
