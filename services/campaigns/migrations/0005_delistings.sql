-- Why a debtor came off a filed list, and whether the regulator knows.
alter table list_rows add column delisted_reason text;
alter table list_rows add column delisted_note text;
alter table list_rows add column delisted_by uuid;
alter table list_rows add column told_on date;
update list_rows set delisted_reason = 'paid' where delisted_on is not null;
create index defaulter_lists_of_campaign on defaulter_lists (campaign_id);
