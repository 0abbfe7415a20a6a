-- The start of the phone (or the load of a page) that the first reading of its clock belongs to.
alter table device_queues add column first_boot uuid;
