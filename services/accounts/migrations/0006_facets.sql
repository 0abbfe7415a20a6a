-- The values there are to filter by are found by leaping from one to the next, not by reading every row.
create index customers_segment on customers (segment);
create index accounts_legal_entity on accounts (legal_entity);
create index accounts_currency on accounts (currency);
