-- When and by whom a notice was withdrawn or recalled.
alter table notices add column taken_back_at timestamptz;
alter table notices add column taken_back_by jsonb;
