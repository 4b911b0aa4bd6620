-- Access review: who sees what, changes of the period, what no longer fits (RBAC-001, RPT-048a).
create or replace function report.access_review(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, section text, shop_code text, subject text, detail text,
  detail_en text
)
language sql stable rows 200
as $$
  select r.shop_id, r.unit_id, r.section, s.code, r.subject, r.detail_zh, r.detail_en
  from access.review(first_day) r
  left join org.shop s on s.shop_id = r.shop_id
$$;
comment on function report.access_review(date, date) is
  'Who sees what today, changes since the first day, and what no longer fits (RBAC-001).';
grant execute on function report.access_review(date, date) to kefu_member, kefu_batch;

call report.define('access-review', '权限复核', 'Access review', '{RBAC-001a,RBAC-009,RBAC-010a,RPT-048a}',
  '系统管理员', 'system administrator', 'month', null, 'section, shop_code, subject', false,
  array[
    'section | 项目 | section | text', 'shop_code | 店编码 | shop code | text',
    'subject | 对象 | subject | text', 'detail | 内容 | in Chinese | text',
    'detail_en | 英文内容 | in English | text'],
  -- Delivered to nobody: it tells the state of today, and the files of a month tell only the month.
  '{}',
  resources => '{account}');
