-- Somebody who may be hired; becomes an employee once he is (EMP-002c, EMP-003b, EMP-005).
create table if not exists staff.candidate (
  shop_id bigint not null,
  candidate_id bigint generated always as identity,
  candidate_code text not null,
  unit_id bigint not null,
  post_code text not null
    constraint candidate_post_fkey references org.post on delete restrict,
  headcount_id bigint,
  name_zh text not null,
  birth_date date,
  applied_on date not null,
  hired_as bigint constraint candidate_hired_as_fkey references staff.employee on delete restrict,
  constraint candidate_pkey primary key (shop_id, candidate_id),
  constraint candidate_code_key unique (shop_id, candidate_code),
  constraint candidate_hired_once unique (shop_id, hired_as),
  constraint candidate_unit_fkey foreign key (shop_id, unit_id)
    references org.unit (shop_id, unit_id) on delete restrict,
  constraint candidate_headcount_fkey foreign key (shop_id, headcount_id)
    references staff.headcount_request (shop_id, headcount_id) on delete restrict,
  constraint candidate_code_is_plain check (candidate_code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$'),
  constraint candidate_name_not_blank check (btrim(name_zh) <> '')
);
comment on table staff.candidate is 'An applicant for a post of a unit.';
comment on column staff.candidate.headcount_id is 'The request answered; null for an open application.';
comment on column staff.candidate.hired_as is 'The employee he became; null before.';
create index if not exists candidate_unit_idx on staff.candidate (unit_id, applied_on);
create index if not exists candidate_shop_unit_idx on staff.candidate (shop_id, unit_id);
create index if not exists candidate_headcount_idx on staff.candidate (shop_id, headcount_id);
create index if not exists candidate_hired_as_idx on staff.candidate (hired_as);
create index if not exists candidate_post_idx on staff.candidate (post_code);
