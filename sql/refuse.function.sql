-- How a rule says no: in both languages, with rule, field, value and what to do. Clients read the
-- message and hint (English), the detail (Chinese, remedy on its second line), the column and the
-- constraint, which is the rule id.
create or replace function kefu.refuse(
  rule_id text, field text, value text,
  said_zh text, said_en text, remedy_zh text default null, remedy_en text default null
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception '% (%: %) [%]', said_en, field, coalesce(value, '-'), rule_id
    using errcode = 'KF006', column = field, constraint = rule_id,
      detail = format('%s（%s：%s）[%s]', said_zh, field, coalesce(value, '-'), rule_id)
        || coalesce(E'\n' || remedy_zh, ''),
      hint = coalesce(remedy_en, '');
end
$$;
comment on function kefu.refuse(text, text, text, text, text, text, text) is
  'Raises KF006: a rule refuses a value; never returns.';
grant execute on function kefu.refuse(text, text, text, text, text, text, text)
  to kefu_member, kefu_batch;
