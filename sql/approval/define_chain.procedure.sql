-- Declares a chain; seeds call it at every load.
--
--   call approval.define_chain('GENERAL', '一般事项', 'general matter', 'RBAC-007b', steps => array[
--     '1 | HEAD | | 上级审批 | superior | 3 | ',
--     '2 | POST | CS_MANAGER SHOP_MANAGER | 经理审批 | manager | 5 | amount,account']);
--
-- A step: number | role | posts | name zh | name en | days | details that an approval must give.
-- The same definition again changes nothing; another one replaces a version that no request uses,
-- and becomes the next version of one that is in use.
create or replace procedure approval.define_chain(
  of_chain text, new_name_zh text, new_name_en text, of_rule text, steps text[]
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  latest int := (select max(c.version) from approval.chain c where c.chain_code = of_chain);
  wanted jsonb;
  present jsonb;
begin
  select jsonb_agg(jsonb_build_object(
      'step_no', btrim(f.part[1])::int, 'role', btrim(f.part[2]),
      'post_codes', to_jsonb(regexp_split_to_array(nullif(btrim(f.part[3]), ''), '[ ,]+')),
      'name_zh', btrim(f.part[4]), 'name_en', btrim(f.part[5]),
      'wait_days', nullif(btrim(f.part[6]), '')::int,
      'required_details', to_jsonb(regexp_split_to_array(nullif(btrim(f.part[7]), ''), '[ ,]+')))
    order by btrim(f.part[1])::int)
  into wanted
  from unnest(steps) s (line)
  cross join lateral (select string_to_array(s.line, '|') as part) f;
  if wanted is null or exists (
    select from jsonb_array_elements(wanted) with ordinality w (step, place)
    where (w.step ->> 'step_no')::int <> w.place
  ) then
    raise exception 'the steps of chain % are not numbered 1, 2, 3 …', of_chain
      using errcode = 'invalid_parameter_value';
  end if;

  if latest is not null then
    select jsonb_agg(jsonb_build_object(
        'step_no', s.step_no, 'role', s.role,
        'post_codes', to_jsonb(nullif(s.post_codes, '{}')),
        'name_zh', s.name_zh, 'name_en', s.name_en, 'wait_days', s.wait_days,
        'required_details', to_jsonb(nullif(s.required_details, '{}')))
      order by s.step_no)
    into present
    from approval.chain_step s where s.chain_code = of_chain and s.version = latest;
    if present = wanted and exists (
      select from approval.chain c
      where (c.chain_code, c.version, c.name_zh, c.name_en, c.rule_id)
        = (of_chain, latest, new_name_zh, new_name_en, of_rule)
    ) then
      return;
    end if;
    if exists (
      select from approval.request r where r.chain_code = of_chain and r.version = latest
    ) then
      latest := latest + 1;
    else
      delete from approval.chain c where c.chain_code = of_chain and c.version = latest;
    end if;
  end if;

  insert into approval.chain (chain_code, version, name_zh, name_en, rule_id)
  values (of_chain, coalesce(latest, 1), new_name_zh, new_name_en, of_rule);
  insert into approval.chain_step (chain_code, version, step_no, role, post_codes, name_zh, name_en,
    wait_days, required_details)
  select of_chain, coalesce(latest, 1), s.step_no, s.role, coalesce(s.post_codes, '{}'), s.name_zh,
    s.name_en, s.wait_days, coalesce(s.required_details, '{}')
  from jsonb_to_recordset(wanted) s (step_no int, role approval.role, post_codes text[],
    name_zh text, name_en text, wait_days int, required_details text[]);
end
$$;
comment on procedure approval.define_chain(text, text, text, text, text[]) is
  'Declares a chain; a version that requests use stays as it is and the next one is opened.';
