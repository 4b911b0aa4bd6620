-- Templates of shops: the units and posts that org.instantiate_template sets up in one call.
create table if not exists org.template (
  template_code text primary key,
  kind org.shop_kind not null,
  name_zh text not null,
  name_en text not null,
  source text not null
);
comment on table org.template is 'A ready organisation of a shop. [reference]';
comment on column org.template.source is 'Rule ids that the template follows.';
