-- A company of this test's own: head office, a scenic area and a massage shop, people with logins.
-- Names carry T so that they never meet those of demo data.
insert into org.company (code, name_zh, name_en) values ('TCO', '测试公司', 'test company');
select org.instantiate_template('TCO', 'HEAD_OFFICE', 'THQ', '测试总部', 'test head office', '2026-01-01') as head_office \gset
select org.instantiate_template('TCO', 'SCENIC_AREA', 'TSA', '测试景区', 'test scenic area', '2026-01-01') as scenic \gset
select org.instantiate_template('TCO', 'MASSAGE_SHOP', 'TMS', '测试按摩店', 'test massage shop', '2026-01-01') as massage \gset

create function tests.shop(shop_code text) returns bigint language sql stable security definer as $$
  select s.shop_id from org.shop s where s.code = shop_code
$$;
create function tests.unit(shop_code text, unit_code text) returns bigint language sql stable security definer as $$
  select u.unit_id from org.unit u join org.shop s using (shop_id)
  where s.code = shop_code and u.code = unit_code
$$;
create function tests.employee(no text) returns bigint language sql stable security definer as $$
  select e.employee_id from staff.employee e join org.company c using (company_id)
  where c.code = 'TCO' and e.employee_no = no
$$;
create function tests.hire(no text, shop_code text, unit_code text, post text, since date)
returns bigint language plpgsql as $$
declare
  person bigint; shop bigint := (select s.shop_id from org.shop s where s.code = shop_code);
begin
  insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
  select s.company_id, s.shop_id, tests.unit(shop_code, unit_code), no, '员工' || no, since
  from org.shop s where s.shop_id = shop returning employee_id into person;
  insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
  values (shop, person, since, tests.unit(shop_code, unit_code));
  insert into org.assignment (shop_id, employee_id, unit_id, post_code, valid)
  values (shop, person, tests.unit(shop_code, unit_code), post, daterange(since, null));
  return person;
end $$;

select tests.hire(no, shop_code, unit_code, post, '2026-01-01') from (values
  ('T001', 'THQ', 'HQ', 'GENERAL_MANAGER'), ('T002', 'THQ', 'HQ-HR', 'HR'),
  ('T003', 'THQ', 'HQ-IT', 'SYSTEM_ADMIN'), ('T004', 'THQ', 'HQ-FIN', 'FINANCE'),
  ('T101', 'TSA', 'CSD', 'CS_MANAGER'), ('T102', 'TSA', 'CSC', 'CSC_SUPERVISOR'),
  ('T103', 'TSA', 'CSC-TEL', 'TEL_TEAM_LEADER'), ('T104', 'TSA', 'CSC-TEL', 'TEL_AGENT'),
  ('T105', 'TSA', 'CSC-CC', 'CC_AGENT'), ('T106', 'TSA', 'SCN', 'ZONE_TEAM_LEADER'),
  ('T107', 'TSA', 'QA-CBK', 'CALLBACK_SPECIALIST'), ('T108', 'TSA', 'QA', 'QA_SUPERVISOR'),
  ('T201', 'TMS', 'SHOP', 'SHOP_MANAGER'), ('T202', 'TMS', 'THERAPY', 'THERAPIST')
) p (no, shop_code, unit_code, post) \g /dev/null
select access.create_login(no, lower(no) || '_kt', null, 'TCO') from (values ('T001'), ('T002'), ('T003'),
  ('T004'), ('T101'), ('T102'), ('T103'), ('T104'), ('T105'), ('T106'), ('T107'), ('T108'), ('T201'), ('T202')
) p (no) \g /dev/null
grant execute on function tests.shop(text), tests.unit(text, text), tests.employee(text) to public;

-- A plain owner may act as these people for the time of the test; a superuser may anyway.
select format('grant %I to %I', l.login, session_user)
from access.login l
where l.login like '%\_kt' and not (select r.rolsuper from pg_roles r where r.rolname = session_user)
\gexec
