-- Sets up the units of a template below a unit of an existing shop: a department that another shop
-- has as a whole (ORG-016, ORG-017c). The template's root stands for that unit.
create or replace function org.add_template(
  shop_code text, under_unit_code text, of_template text, from_day date
) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  top org.unit := org.unit_named(shop_code, under_unit_code);
  made int;
begin
  perform org.require_chart_right(top.shop_id);
  if not exists (select from org.template t where t.template_code = of_template) then
    perform kefu.refuse('ORG-016', 'template', of_template, '没有这个模板', 'there is no such template',
      'kefu org templates 列出模板', 'kefu org templates lists them');
  end if;
  insert into org.unit (shop_id, code, name_zh, name_en, kind)
  select top.shop_id, u.code, u.name_zh, u.name_en, u.kind
  from org.template_unit u
  where u.template_code = of_template and u.parent_code is not null
  order by u.ordinal;
  get diagnostics made = row_count;

  insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
  select top.shop_id, own.unit_id, case when above.parent_code is null then top.unit_id
      else parent.unit_id end, u.head_post_code, daterange(from_day, null)
  from org.template_unit u
  join org.template_unit above on above.template_code = u.template_code and above.code = u.parent_code
  join org.unit own on own.shop_id = top.shop_id and own.code = u.code
  left join org.unit parent on parent.shop_id = top.shop_id and parent.code = u.parent_code
  where u.template_code = of_template
  order by u.ordinal;

  insert into org.position (shop_id, unit_id, post_code, reports_to_unit_id,
    reports_to_post_code, is_head, in_figure)
  select top.shop_id, own.unit_id, p.post_code, above.unit_id,
    case when above.unit_id is not null then p.reports_to_post_code end, p.is_head, false
  from org.template_post p
  join org.template_unit u on u.template_code = p.template_code and u.code = p.unit_code
    and u.parent_code is not null
  join org.unit own on own.shop_id = top.shop_id and own.code = p.unit_code
  left join (org.template_unit w join org.unit above on above.code = w.code)
    on w.template_code = p.template_code and w.code = p.reports_to_unit_code
      and w.parent_code is not null and above.shop_id = top.shop_id
  where p.template_code = of_template;
  return made;
end
$$;
comment on function org.add_template(text, text, text, date) is
  'Adds the units and posts of a template below a unit of a shop; returns how many units (ORG-016).';
grant execute on function org.add_template(text, text, text, date) to kefu_member, kefu_batch;
