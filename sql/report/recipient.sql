-- Which posts a report goes to; '*' means everybody, each with his own rows (RPT-001c).
create table if not exists report.recipient (
  report_name text not null
    constraint recipient_report_fkey references report.definition on delete cascade,
  post_code text not null,
  constraint recipient_pkey primary key (report_name, post_code),
  constraint recipient_post_known check (post_code = '*' or post_code ~ '^[A-Z][A-Z0-9_]{0,39}$')
);
comment on table report.recipient is 'Recipients of reports by post. [reference]';
