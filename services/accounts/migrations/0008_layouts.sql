-- Layouts that users keep. A file is read by the layout as it was when its import was asked for, so the import keeps a copy.
create table import_layouts (
    name text primary key,
    version bigint not null,
    profile jsonb not null,
    actor jsonb not null,
    recorded_at timestamptz not null
);
alter table imports add column profile jsonb;
alter table imports add column encoding text;
alter table imports add column findings jsonb;

-- Under which other references and names files know a customer.
create table customer_aliases (
    customer_id uuid not null references customers (id),
    kind text not null check (kind in ('reference', 'name')),
    alias text not null,
    import_id uuid not null,
    recorded_at timestamptz not null,
    primary key (customer_id, kind, alias)
);
