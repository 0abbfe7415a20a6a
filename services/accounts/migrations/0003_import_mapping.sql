-- Which field each column of a file fills, where the file has headings of its own.
alter table imports add column mapping jsonb;
