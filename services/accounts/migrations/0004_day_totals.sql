-- What was open at the end of days that are over, once computed. Whatever comes to count from a day takes that day and
-- all later ones out again.
create table day_totals (
    day date not null,
    currency text not null,
    bucket_0 bigint not null,
    bucket_1 bigint not null,
    bucket_2 bigint not null,
    bucket_3 bigint not null,
    bucket_4 bigint not null,
    bucket_5 bigint not null,
    bucket_6 bigint not null,
    bucket_7 bigint not null,
    primary key (day, currency)
);
