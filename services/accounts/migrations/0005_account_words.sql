-- All words of an account in one place: a list that is walked in its order looks here, and what changes is forgotten by it.
-- Half the price of an index of the words by account.
create table account_words (
    account_id uuid primary key,
    -- each after a blank
    words text not null
);
drop index search_terms_account;
-- The accounts of before are read in anew by the job `index-accounts`.
delete from search_terms;
