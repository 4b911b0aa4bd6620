-- Who maintains which kind of rule (RBAC-004a); the CS manager approves all of them.
create table if not exists access.rule_owner (
  rule_kind text not null,
  post_code text not null constraint rule_owner_post_fkey references org.post on delete restrict,
  approver_post_code text not null
    constraint rule_owner_approver_fkey references org.post on delete restrict,
  name_zh text not null,
  name_en text not null,
  constraint rule_owner_pkey primary key (rule_kind, post_code),
  constraint rule_owner_kind_is_plain check (rule_kind ~ '^[a-z][a-z_]{0,39}$'),
  constraint rule_owner_approved_by_another check (approver_post_code <> post_code)
);
comment on table access.rule_owner is 'The posts that own a kind of rule, and who approves it. [local]';
create index if not exists rule_owner_post_idx on access.rule_owner (post_code);
create index if not exists rule_owner_approver_idx on access.rule_owner (approver_post_code);
