-- Writes the rows of a report in one call, in the report's own file:
--
--   call report.define('roster', …, columns => array[
--     'work_date | 日期 | date | date',
--     'gross | 应发 | gross | money | total chart'], recipients => '{HR}', resources => '{roster}');
--
-- A column: name | title_zh | title_en | type | flags (total, chart).
create or replace procedure report.define(
  report_name text, title_zh text, title_en text, rule_ids text[], producer_zh text,
  producer_en text, period_kind text, due_rule text, sort text, sealed_source boolean,
  columns text[], recipients text[], legend_zh text default null, legend_en text default null,
  resources text[] default '{}'
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
begin
  insert into report.definition as old (report_name, title_zh, title_en, rule_ids, producer_zh,
    producer_en, period_kind, due_rule, sort, legend_zh, legend_en, sealed_source, resources)
  values (report_name, title_zh, title_en, rule_ids, producer_zh, producer_en, period_kind,
    due_rule, sort, legend_zh, legend_en, sealed_source, resources)
  on conflict on constraint definition_pkey do update
  set title_zh = excluded.title_zh, title_en = excluded.title_en, rule_ids = excluded.rule_ids,
    producer_zh = excluded.producer_zh, producer_en = excluded.producer_en,
    period_kind = excluded.period_kind, due_rule = excluded.due_rule, sort = excluded.sort,
    legend_zh = excluded.legend_zh, legend_en = excluded.legend_en,
    sealed_source = excluded.sealed_source,
    resources = excluded.resources;

  delete from report.column_definition c where c.report_name = report_name;
  insert into report.column_definition (report_name, ordinal, column_name, title_zh, title_en,
    value_type, totalled, chart)
  select report_name, c.ordinal, btrim(p[1]), btrim(p[2]), btrim(p[3]), btrim(p[4]),
    coalesce(p[5] like '%total%', false), coalesce(p[5] like '%chart%', false)
  from unnest(columns) with ordinality c (line, ordinal)
  cross join lateral string_to_array(c.line, '|') p;

  delete from report.recipient r where r.report_name = report_name;
  insert into report.recipient (report_name, post_code)
  select report_name, r from unnest(recipients) r;
end
$$;
comment on procedure report.define(text, text, text, text[], text, text, text, text, text, boolean,
  text[], text[], text, text, text[]) is 'Writes definition, columns and recipients of a report.';
