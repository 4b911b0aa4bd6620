-- A person's file on one page as of a day, line by line in both languages: who he is, posts, form,
-- contracts, certificates, plan, and what somebody should look after. What the reader may not see
-- is not on it.
create or replace function staff.page(of_employee_id bigint, on_day date)
returns table (section text, line_zh text, line_en text)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select p.section, p.zh, p.en from (
    select 1 as part, 'person' as section, 0 as place, m.entry_date as since,
      format('%s %s，%s %s，%s 入职%s', e.employee_no, e.name_zh, s.name_zh, u.name_zh, m.entry_date,
        '，' || m.leave_date || ' 离职') as zh,
      format('%s %s, %s, %s, entered %s%s', e.employee_no, e.name_zh, s.name_en, u.name_en,
        m.entry_date, ', left ' || m.leave_date) as en
    from staff.employee e
    join org.shop s on s.shop_id = e.shop_id
    join org.unit u on u.unit_id = e.unit_id
    join staff.employment m on m.employee_id = e.employee_id and m.shop_id = e.shop_id
    where e.employee_id = of_employee_id and m.entry_date <= on_day
    union all
    select 2, 'posts', 0, lower(a.valid),
      format('%s (%s)，%s 起%s', p.name_zh, a.post_code, lower(a.valid),
        case when not a.is_primary then '，兼任' end),
      format('%s (%s), since %s%s', p.name_en, a.post_code, lower(a.valid),
        case when not a.is_primary then ', besides' end)
    from org.assignment a join org.post p on p.post_code = a.post_code
    where a.employee_id = of_employee_id and a.valid @> on_day
    union all
    select 3, 'form', 0, f.updated_on,
      format('%s 出生，%s 周岁%s%s', f.birth_date, staff.age_on(f.birth_date, on_day),
        '，学历 ' || (array['无', '小学', '初中', '高中', '中专', '大专', '本科', '硕士', '博士'])[
          array_position(enum_range(null::staff.education_level), f.education)],
        '；' || f.health_summary),
      format('born %s, %s years%s%s', f.birth_date, staff.age_on(f.birth_date, on_day),
        ', education ' || f.education::text, '; ' || f.health_summary)
    from staff.file f where f.employee_id = of_employee_id
    union all
    select 3, 'form', 1, c.updated_on,
      format('%s %s', case c.kind when 'phone' then '电话' when 'email' then '邮箱'
        else '紧急联系人' end, c.masked),
      format('%s %s', c.kind, c.masked)
    from staff.contact c where c.employee_id = of_employee_id
    union all
    select 4, 'contracts', 0, c.effective_on,
      format('%s %s，%s', c.contract_no, f.title_zh,
        coalesce(format('%s 至 %s', c.effective_on, c.ends_on), '尚未盖章，未生效')),
      format('%s %s, %s', c.contract_no, f.title_en,
        coalesce(format('%s to %s', c.effective_on, c.ends_on), 'not sealed, not in force'))
    from staff.contract_now c join staff.contract_form f on f.form_code = c.form_code
    where c.employee_id = of_employee_id
    union all
    select 4, 'contracts', 1, n.given_on,
      format('%s 通知解除：%s，最早 %s，拟 %s', n.given_on, g.name_zh, n.earliest_end_on, n.ends_on),
      format('notice of %s: %s, earliest %s, wanted %s', n.given_on, g.name_en, n.earliest_end_on,
        n.ends_on)
    from staff.notice n join staff.ground g on g.ground_code = n.ground_code
    where n.employee_id = of_employee_id and n.given_on <= on_day
    union all
    select 5, 'certificates', 0, c.issued_on,
      format('%s，%s，%s%s', c.title, c.issued_on,
        case c.result when 'passed' then '合格' else '不合格' end, '，有效至 ' || c.valid_until),
      format('%s, %s, %s%s', c.title, c.issued_on, c.result, ', valid until ' || c.valid_until)
    from staff.certificate c where c.employee_id = of_employee_id and c.issued_on <= on_day
    union all
    select 6, 'plan', 0, g.aimed_for,
      format('%s：%s，目标 %s%s', case g.kind when 'promotion' then '晋升' else '培训' end, g.goal,
        g.aimed_for, '，已于 ' || g.reached_on || ' 达成'),
      format('%s: %s, by %s%s', g.kind, g.goal, g.aimed_for, ', reached ' || g.reached_on)
    from staff.career_goal g where g.employee_id = of_employee_id
    union all
    select 7, 'warnings', 0, on_day,
      case o.code when 'HEALTH_MISSING' then '没有健康检查，不能排班'
        when 'HEALTH_FAILED' then '健康检查未通过，不能排班'
        when 'HEALTH_EXPIRED' then '健康检查已过期，不能排班'
        when 'ENTRY_TRAINING' then '入职培训未通过，不能排班' else '安全培训未完成，不能排班' end,
      case o.code when 'HEALTH_MISSING' then 'no health check: not to be rostered'
        when 'HEALTH_FAILED' then 'health check failed: not to be rostered'
        when 'HEALTH_EXPIRED' then 'health check expired: not to be rostered'
        when 'ENTRY_TRAINING' then 'entry training not passed: not to be rostered'
        else 'safety training not done: not to be rostered' end
    from staff.employee e
    cross join lateral staff.roster_obstacle(e.shop_id, e.employee_id, e.unit_id, on_day) o (code)
    where e.employee_id = of_employee_id and o.code is not null
    union all
    select 7, 'warnings', 1, c.valid_until,
      format('%s 于 %s 到期，还有 %s 天', c.title, c.valid_until, c.days_left),
      format('%s ends on %s, in %s days', c.title, c.valid_until, c.days_left)
    from staff.certificates_expiring(on_day, 60) c where c.employee_id = of_employee_id
    union all
    select 7, 'warnings', 2, c.ends_on,
      format('合同 %s 于 %s 到期，还有 %s 天', c.contract_no, c.ends_on, c.days_left),
      format('contract %s ends on %s, in %s days', c.contract_no, c.ends_on, c.days_left)
    from staff.contracts_expiring(on_day, 60) c where c.employee_id = of_employee_id
    union all
    select 7, 'warnings', 3, null, format('合同 %s 还缺附件：%s', x.contract_no, x.zh),
      format('contract %s lacks appendices: %s', x.contract_no, x.en)
    from (
      select a.contract_no, string_agg(a.title_zh, '、' order by a.appendix_no) as zh,
        string_agg(a.title_en, ', ' order by a.appendix_no) as en
      from staff.appendix_missing a where a.employee_id = of_employee_id group by a.contract_no
    ) x
    union all
    select 7, 'warnings', 4, null, format('岗位要求：%s（现为 %s）', w.text_zh,
        coalesce(trim_scale(w.have)::text, '未知')),
      format('the post asks: %s (is %s)', w.text_en, coalesce(trim_scale(w.have)::text, 'unknown'))
    from staff.requirement_warning w where w.employee_id = of_employee_id
    union all
    select 7, 'warnings', 5, j.declared_on, format('%s 声明：%s', j.declared_on, j.words),
      format('declared on %s: %s', j.declared_on, j.words)
    from staff.side_job_open j where j.employee_id = of_employee_id
  ) p
  order by p.part, p.place, p.since, p.zh
$$;
comment on function staff.page(bigint, date) is
  'A person''s file on one page as of a day (EMP-001, EMP-002, EMP-003, EMP-006, EMP-026).';
grant execute on function staff.page(bigint, date) to kefu_member, kefu_batch;
