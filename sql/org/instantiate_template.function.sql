-- Sets up a shop with all units and positions of a template, in one call by an admin (ORG-002).
create or replace function org.instantiate_template(
  company_code text, template_code text, shop_code text,
  name_zh text, name_en text, valid_from date
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_variable
declare
  new_company bigint := (select c.company_id from org.company c where c.code = company_code);
  chosen org.template;
  root bigint := nextval(pg_get_serial_sequence('org.unit', 'unit_id'));
  new_shop bigint;
begin
  if new_company is null then
    raise exception 'there is no company %', company_code using errcode = 'no_data_found',
      hint = 'insert into org.company (code, name_zh, name_en) values (…) first.';
  end if;
  select * into chosen from org.template t where t.template_code = instantiate_template.template_code;
  if chosen.template_code is null then
    raise exception 'there is no template %', template_code using errcode = 'no_data_found',
      hint = 'select template_code, name_en from org.template shows what there is.';
  end if;

  insert into org.shop (company_id, unit_id, code, name_zh, name_en, kind, valid)
  values (new_company, root, shop_code, name_zh, name_en, chosen.kind, daterange(valid_from, null))
  returning org.shop.shop_id into new_shop;

  insert into org.unit (unit_id, shop_id, code, name_zh, name_en, kind)
  select case when u.parent_code is null then root
      else nextval(pg_get_serial_sequence('org.unit', 'unit_id')) end,
    new_shop, u.code,
    case when u.parent_code is null then name_zh else u.name_zh end,
    case when u.parent_code is null then name_en else u.name_en end,
    u.kind
  from org.template_unit u
  where u.template_code = chosen.template_code
  order by u.ordinal;

  insert into org.placement (shop_id, unit_id, parent_unit_id, head_post_code, valid)
  select new_shop, own.unit_id, parent.unit_id, u.head_post_code, daterange(valid_from, null)
  from org.template_unit u
  join org.unit own on own.shop_id = new_shop and own.code = u.code
  left join org.unit parent on parent.shop_id = new_shop and parent.code = u.parent_code
  where u.template_code = chosen.template_code
  order by u.ordinal;

  insert into org.position (shop_id, unit_id, post_code, reports_to_unit_id,
    reports_to_post_code, is_head, in_figure)
  select new_shop, own.unit_id, p.post_code, above.unit_id, p.reports_to_post_code,
    p.is_head, p.in_figure
  from org.template_post p
  join org.unit own on own.shop_id = new_shop and own.code = p.unit_code
  left join org.unit above on above.shop_id = new_shop and above.code = p.reports_to_unit_code
  where p.template_code = chosen.template_code;

  return new_shop;
end
$$;
comment on function org.instantiate_template(text, text, text, text, text, date) is
  'Creates a shop from a template and returns its id; run by the owner of the database (ORG-002).';
