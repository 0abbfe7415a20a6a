-- What an account is found by: the words of its customer, its premise and its references, folded, as UTF-8 bytes, so that
-- the words that begin alike stand together in every database and whatever its collation.
create table search_terms (
    term bytea not null,
    account_id uuid not null
);
create index search_terms_term on search_terms (term, account_id);
create index search_terms_account on search_terms (account_id);

-- The folded text served the search before; now it is the name as lists sort it.
alter table customers rename column search to sort_name;
update customers set sort_name = lower(name);
create index customers_sort_name on customers (sort_name, id);

-- Every account has a balance from its registration on; version 0: nothing was told of it yet. So lists need no outer
-- join, and their orders are indexes.
insert into balances (account_id, version, as_of, balance_minor, overdue_minor, unapplied_minor, disputed_minor,
    promised_minor, on_plan_minor, to_collect_minor, bucket_0, bucket_1, bucket_2, bucket_3, bucket_4, bucket_5, bucket_6,
    bucket_7, open_documents, hold_kinds)
select a.id, 0, '1970-01-01', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
from accounts a left join balances b on b.account_id = a.id where b.account_id is null;
create index balances_overdue on balances (overdue_minor, account_id);
create index balances_oldest on balances (coalesce(oldest_due_on, '9999-12-31'), account_id);
