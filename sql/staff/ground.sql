-- Grounds on which a contract is dissolved or ended (EMP-020).
create table if not exists staff.ground (
  ground_code text primary key,
  name_zh text not null,
  name_en text not null,
  employer_only boolean not null,
  is_immediate boolean not null,
  rule_id text not null
);
comment on table staff.ground is 'Grounds of dissolution and termination. [reference]';
comment on column staff.ground.employer_only is 'Whether only the employer can state it.';
comment on column staff.ground.is_immediate is
  'Whether it allows an end without notice, with approval (EMP-019).';
