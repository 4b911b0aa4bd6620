-- The columns of a report after shop_id and unit_id, which serve filters and are never shown.
create table if not exists report.column_definition (
  report_name text not null
    constraint column_definition_report_fkey references report.definition on delete cascade,
  ordinal smallint not null,
  column_name text not null,
  title_zh text not null,
  title_en text not null,
  value_type text not null,
  totalled boolean not null default false,
  chart boolean not null default false,
  constraint column_definition_pkey primary key (report_name, ordinal),
  constraint column_definition_name_once unique (report_name, column_name),
  constraint column_definition_type_known check (value_type in
    ('text', 'integer', 'money', 'decimal', 'date', 'timestamp', 'minutes', 'boolean'))
);
comment on table report.column_definition is 'Columns of reports: titles, type, total, chart. [reference]';
comment on column report.column_definition.totalled is 'Whether the column has a total at the foot.';
comment on column report.column_definition.chart is 'Whether a chart of the report shows the column.';
