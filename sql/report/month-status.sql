-- State of every shop's month: open, computed, sealed (design 9).
create or replace function report.month_status(first_day date, last_day date)
returns table (
  shop_id bigint, unit_id bigint, month date, shop_code text, shop_name text, state text,
  people integer, computed_at timestamptz, computed_by text, sealed_at timestamptz, sealed_by text
)
language sql stable rows 100
as $$
  select s.shop_id, s.unit_id, g.month::date, s.code, s.name_zh,
    case when l.shop_id is not null then '已封存' when c.shop_id is not null then '已核算'
      else '未结' end,
    c.people, c.computed_at, c.computed_by, l.sealed_at, l.sealed_by
  from org.shop s
  cross join generate_series(date_trunc('month', first_day::timestamp), last_day::timestamp,
    interval '1 month') g (month)
  left join close.computation c on c.shop_id = s.shop_id and c.month = g.month::date
  left join close.seal l on l.shop_id = s.shop_id and l.month = g.month::date
  where s.valid && daterange(first_day, last_day, '[]')
$$;
comment on function report.month_status(date, date) is 'State of every shop''s month (ATT-020).';
grant execute on function report.month_status(date, date) to kefu_member, kefu_batch;

call report.define('month-status', '月度结算状态', 'Month status', '{ATT-020a,PAY-001b}', '财务部', 'finance',
  'month', null, 'month, shop_code', false,
  array[
    'month | 月份 | month | date', 'shop_code | 店编码 | shop code | text',
    'shop_name | 店 | shop | text', 'state | 状态 | state | text',
    'people | 人数 | people | integer | total chart',
    'computed_at | 核算时间 | computed at | timestamp', 'computed_by | 核算人 | computed by | text',
    'sealed_at | 封存时间 | sealed at | timestamp', 'sealed_by | 封存人 | sealed by | text'],
  -- Delivered to nobody: it tells the moments of a run, and the files of a month tell only the month.
  '{}',
  resources => '{org_chart,month}');
