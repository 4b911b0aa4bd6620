-- A step of a chain: who decides it, in how many days, and what he must say (RBAC-007c).
create table if not exists approval.chain_step (
  chain_code text not null,
  version int not null,
  step_no int not null,
  role approval.role not null,
  post_codes text[] not null default '{}',
  name_zh text not null,
  name_en text not null,
  wait_days int,
  required_details text[] not null default '{}',
  constraint chain_step_pkey primary key (chain_code, version, step_no),
  constraint chain_step_chain_fkey foreign key (chain_code, version)
    references approval.chain (chain_code, version) on delete cascade,
  constraint chain_step_number_positive check (step_no > 0),
  constraint chain_step_wait_not_negative check (wait_days >= 0),
  constraint chain_step_posts_with_role check ((role = 'POST') = (cardinality(post_codes) > 0)),
  constraint chain_step_names_not_blank check (btrim(name_zh) <> '' and btrim(name_en) <> '')
);
comment on table approval.chain_step is 'The steps of a chain, numbered from 1 without gaps. [reference]';
comment on column approval.chain_step.post_codes is 'Posts whose holders decide; empty unless the role is POST.';
comment on column approval.chain_step.wait_days is
  'Calendar days within which the step is to be decided; null where no time is set.';
comment on column approval.chain_step.required_details is
  'Keys that an approving decision must give a value for.';
