-- A pay scheme: an ordered list of items (PAY-001a).
create table if not exists pay.scheme (
  scheme_code text primary key,
  title_zh text not null,
  title_en text not null,
  source text not null,
  constraint scheme_code_is_plain check (scheme_code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
  constraint scheme_titles_not_blank check (btrim(title_zh) <> '' and btrim(title_en) <> '')
);
comment on table pay.scheme is 'Pay schemes that can be bound to shops and units. [reference]';
comment on column pay.scheme.source is 'Rule ids and regime that the scheme follows.';
