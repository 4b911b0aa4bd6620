-- A request step by step, as a person reads it: who decided when, or who may decide and by when.
create or replace function approval.steps(of_request_id bigint, lang text)
returns table (
  step_no int, name_zh text, name_en text, decision text, decided_at timestamptz, decided_by text,
  on_behalf_of text, reason text, details jsonb, waits boolean, due_on date, may_decide text
)
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select s.step_no, s.name_zh, s.name_en, d.decision::text, d.decided_at,
    approval.known_as(d.employee_id, d.post_code, lang),
    case when d.on_behalf_of is not null then approval.known_as(d.on_behalf_of, d.post_code, lang) end,
    d.reason,
    coalesce(d.details, '{}'), waits.yes, case when waits.yes then t.due_on end,
    case when waits.yes then (
      select string_agg(approval.known_as(m.employee_id, m.post_code, lang)
          || case when m.on_behalf_of is null then ''
            else ' (← ' || approval.known_as(m.on_behalf_of, m.post_code, lang) || ')' end,
        ', ' order by m.on_behalf_of is not null, m.employee_id)
      from access.deciders(r.unit_id, r.employee_id, r.about_employee_id, s.role, s.post_codes,
        r.chain_code, access.today()) m) end
  from approval.request r
  join approval.state t on t.shop_id = r.shop_id and t.request_id = r.request_id
  join approval.chain_step s on s.chain_code = r.chain_code and s.version = r.version
  left join approval.decision d on d.shop_id = r.shop_id and d.request_id = r.request_id
    and d.step_no = s.step_no
  cross join lateral (select t.state = 'pending' and t.step_no = s.step_no as yes) waits
  where r.request_id = of_request_id
  order by s.step_no
$$;
comment on function approval.steps(bigint, text) is
  'The steps of a request with what was decided, or who may decide now and until when (RBAC-007c).';
grant execute on function approval.steps(bigint, text) to kefu_member, kefu_batch;
