-- A candidate on one page: results, declarations, decision, and the first thing that an entry today
-- would still want (EMP-002c, EMP-003b, EMP-005).
create or replace function staff.candidate_page(of_shop_id bigint, of_candidate_id bigint)
returns table (zh text, en text)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select p.zh, p.en from (
    select 1 as part, s.done_on::text as place,
      format('%s：%s%s，%s，%s', case s.kind when 'medical' then '体检' when 'interview' then '面试'
          when 'background' then '背景调查' when 'written' then '笔试' else '技能测试' end,
        case s.result when 'passed' then '通过' else '未通过' end, ' ' || trim_scale(s.score) || ' 分',
        s.done_on, s.examiner) as zh,
      format('%s: %s%s, %s, %s', s.kind, s.result, ' with ' || trim_scale(s.score), s.done_on,
        s.examiner) as en
    from staff.selection_step s
    where s.shop_id = of_shop_id and s.candidate_id = of_candidate_id
    union all
    select 2, i.ordinal::text,
      format('%s %s：%s', i.item_code, i.text_zh, coalesce(case when d.applies then '是，' || d.words
        else '否' end, '未声明')),
      format('%s %s: %s', i.item_code, i.text_en, coalesce(case when d.applies then 'yes, ' || d.words
        else 'no' end, 'not declared'))
    from staff.candidate c
    cross join staff.exclusion_item i
    left join lateral (
      select x.applies, x.words from staff.declaration x
      where x.shop_id = c.shop_id and x.candidate_id = c.candidate_id and x.item_code = i.item_code
      order by x.declaration_no desc limit 1
    ) d on true
    where c.shop_id = of_shop_id and c.candidate_id = of_candidate_id
      and (d.applies is not null
        or staff.requires('staff.declarations_required', c.unit_id, access.today()))
    union all
    select 3, x.decision_no::text,
      format('人事决定%s：%s', case x.decision when 'hire' then '录用' else '不录用' end, x.reason),
      format('HR decided to %s: %s', x.decision, x.reason)
    from staff.exclusion_decision x
    where x.shop_id = of_shop_id and x.candidate_id = of_candidate_id
    union all
    select 4, n.ordinality::text,
      format('入职前还须通过：%s', btrim(n.kind)), format('still to pass before entry: %s', btrim(n.kind))
    from staff.candidate c
    cross join lateral unnest(string_to_array(
      staff.stated('staff.entry_steps', c.unit_id, access.today()), ',')) with ordinality n (kind)
    where c.shop_id = of_shop_id and c.candidate_id = of_candidate_id
      and (select s.result from staff.selection_step s
        where s.shop_id = c.shop_id and s.candidate_id = c.candidate_id
          and s.kind = btrim(n.kind)::staff.selection_kind
        order by s.attempt_no desc limit 1) is distinct from 'passed'
    union all
    select 5, '', format('已录用为 %s', e.employee_no), format('hired as %s', e.employee_no)
    from staff.candidate c join staff.employee e on e.employee_id = c.hired_as
    where c.shop_id = of_shop_id and c.candidate_id = of_candidate_id
  ) p
  order by p.part, p.place, p.zh
$$;
comment on function staff.candidate_page(bigint, bigint) is
  'Results, declarations and what is missing of a candidate (EMP-002c, EMP-003b, EMP-005).';
grant execute on function staff.candidate_page(bigint, bigint) to kefu_member, kefu_batch;
