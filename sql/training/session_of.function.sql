-- The session that a person names: its code, or SHOP/CODE where several shops use it.
create or replace function training.session_of(named text) returns training.session
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  of_shop text := case when named like '%/%' then split_part(named, '/', 1) end;
  of_code text := upper(case when named like '%/%' then split_part(named, '/', 2) else named end);
  found_session training.session;
  matches integer;
begin
  select count(*) into matches
  from training.session s join org.shop h using (shop_id)
  where s.session_code = of_code and (of_shop is null or h.code = upper(of_shop));
  if matches <> 1 then
    perform kefu.refuse('TRN-001a', 'session', named,
      case matches when 0 then '没有这次培训' else '几个店都有这次培训' end,
      case matches when 0 then 'there is no such session' else 'several shops have it' end,
      case matches when 0 then 'kefu training list 列出培训' else '写成 店/编号' end,
      case matches when 0 then 'kefu training list shows the sessions' else 'write SHOP/CODE' end);
  end if;
  select s.* into found_session
  from training.session s join org.shop h using (shop_id)
  where s.session_code = of_code and (of_shop is null or h.code = upper(of_shop));
  return found_session;
end
$$;
comment on function training.session_of(text) is
  'The session of a code, or of SHOP/CODE; refuses a code of none or of several.';
grant execute on function training.session_of(text) to kefu_member, kefu_batch;

-- The participant that a person names by number.
create or replace function training.participant_of(of_session training.session, of_employee_no text)
returns training.participant
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
  found_person training.participant;
begin
  select p.* into found_person
  from training.participant p join staff.employee e using (employee_id)
  where p.shop_id = of_session.shop_id and p.session_code = of_session.session_code
    and e.employee_no = of_employee_no;
  if found_person.employee_id is null then
    perform kefu.refuse('TRN-001a', 'employee', of_employee_no,
      format('不在培训 %s 的名单上', of_session.session_code),
      format('is not called to session %s', of_session.session_code),
      'kefu training invite 通知参加', 'kefu training invite calls people');
  end if;
  return found_person;
end
$$;
comment on function training.participant_of(training.session, text) is
  'The participant with a number; refuses who is not called to the session.';
grant execute on function training.participant_of(training.session, text)
  to kefu_member, kefu_batch;
