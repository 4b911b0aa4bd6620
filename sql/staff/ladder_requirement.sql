-- What a rank asks for, item by item (EMP-014 to EMP-016). The numbers are policy parameters.
create table if not exists staff.ladder_requirement (
  ladder_code text not null,
  rung_no int not null,
  requirement_no int not null,
  kind text not null,
  measure text,
  parameter_code text,
  window_parameter_code text,
  since_rung_no int,
  name_zh text not null,
  name_en text not null,
  constraint ladder_requirement_pkey primary key (ladder_code, rung_no, requirement_no),
  constraint ladder_requirement_rung_fkey foreign key (ladder_code, rung_no)
    references staff.ladder_rung on delete cascade,
  constraint ladder_requirement_since_fkey foreign key (ladder_code, since_rung_no)
    references staff.ladder_rung on delete cascade,
  constraint ladder_requirement_parameter_fkey foreign key (parameter_code)
    references policy.parameter on delete restrict,
  constraint ladder_requirement_window_fkey foreign key (window_parameter_code)
    references policy.parameter on delete restrict,
  constraint ladder_requirement_number_positive check (requirement_no > 0),
  constraint ladder_requirement_names_not_blank
    check (btrim(name_zh) <> '' and btrim(name_en) <> ''),
  constraint ladder_requirement_kind_complete check (case kind
    when 'MANUAL' then num_nonnulls(measure, parameter_code, since_rung_no) = 0
    when 'CONVERTED' then num_nonnulls(measure, parameter_code, since_rung_no) = 0
    when 'TENURE' then measure is null and num_nulls(parameter_code, since_rung_no) = 0
    when 'AVERAGE' then num_nulls(measure, parameter_code) = 0
    when 'FIRST_MONTHS' then num_nulls(measure, parameter_code, window_parameter_code) = 0
    when 'EVERY_MONTH' then num_nulls(measure, parameter_code, window_parameter_code) = 0
    else false end)
);
comment on table staff.ladder_requirement is 'Items of a rank; a person meets each or not. [reference]';
comment on column staff.ladder_requirement.kind is
  'MANUAL: an evaluator decides; CONVERTED: probation passed; TENURE: months since a rung was first '
  'reached; AVERAGE, EVERY_MONTH: of a measure over past months; FIRST_MONTHS: its sum after entry.';
comment on column staff.ladder_requirement.parameter_code is
  'The least value, which itself is enough; null where an evaluator decides.';
comment on column staff.ladder_requirement.window_parameter_code is
  'How many months are looked at; null: all since entry.';
comment on column staff.ladder_requirement.since_rung_no is
  'The rung whose first appointment tenure counts from (EMP-014).';
create index if not exists ladder_requirement_since_idx
  on staff.ladder_requirement (ladder_code, since_rung_no);
create index if not exists ladder_requirement_parameter_idx
  on staff.ladder_requirement (parameter_code);
create index if not exists ladder_requirement_window_idx
  on staff.ladder_requirement (window_parameter_code);
