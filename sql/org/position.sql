-- Which posts a unit has, and to whom they report (table ORG-T2).
create table if not exists org.position (
  shop_id bigint not null,
  unit_id bigint not null,
  post_code text not null constraint position_post_fkey references org.post on delete restrict,
  reports_to_unit_id bigint,
  reports_to_post_code text,
  is_head boolean not null default false,
  in_figure boolean not null default true,
  constraint position_pkey primary key (shop_id, unit_id, post_code),
  constraint position_head_key unique (shop_id, unit_id, post_code, is_head),
  constraint position_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint position_reports_to_fkey foreign key (shop_id, reports_to_unit_id, reports_to_post_code)
    references org.position (shop_id, unit_id, post_code) on delete restrict
    deferrable initially deferred,
  constraint position_reports_to_both
    check ((reports_to_unit_id is null) = (reports_to_post_code is null))
);
comment on table org.position is 'A post that exists in a unit. [reference]';
comment on column org.position.is_head is
  'True where the post heads its unit or units below: then one person holds it at a time.';
comment on column org.position.reports_to_unit_id is
  'Unit of the superior position; null where the superior sits outside the shop.';
comment on column org.position.in_figure is 'Whether the post stands in the organisation chart''s figure.';
create index if not exists position_post_idx on org.position (post_code);
create index if not exists position_unit_idx on org.position (unit_id);
create index if not exists position_reports_to_idx
  on org.position (shop_id, reports_to_unit_id, reports_to_post_code);
