-- The parties that exchange work with customer service: chapter 6's work-flow figure (ORG-015).
create table if not exists org.partner (
  partner_code text primary key,
  ordinal smallint not null,
  name_zh text not null,
  name_en text not null,
  unit_code text not null,
  post_code text constraint partner_post_fkey references org.post on delete restrict,
  constraint partner_ordinal_key unique (ordinal),
  constraint partner_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table org.partner is 'Who can be the partner of a coordination form. [reference]';
comment on column org.partner.unit_code is
  'Code of the unit, in the shop of the form or else in the head office.';
comment on column org.partner.post_code is 'The post that stands for the unit; null where the unit itself does.';
create index if not exists partner_post_idx on org.partner (post_code);
