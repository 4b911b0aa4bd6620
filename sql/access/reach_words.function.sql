-- What a login reaches today, in words: resources and actions by how far they reach.
create or replace function access.reach_words(of_login name, lang text) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with held as (
    select s.resource, s.action, s.company, s.own, s.shops, s.units from access.scope s
    where s.login = of_login and s.valid @> access.today()
  ), worded as (
    select h.resource, h.action,
      case
        when h.company then 1 when cardinality(h.shops) > 0 then 2
        when cardinality(h.units) > 0 then 3 else 4
      end as place,
      case
        when h.company then case lang when 'zh' then '全公司' else 'company' end
        when cardinality(h.shops) > 0 then case lang when 'zh' then '全店 ' else 'shop ' end || (
          select string_agg(s.code, ',' order by s.code collate "C") from org.shop s
          where s.shop_id = any (h.shops))
        when cardinality(h.units) > 0 then (
          -- The topmost of the units reached stand for those below them.
          select string_agg(u.code, ',' order by u.code collate "C")
          from org.unit u
          join org.placement p on p.unit_id = u.unit_id and p.valid @> access.today()
          where u.unit_id = any (h.units)
            and (p.parent_unit_id is null or not p.parent_unit_id = any (h.units)))
        else case lang when 'zh' then '本人' else 'own rows' end
      end as reach
    from held h
  ), acts as (
    select w.place, w.reach, w.resource,
      string_agg(upper(left(w.action::text, 1)), '' order by w.action) as actions
    from worded w group by w.place, w.reach, w.resource
  ), lines as (
    select a.place, a.reach, string_agg(a.resource || ' ' || a.actions, ', ' order by a.resource) as what
    from acts a group by a.place, a.reach
  )
  select string_agg(l.reach || case lang when 'zh' then '：' else ': ' end || l.what, '; '
    order by l.place, l.reach)
  from lines l
$$;
comment on function access.reach_words(name, text) is
  'Resources a visible login reaches today with R, W and A, by reach; lang is zh or en (RBAC-001).';
grant execute on function access.reach_words(name, text) to kefu_member, kefu_batch;
