-- A regime: one document's way of doing things, whose numbers can be bound to a shop (REG-001).
create table if not exists policy.regime (
  regime_code text primary key,
  title_zh text not null,
  title_en text not null,
  constraint regime_titles_not_blank check (btrim(title_zh) <> '' and btrim(title_en) <> '')
);
comment on table policy.regime is 'A regime whose numbers are seeded as policy values. [reference]';
