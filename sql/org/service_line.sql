-- Which units serve customers and which audit them (ORG-018): a unit's line holds for those below it
-- that have no other.
create table if not exists org.service_line (
  shop_id bigint not null,
  unit_id bigint not null,
  line org.line not null,
  valid daterange not null,
  constraint service_line_pkey primary key (shop_id, unit_id, valid),
  constraint service_line_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint service_line_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint service_line_one_at_a_time
    exclude using gist (shop_id with =, unit_id with =, valid with &&)
);
comment on table org.service_line is
  'The line of a unit for a time; nobody belongs to both at one time (ORG-018). [local]';
create index if not exists service_line_unit_idx on org.service_line (unit_id);
