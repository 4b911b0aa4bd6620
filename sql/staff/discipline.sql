-- A disciplinary measure taken (EMP-023a). Who decides is never the person himself; a repeated violation,
-- or one that is not corrected, takes a higher measure than the one still in force.
create table if not exists staff.discipline (
  shop_id bigint not null,
  discipline_id bigint not null generated always as identity,
  unit_id bigint not null,
  employee_id bigint not null
    constraint discipline_employee_fkey references staff.employee on delete restrict,
  violation_code text not null
    constraint discipline_violation_fkey references staff.violation on delete restrict,
  occurred_on date not null,
  evidence text not null,
  refused_correction boolean not null default false,
  measure_code text not null
    constraint discipline_measure_fkey references staff.discipline_measure on delete restrict,
  decided_on date not null,
  expires_on date not null,
  pay_effect numeric(14, 2) not null default 0,
  score_effect numeric(6, 2) not null default 0,
  reason text not null,
  request_id bigint,
  entered_by text not null default current_user,
  entered_at timestamptz not null default now(),
  constraint discipline_pkey primary key (shop_id, discipline_id),
  constraint discipline_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint discipline_request_fkey foreign key (shop_id, request_id)
    references approval.request (shop_id, request_id) on delete restrict,
  constraint discipline_request_once unique (shop_id, request_id),
  constraint discipline_decided_after_violation check (decided_on >= occurred_on),
  constraint discipline_expires_after_decision check (expires_on >= decided_on),
  constraint discipline_effects_not_negative check (pay_effect >= 0 and score_effect >= 0),
  constraint discipline_words_not_blank check (btrim(evidence) <> '' and btrim(reason) <> '')
);
comment on table staff.discipline is 'Disciplinary records.';
comment on column staff.discipline.entered_by is 'Who decided.';
comment on column staff.discipline.expires_on is 'Last day on which a repetition counts as one.';
comment on column staff.discipline.refused_correction is
  'Whether the person refuses to correct: one step higher.';
comment on column staff.discipline.pay_effect is
  'Yuan that are to be withheld; more than 0 needs an approved request (REG-007b).';
comment on column staff.discipline.score_effect is 'Performance points taken off.';
comment on column staff.discipline.request_id is 'Approved request of chain SANCTION.';
create index if not exists discipline_unit_idx on staff.discipline (unit_id, decided_on);
create index if not exists discipline_employee_idx on staff.discipline (employee_id, decided_on);
create index if not exists discipline_shop_unit_idx on staff.discipline (shop_id, unit_id);
create index if not exists discipline_violation_idx on staff.discipline (violation_code);
create index if not exists discipline_measure_idx on staff.discipline (measure_code);
