-- Who keeps a regime and who must approve it before it runs (RBAC-004a, REG-003c).
create table if not exists policy.regime_rule (
  regime_code text primary key
    constraint regime_rule_regime_fkey references policy.regime on delete cascade,
  owner_posts text[] not null,
  chain_code text not null,
  interpreter_zh text not null,
  interpreter_en text not null,
  rule_id text not null,
  constraint regime_rule_has_owner check (cardinality(owner_posts) > 0),
  constraint regime_rule_chain_known
    check (chain_code in ('REGIME_COMPANY', 'REGIME_CS', 'REGIME_HR'))
);
comment on table policy.regime_rule is
  'Owner, approval and interpreter of each regime; a regime without a row cannot be drafted. [reference]';
comment on column policy.regime_rule.owner_posts is 'Posts that may draft and amend it (RBAC-004a).';
comment on column policy.regime_rule.chain_code is 'The approval that adoption needs (REG-003c).';
comment on column policy.regime_rule.interpreter_zh is 'Holder of the right of interpretation.';
