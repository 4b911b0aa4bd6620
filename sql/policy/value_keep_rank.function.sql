-- A shop or department does not overrule what human resources settles for everybody (REG-007a).
create or replace function policy.value_keep_rank() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  settled policy.company_parameter;
begin
  if new.scope <> 'company' then
    select * into settled from policy.company_parameter c
    where c.parameter_code = new.parameter_code;
    if found then
      perform kefu.refuse('REG-007a', 'scope', new.parameter_code,
        '该参数由人力资源部统一规定，部门或门店不能另行设定：' || settled.reason_zh,
        'human resources settles this parameter for the whole company: ' || settled.reason_en,
        '请由人力资源部在公司层面设定（不带 --shop、--unit）',
        'let human resources set it for the company (without --shop and --unit)');
    end if;
  end if;
  return null;
end
$$;
comment on function policy.value_keep_rank() is
  'Refuses a shop''s or department''s value of a parameter that HR settles (REG-007a).';

drop trigger if exists value_keeps_rank on policy.value;
-- After the row: who may not write there at all is told that first.
create constraint trigger value_keeps_rank after insert or update on policy.value
  for each row execute function policy.value_keep_rank();
