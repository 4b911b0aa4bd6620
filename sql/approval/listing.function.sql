-- Requests as a list: those that wait for the caller ('inbox'), his own ('mine'), or all that he
-- sees ('all').
create or replace function approval.listing(which text)
returns table (
  request_id bigint, title_zh text, title_en text, chain_zh text, chain_en text, applicant text,
  place text, submitted_on date, state text, step_no int, step_zh text, step_en text, due_on date,
  overdue boolean, on_behalf_of text
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select s.request_id, s.title_zh, s.title_en, c.name_zh, c.name_en,
    e.employee_no || ' ' || e.name_zh, o.code || '/' || u.code,
    (s.submitted_at at time zone 'Asia/Shanghai')::date, s.state, s.step_no, s.step_name_zh,
    s.step_name_en, s.due_on,
    coalesce(s.due_on < access.today(), false),
    case when which = 'inbox' then (
      select approval.known_as(d.on_behalf_of, d.post_code, 'zh')
      from approval.chain_step t
      cross join lateral access.deciders(s.unit_id, s.employee_id, s.about_employee_id, t.role,
        t.post_codes, s.chain_code, access.today()) d
      where t.chain_code = s.chain_code and t.version = s.version and t.step_no = s.step_no
        and d.employee_id = access.me(current_user) and d.on_behalf_of is not null
      order by d.on_behalf_of limit 1) end
  from approval.state s
  join approval.chain c on c.chain_code = s.chain_code and c.version = s.version
  left join staff.employee e on e.employee_id = s.employee_id
  left join org.shop o on o.shop_id = s.shop_id
  left join org.unit u on u.unit_id = s.unit_id
  where case which
    when 'inbox' then s.request_id = any ((select access.waiting_for(current_user, false))::bigint[])
    when 'mine' then s.employee_id = (select access.me(current_user))
    else true end
  order by s.state <> 'pending', s.due_on, s.request_id
$$;
comment on function approval.listing(text) is
  'Requests that wait for the caller, that he made, or that he sees (RBAC-007b).';
grant execute on function approval.listing(text) to kefu_member, kefu_batch;
