-- A chain of steps that a request passes in order (RBAC-007b). Requests keep the version they began
-- with, so a version in use never changes: approval.define_chain opens the next one.
create table if not exists approval.chain (
  chain_code text not null,
  version int not null,
  name_zh text not null,
  name_en text not null,
  rule_id text not null,
  constraint chain_pkey primary key (chain_code, version),
  constraint chain_code_is_plain check (chain_code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  constraint chain_version_positive check (version > 0),
  constraint chain_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table approval.chain is 'Kinds of request with their ordered steps, by version. [reference]';
comment on column approval.chain.rule_id is 'The rule of the documents that asks for these steps.';
