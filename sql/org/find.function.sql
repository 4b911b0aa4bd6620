-- Units and posts by a name of any kind: code, Chinese or English name, or another name of the
-- documents; exact names first, then names that contain the words (ORG-002c).
create or replace function org.find(words text)
returns table (
  kind org.named_kind, shop_code text, code text, name_zh text, name_en text, matched text,
  exact boolean
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  with named (kind, shop_code, code, name_zh, name_en) as (
    select 'post'::org.named_kind, null, p.post_code, p.name_zh, p.name_en from org.post p
    union all
    select 'unit', s.code, u.code, u.name_zh, u.name_en
    from org.unit u join org.shop s on s.shop_id = u.shop_id
  ), called (kind, shop_code, code, name_zh, name_en, name) as (
    select n.*, x.name from named n cross join unnest(array[n.code, n.name_zh, n.name_en]) x (name)
    union
    select n.*, a.alias from named n join org.alias a on a.kind = n.kind and a.code = n.code
  ), hit as (
    select distinct on (c.kind, c.shop_code, c.code) c.*, lower(c.name) = lower(btrim(words)) as exact
    from called c
    where strpos(lower(c.name), lower(btrim(words))) > 0
    order by c.kind, c.shop_code, c.code, lower(c.name) = lower(btrim(words)) desc, length(c.name)
  )
  select h.kind, h.shop_code, h.code, h.name_zh, h.name_en, h.name, h.exact
  from hit h
  where btrim(words) <> '' and (h.exact or not exists (select from hit o where o.exact))
$$;
comment on function org.find(text) is
  'Visible units and posts that are called so: by exact name, else by part of one (ORG-002c).';
grant execute on function org.find(text) to kefu_member, kefu_batch;
