-- What was decided at a step, by whom and when (RBAC-007b, RBAC-007c); only ever added to.
create table if not exists approval.decision (
  shop_id bigint not null,
  request_id bigint not null,
  step_no int not null,
  unit_id bigint not null,
  employee_id bigint not null
    constraint decision_employee_fkey references staff.employee on delete restrict,
  on_behalf_of bigint
    constraint decision_on_behalf_of_fkey references staff.employee on delete restrict,
  post_code text constraint decision_post_fkey references org.post on delete restrict,
  decision approval.outcome not null,
  reason text,
  details jsonb not null default '{}',
  decided_by name not null default current_user,
  decided_at timestamptz not null default now(),
  constraint decision_pkey primary key (shop_id, request_id, step_no),
  constraint decision_request_fkey foreign key (shop_id, request_id, unit_id)
    references approval.request (shop_id, request_id, unit_id) on delete restrict,
  constraint decision_has_reason
    check (decision = 'approved' or (reason is not null and btrim(reason) <> '')),
  constraint decision_details_are_object check (jsonb_typeof(details) = 'object'),
  constraint decision_for_another check (on_behalf_of <> employee_id)
);
comment on table approval.decision is 'One row a decided step; a refusal or withdrawal ends the request.';
comment on column approval.decision.unit_id is 'Unit of the request, so that both are seen together.';
comment on column approval.decision.employee_id is 'Who decided; for a withdrawal the applicant.';
comment on column approval.decision.on_behalf_of is
  'Whose right a delegate used; null where the decider had it himself.';
comment on column approval.decision.post_code is
  'The post by which it was decided, the delegator''s where there is one; null for a withdrawal.';
comment on column approval.decision.reason is 'Required for a refusal and a withdrawal.';
create index if not exists decision_unit_idx on approval.decision (unit_id, decided_at);
create index if not exists decision_employee_idx on approval.decision (employee_id, decided_at);
create index if not exists decision_on_behalf_of_idx on approval.decision (on_behalf_of);
create index if not exists decision_post_idx on approval.decision (post_code);
create index if not exists decision_request_idx on approval.decision (request_id);
create index if not exists decision_request_unit_idx
  on approval.decision (shop_id, request_id, unit_id);
