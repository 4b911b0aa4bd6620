-- The review of access: who sees what, what changed since a day, and what does not fit together any
-- more. Rows of units whose accounts the caller reads; nobody else gets any (RBAC-001, RBAC-009).
create or replace function access.review(since date, days_ahead int default 30)
returns table (
  section text, shop_id bigint, unit_id bigint, subject text, detail_zh text, detail_en text
)
language plpgsql stable rows 200
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  today date := access.today();
  unlimited boolean := not row_security_active('access.scope');
  reached bigint[] := access.my_units('account', 'read', current_user);
begin
  return query
  with person as (
    select e.employee_id, e.employee_no, e.name_zh, e.shop_id, e.unit_id, l.login, l.ended_at
    from staff.employee e
    left join access.login l on l.employee_id = e.employee_id and l.ended_at is null
    where unlimited or e.unit_id = any (reached)
  ), post as (
    select a.employee_id, string_agg(p.name_zh || ' ' || s.code || '/' || u.code, '、'
        order by a.is_primary desc, a.post_code) as posts_zh,
      string_agg(p.name_en || ' ' || s.code || '/' || u.code, ', '
        order by a.is_primary desc, a.post_code) as posts_en
    from org.assignment a
    join org.post p on p.post_code = a.post_code
    join org.unit u on u.unit_id = a.unit_id
    join org.shop s on s.shop_id = a.shop_id
    where a.valid @> today
    group by a.employee_id
  )
  select '1 sees', p.shop_id, p.unit_id, format('%s %s %s', p.login, p.employee_no, p.name_zh),
    coalesce(o.posts_zh, '无岗位') || '；' || coalesce(access.reach_words(p.login, 'zh'), '无权限'),
    coalesce(o.posts_en, 'no post') || '; ' || coalesce(access.reach_words(p.login, 'en'), 'no rights')
  from person p left join post o on o.employee_id = p.employee_id
  where p.login is not null
  union all
  select '3 login without post', p.shop_id, p.unit_id,
    format('%s %s %s', p.login, p.employee_no, p.name_zh), '今天没有岗位', 'holds no post today'
  from person p
  where p.login is not null and not exists (select from post o where o.employee_id = p.employee_id)
  union all
  select '4 post without login', p.shop_id, p.unit_id, s.code || '/' || u.code,
    string_agg(p.employee_no || ' ' || p.name_zh, '、' order by p.employee_no collate "C"),
    string_agg(p.employee_no || ' ' || p.name_zh, ', ' order by p.employee_no collate "C")
  from person p
  join post o on o.employee_id = p.employee_id
  join org.unit u on u.unit_id = p.unit_id
  join org.shop s on s.shop_id = p.shop_id
  where p.login is null
  group by p.shop_id, p.unit_id, s.code, u.code
  union all
  select '5 left with login', p.shop_id, p.unit_id,
    format('%s %s %s', p.login, p.employee_no, p.name_zh),
    format('已于 %s 离职，账号仍有效', max(m.leave_date)),
    format('left on %s and the login is in force', max(m.leave_date))
  from person p join staff.employment m on m.employee_id = p.employee_id
  where p.login is not null
  group by p.shop_id, p.unit_id, p.login, p.employee_no, p.name_zh
  having bool_and(m.leave_date < today)
  union all
  select case when upper(x.term) <= today + days_ahead then '6 authorisation ends soon'
      else '7 authorisation' end,
    a.shop_id, a.unit_id, format('%s %s %s', a.login, a.organisation, a.person_name),
    format('%s/%s：%s；%s 至 %s；%s', s.code, u.code, array_to_string(a.resources, ', '),
      lower(x.term), upper(x.term) - 1, a.duties),
    format('%s/%s: %s; %s to %s; %s', s.code, u.code, array_to_string(a.resources, ', '),
      lower(x.term), upper(x.term) - 1, a.duties)
  from access.authorisation a
  join access.authorised(null) x on x.shop_id = a.shop_id and x.authorisation_id = a.authorisation_id
  join org.unit u on u.unit_id = a.unit_id
  join org.shop s on s.shop_id = a.shop_id
  where not isempty(x.term) and upper(x.term) > today
    and (unlimited or a.unit_id = any (reached))
  union all
  select '8 delegation', d.shop_id, d.unit_id, format('%s %s', e.employee_no, e.name_zh),
    format('授权 %s %s 代为审批%s，%s 至 %s', t.employee_no, t.name_zh,
      coalesce('（' || d.chain_code || '）', ''), lower(d.valid), upper(d.valid) - 1),
    format('lets %s %s decide%s, %s to %s', t.employee_no, t.name_zh,
      coalesce(' (' || d.chain_code || ')', ''), lower(d.valid), upper(d.valid) - 1)
  from access.delegation d
  join staff.employee e on e.employee_id = d.employee_id
  join staff.employee t on t.employee_id = d.delegate_employee_id
  where d.valid @> today and (unlimited or d.unit_id = any (reached))
    and not exists (select from access.delegation_end x
      where x.shop_id = d.shop_id and x.delegation_id = d.delegation_id)
  union all
  select '2 change', c.shop_id, c.unit_id, format('%s %s', to_char(c.changed_at at time zone
      'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), c.actor),
    format('%s %s %s', c.verb, c.table_name, w.words), format('%s %s %s', c.verb, c.table_name, w.words)
  from audit.change c
  cross join lateral (
    select concat_ws(' ',
      coalesce(c.new_row, c.old_row) ->> 'login',
      (select e.employee_no || ' ' || e.name_zh from staff.employee e
        where e.employee_id = (coalesce(c.new_row, c.old_row) ->> 'employee_id')::bigint),
      coalesce(c.new_row, c.old_row) ->> 'post_code', coalesce(c.new_row, c.old_row) ->> 'resource',
      coalesce(c.new_row, c.old_row) ->> 'action', coalesce(c.new_row, c.old_row) ->> 'reach',
      coalesce(c.old_row ->> 'valid' || ' ->', ''), c.new_row ->> 'valid') as words
  ) w
  where c.table_name in ('access.right', 'access.login', 'org.assignment', 'access.authorisation',
      'access.authorisation_end', 'access.delegation', 'access.delegation_end', 'access.rule_owner',
      'access.authority_limit')
    and c.changed_at >= since::timestamp at time zone 'Asia/Shanghai'
    and (unlimited or c.unit_id = any (reached) or (c.unit_id is null and reached is not null));
end
$$;
comment on function access.review(date, int) is
  'Findings of an access review in the units whose accounts the caller reads (RBAC-001, RBAC-010).';
grant execute on function access.review(date, int) to kefu_member, kefu_batch;

create or replace function access.changes_made(first_day date, last_day date)
returns table (login name, changes bigint)
language plpgsql stable rows 50
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select c.actor, count(*) from audit.change c
    where c.changed_at >= first_day::timestamp at time zone 'Asia/Shanghai'
      and c.changed_at < (last_day + 1)::timestamp at time zone 'Asia/Shanghai'
    group by c.actor;
end
$$;
comment on function access.changes_made(date, date) is
  'Visible traced changes by login in a period (RBAC-012).';
grant execute on function access.changes_made(date, date) to kefu_member, kefu_batch;
