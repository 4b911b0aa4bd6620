import KefuTestSupport

/// The rows of the world, written by the superuser past all policies.
extension SecurityWorld {
  /// Clears what runs that died more than an hour ago left in the cluster.
  static let dropOldLogins = """
    do $$
    declare old name;
    begin
      for old in
        select rolname from pg_roles
        where rolname ~ '^ktsec_[0-9]+_'
          and split_part(rolname, '_', 2)::bigint < extract(epoch from now()) - 3600
      loop
        execute format('drop role if exists %I', old);
      end loop;
    end $$
    """

  /// A second company with shops of its own.
  static let rival = """
    insert into org.company (code, name_zh, name_en) values ('RIVAL', '对手公司', 'Rival');
    select org.instantiate_template('RIVAL', 'HEAD_OFFICE', 'RIVAL-HQ', '对手总部',
      'Rival head office', '2015-01-01');
    select org.instantiate_template('RIVAL', 'SCENIC_AREA', 'RIVAL-SA', '对手景区',
      'Rival scenic area', '2015-01-01');
    select org.instantiate_template('RIVAL', 'MASSAGE_SHOP', 'RIVAL-MS', '对手按摩店',
      'Rival massage shop', '2015-01-01');
    """

  /// A stand-in in each unit and the holder of each post.
  static let people = """
    insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
    select s.company_id, u.shop_id, u.unit_id, 'U' || u.unit_id, '替身', '2020-01-01'
    from org.unit u join org.shop s using (shop_id);
    insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    select shop_id, employee_id, joined_on, unit_id
    from staff.employee where employee_no like 'U%';
    insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_head, valid)
    select distinct on (p.unit_id) p.shop_id, e.employee_id, p.unit_id, p.post_code, p.is_head,
      daterange('2020-01-01', null)
    from org.position p
    join staff.employee e on e.unit_id = p.unit_id and e.employee_no like 'U%'
    join org.shop s on s.shop_id = p.shop_id
    join org.company c on c.company_id = s.company_id and c.code = 'RIVAL'
    order by p.unit_id, p.post_code;

    -- Where nobody in the demo has the rights of a post, a new person holds it.
    create temporary table security_vacancy as
    with extent as (
      select r.post_code, array_agg(row(r.resource, r.action, r.reach)::text
        order by r.resource, r.action, r.reach) as rights
      from access.right r group by r.post_code
    )
    select distinct on (x.rights) 'UV' || p.post_code as employee_no, p.*
    from org.position p
    join extent x using (post_code)
    join org.shop s using (shop_id)
    join org.company c on c.company_id = s.company_id and c.code = 'DEMO'
    where x.rights not in (
      select y.rights from org.assignment a join extent y using (post_code)
      join org.shop o on o.shop_id = a.shop_id and o.company_id = s.company_id)
    order by x.rights, p.post_code, p.unit_id;
    insert into staff.employee (company_id, shop_id, unit_id, employee_no, name_zh, joined_on)
    select s.company_id, v.shop_id, v.unit_id, v.employee_no, '新人', '2020-01-01'
    from security_vacancy v join org.shop s using (shop_id);
    insert into staff.employment (shop_id, employee_id, entry_date, unit_id)
    select e.shop_id, e.employee_id, e.joined_on, e.unit_id
    from staff.employee e join security_vacancy v using (employee_no);
    insert into org.assignment (shop_id, employee_id, unit_id, post_code, is_head, valid)
    select v.shop_id, e.employee_id, v.unit_id, v.post_code, v.is_head,
      daterange('2020-01-01', null)
    from security_vacancy v join staff.employee e using (employee_no);

    -- The person of each post: one whose only assignment is in force, whatever day it is.
    create table security_holder as
    select distinct on (a.post_code) a.post_code, a.employee_id, a.shop_id, a.unit_id
    from org.assignment a
    join org.shop s using (shop_id)
    join org.company c on c.company_id = s.company_id and c.code = 'DEMO'
    where upper_inf(a.valid)
      and (select count(*) from org.assignment o where o.employee_id = a.employee_id) = 1
    order by a.post_code, a.employee_id;
    update org.assignment a
    set valid = daterange(least(lower(a.valid), current_date - 40), null)
    from security_holder h where h.employee_id = a.employee_id;
    """

  /// One login a holder; those of the demo belong to other tests of the cluster.
  static func logins(_ prefix: String) -> String {
    """
    delete from access.authorisation_end;
    delete from access.authorisation;
    delete from access.login;
    select access.create_login(e.employee_no, '\(prefix)' || lower(h.post_code),
      '\(TestDatabase.demoPassword)', 'DEMO')
    from security_holder h join staff.employee e using (employee_id);
    select access.create_login(e.employee_no, '\(prefix)rival', '\(TestDatabase.demoPassword)',
      'RIVAL')
    from org.shop s join staff.employee e on e.unit_id = s.unit_id
    where s.code = 'RIVAL-HQ'
    """
  }
}
