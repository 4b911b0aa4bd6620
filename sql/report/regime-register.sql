-- The regime register (RPT-048b): versions in force, acknowledgements missing, reviews due.
create or replace function report.regime_register(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, regime_code text, title text, version_no integer,
  shop_name text, unit_name text, effective_from date, covered integer, missing integer,
  missing_parts integer, last_reviewed_on date, review_due_on date, review_state text
)
language sql stable rows 100
as $$
  select r.shop_id, r.unit_id, r.regime_code, v.title_zh, r.version_no, s.name_zh, u.name_zh,
    p.effective_from, coalesce(c.covered, 0), coalesce(c.missing, 0),
    (select count(*) from policy.regime_checklist k
      where k.version_id = r.version_id and not k.is_present)::integer,
    r.last_reviewed_on, r.due_on, case when r.is_overdue then '已逾期' else '未到期' end
  from policy.reviews(last_day) r
  join policy.regime_version v on v.version_id = r.version_id
  join policy.publication p on p.shop_id = r.shop_id and p.version_id = r.version_id
  left join org.shop s on s.shop_id = r.shop_id
  left join org.unit u on u.shop_id = r.shop_id and u.unit_id = v.covers_unit_id
  left join lateral (
    select count(*)::integer as covered, (count(*) filter (where k.employee_id is null))::integer as missing
    from policy.people_covered(r.version_id, last_day) m
    left join policy.acknowledgement k on k.shop_id = m.shop_id and k.version_id = r.version_id
      and k.employee_id = m.employee_id
      and (k.acknowledged_at at time zone 'Asia/Shanghai')::date <= last_day
  ) c on true
  where first_day <= last_day
$$;
comment on function report.regime_register(date, date) is
  'Regime versions in force on the last day, who has not acknowledged, what is due (RPT-048b).';
grant execute on function report.regime_register(date, date) to kefu_member, kefu_batch;

call report.define('regime-register', '制度登记表', 'Regime register', '{RPT-048b,REG-003b,REG-003d}',
  '人力资源部', 'human resources', 'year', null, 'regime_code, shop_name, unit_name', false,
  array[
    'regime_code | 制度编码 | regime | text', 'title | 名称 | title | text',
    'version_no | 版本 | version | integer', 'shop_name | 店 | shop | text',
    'unit_name | 适用部门 | covers | text', 'effective_from | 生效日 | in force from | date',
    'covered | 适用人数 | people bound | integer | total',
    'missing | 未确认人数 | not acknowledged | integer | total chart',
    'missing_parts | 缺少部分 | missing parts | integer',
    'last_reviewed_on | 上次复核 | last review | date',
    'review_due_on | 复核到期日 | review due | date', 'review_state | 复核 | review | text'],
  '{HR_SUPERVISOR,HR}',
  resources => '{regime,org_chart}');
