-- A promotion ladder: ranks that people climb by requirements (EMP-013 to EMP-016).
create table if not exists staff.ladder (
  ladder_code text primary key,
  name_zh text not null,
  name_en text not null,
  rule_id text not null,
  regime_code text
    constraint ladder_regime_fkey references policy.regime on delete restrict,
  constraint ladder_code_is_plain check (ladder_code ~ '^[A-Z][A-Z0-9_]{0,15}$'),
  constraint ladder_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table staff.ladder is 'Promotion ladders of the documents. [reference]';
comment on column staff.ladder.regime_code is 'The regime that states it; null for a ladder of one''s own.';
create index if not exists ladder_regime_idx on staff.ladder (regime_code);
