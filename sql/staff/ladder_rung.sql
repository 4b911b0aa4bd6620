-- A rank of a ladder, numbered from the lowest (EMP-013 to EMP-016).
create table if not exists staff.ladder_rung (
  ladder_code text not null
    constraint ladder_rung_ladder_fkey references staff.ladder on delete cascade,
  rung_no int not null,
  rung_code text not null,
  name_zh text not null,
  name_en text not null,
  constraint ladder_rung_pkey primary key (ladder_code, rung_no),
  constraint ladder_rung_code_once unique (ladder_code, rung_code),
  constraint ladder_rung_number_positive check (rung_no > 0)
);
comment on table staff.ladder_rung is 'Ranks of a ladder, 1 the lowest. [reference]';
