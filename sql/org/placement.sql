-- Where a unit stands: its parent and the post that heads it, by date (ORG-001).
create table if not exists org.placement (
  shop_id bigint not null,
  unit_id bigint not null,
  parent_unit_id bigint,
  head_post_code text constraint placement_head_post_fkey references org.post on delete restrict,
  valid daterange not null,
  constraint placement_pkey primary key (shop_id, unit_id, valid),
  constraint placement_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict deferrable initially deferred,
  constraint placement_parent_fkey foreign key (shop_id, parent_unit_id)
    references org.unit (shop_id, unit_id) on delete restrict deferrable initially deferred,
  constraint placement_valid_not_empty check (not isempty(valid) and not lower_inf(valid)),
  constraint placement_not_own_parent check (parent_unit_id <> unit_id),
  constraint placement_one_parent
    exclude using gist (shop_id with =, unit_id with =, valid with &&)
);
comment on table org.placement is
  'Dated place of a unit in its shop''s tree: one parent at any moment, no cycles. [local]';
comment on column org.placement.parent_unit_id is 'Null for the root unit of a shop.';
comment on column org.placement.head_post_code is
  'The post that heads the unit; its holder stands in this unit or the nearest one above it.';
create index if not exists placement_parent_idx on org.placement (shop_id, parent_unit_id);
create index if not exists placement_unit_idx on org.placement (unit_id);
create index if not exists placement_head_post_idx on org.placement (head_post_code);
