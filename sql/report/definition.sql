-- What a report is: titles, producer, period and due rule (RPT-001c). The figures come from the
-- function report.<name with underscores>(first_day, last_day).
create table if not exists report.definition (
  report_name text primary key,
  title_zh text not null,
  title_en text not null,
  rule_ids text[] not null,
  producer_zh text not null,
  producer_en text not null,
  period_kind text not null,
  due_rule text,
  sort text not null,
  legend_zh text,
  legend_en text,
  sealed_source boolean not null,
  resources text[] not null,
  constraint definition_name_is_plain check (report_name ~ '^[a-z][a-z0-9-]{0,39}$'),
  constraint definition_names_resources check (cardinality(resources) > 0),
  constraint definition_period_known
    check (period_kind in ('day', 'week', 'month', 'quarter', 'year', 'any')),
  constraint definition_due_rule_known
    check (due_rule ~ '^(day [0-9]{1,2} of next month|pay day|end of month|before the period)$')
);
comment on table report.definition is 'The catalogue of reports. [reference]';
comment on column report.definition.due_rule is 'That day included; null where no document sets one.';
comment on column report.definition.sort is 'Columns the rows are ordered by, separated by commas.';
comment on column report.definition.sealed_source is
  'Whether the rows are stored figures of a computed month; otherwise they follow the facts.';
comment on column report.definition.resources is
  'Resources that a reader needs to see every row; who reads part of them sees part of the rows.';
