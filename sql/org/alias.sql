-- Other names of units and posts: one canonical row, many names in the documents (ORG-002c).
create table if not exists org.alias (
  alias text not null,
  kind org.named_kind not null,
  code text not null,
  rule_id text not null,
  constraint alias_pkey primary key (alias, kind, code),
  constraint alias_not_blank check (btrim(alias) <> '')
);
comment on table org.alias is 'Names that the documents also use for a unit or a post. [reference]';
comment on column org.alias.code is
  'Code of the post, or of the unit in every shop that has it; one name may mean two posts.';
create index if not exists alias_code_idx on org.alias (kind, code);
