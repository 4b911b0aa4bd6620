-- Disciplinary measures (处分) in ascending order (EMP-023a), and those beside the ladder that only a
-- human may decide (REG-007b).
create table if not exists staff.discipline_measure (
  measure_code text primary key,
  rank smallint,
  name_zh text not null,
  name_en text not null,
  ends_employment boolean not null default false,
  withholds_pay boolean not null default false,
  rule_id text not null,
  constraint discipline_measure_rank_once unique (rank),
  constraint discipline_measure_rank_positive check (rank >= 1)
);
comment on table staff.discipline_measure is 'Disciplinary measures. [reference]';
comment on column staff.discipline_measure.rank is
  '1 is the mildest; null: not on the ladder, recommended by hand only.';
comment on column staff.discipline_measure.ends_employment is
  'Never executed without an approved request (REG-007b).';
comment on column staff.discipline_measure.withholds_pay is
  'Never executed without an approved request (REG-007b).';
