-- A unit of a template; the unit without a parent is the shop's root (table ORG-T1).
create table if not exists org.template_unit (
  template_code text not null
    constraint template_unit_template_fkey references org.template on delete cascade,
  code text not null,
  ordinal smallint not null,
  name_zh text not null,
  name_en text not null,
  kind org.unit_kind not null,
  parent_code text,
  head_post_code text
    constraint template_unit_head_post_fkey references org.post on delete restrict,
  constraint template_unit_pkey primary key (template_code, code),
  constraint template_unit_parent_fkey foreign key (template_code, parent_code)
    references org.template_unit (template_code, code) on delete cascade
    deferrable initially deferred,
  constraint template_unit_root_is_shop check ((parent_code is null) = (kind = 'shop'))
);
comment on table org.template_unit is 'A unit that a template sets up. [reference]';
comment on column org.template_unit.parent_code is 'Null for the root, which stands for the shop.';
create index if not exists template_unit_parent_idx on org.template_unit (template_code, parent_code);
create index if not exists template_unit_head_post_idx on org.template_unit (head_post_code);
