-- Kinds of awards (表彰、奖励), EMP-025c.
create table if not exists staff.award_kind (
  kind_code text primary key,
  name_zh text not null,
  name_en text not null,
  form text not null,
  excludes_absence boolean not null default false,
  rule_id text not null,
  constraint award_kind_form_known check (form in ('material', 'spiritual'))
);
comment on table staff.award_kind is 'Kinds of awards. [reference]';
comment on column staff.award_kind.excludes_absence is
  'Whether any absence in the period disqualifies (ATT-022).';
