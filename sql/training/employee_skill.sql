-- What a person was found good at (TRN-001b).
create table if not exists training.employee_skill (
  shop_id bigint not null,
  employee_id bigint not null
    constraint employee_skill_employee_fkey references staff.employee on delete restrict,
  skill_code text not null
    constraint employee_skill_skill_fkey references training.skill on delete restrict,
  assessed_on date not null default access.today(),
  unit_id bigint not null,
  evidence text not null,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint employee_skill_pkey primary key (shop_id, employee_id, skill_code),
  constraint employee_skill_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint employee_skill_evidence_not_blank check (btrim(evidence) <> '')
);
comment on table training.employee_skill is 'The skills list of a person, with what shows it.';
comment on column training.employee_skill.evidence is 'The course, test or work that shows it.';
create index if not exists employee_skill_unit_idx on training.employee_skill (unit_id, assessed_on);
create index if not exists employee_skill_employee_idx
  on training.employee_skill (employee_id, assessed_on);
create index if not exists employee_skill_shop_unit_idx
  on training.employee_skill (shop_id, unit_id);
create index if not exists employee_skill_skill_idx on training.employee_skill (skill_code);
