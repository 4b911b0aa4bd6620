-- What a person may be good at (TRN-001b, TRN-002d).
create table if not exists training.skill (
  skill_code text primary key,
  name_zh text not null,
  name_en text not null,
  rule_id text not null,
  constraint skill_code_is_plain check (skill_code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
  constraint skill_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table training.skill is 'The catalogue of skills. [reference]';
