-- Which version of a template new print runs use.
create table active_templates (
    code text not null primary key,
    version bigint not null,
    activated_by jsonb,
    activated_at timestamptz
);

insert into active_templates (code, version) select code, max(version) from templates group by code;
