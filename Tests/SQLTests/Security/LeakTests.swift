import KefuPostgres
import Testing

extension SecurityTests {
  /// Hidden rows do not come out sideways: through functions, errors, statistics or names.
  @Suite struct Leaks {
    /// A cheap function that notes what it is called with, so that the planner calls it early.
    private static let spy = """
      create function pg_temp.spy(seen text) returns boolean
      language plpgsql volatile cost 0.0000001 as $$
      begin
        perform set_config('kefu_test.seen',
          (coalesce(nullif(current_setting('kefu_test.seen', true), ''), '0')::int + 1)::text,
          false);
        return true;
      end $$
      """

    @Test func `a leaky function in a condition meets visible rows only`() throws {
      let world = try SecurityWorld.current
      for post in ["TEL_AGENT", "CSC_SUPERVISOR", "SHOP_MANAGER"] {
        var person = try world.connect(try world.holder(post))
        try person.run(script: Self.spy)
        for table in world.tables where table.protection == "scoped" {
          try person.run(script: "set kefu_test.seen = '0'")
          let rows = try person.count(
            "select count(*) from \(table.name) t where pg_temp.spy(row(\(table.key))::text)")
          let met = try person.text("select current_setting('kefu_test.seen')")
          #expect(met == "\(rows)", "\(post) \(table.name)")
        }
      }
    }

    @Test func `a view of one's own and a function of one's own show nothing more`() throws {
      let world = try SecurityWorld.current
      let agent = try world.holder("TEL_AGENT")
      var person = try world.connect(agent)
      let seen = try person.count("select count(*) from pay.slip")
      try person.run(
        script: """
          create view pg_temp.all_slips as select * from pay.slip;
          create function pg_temp.all_slips() returns bigint language sql security definer
            as 'select count(*) from pay.slip';
          """)
      #expect(try person.count("select count(*) from pg_temp.all_slips") == seen)
      #expect(try person.count("select pg_temp.all_slips()") == seen)
      var owner = try world.connect()
      #expect(try owner.count("select count(*) from pay.slip") > seen)
    }

    @Test func `temporary objects and a hostile search path deceive no function`() throws {
      let world = try SecurityWorld.current
      let agent = try world.holder("TEL_AGENT")
      var person = try world.connect(agent)
      let table = try world.table("pay.slip")
      let before = try Extent.of(table, &person)
      let units = "select access.my_units('payroll', 'read', current_user)::text"
      let granted = try person.text(units)
      try person.run(
        script: """
          create temporary table scope as select current_user::name as login,
            'payroll'::text as resource, 'read'::text as action,
            daterange('2000-01-01', null) as valid, true as own, true as company,
            array[1, 2, 3, 4]::bigint[] as units, array[1, 2, 3, 4]::bigint[] as shops;
          create temporary table login as select current_user::name as login,
            1::bigint as employee_id, null::timestamptz as ended_at;
          create temporary table seal as select * from close.seal limit 0;
          create function pg_temp.today() returns date language sql as 'select date ''2030-1-1''';
          create function pg_temp.my_units(text, text, name) returns bigint[] language sql
            as 'select array[1, 2, 3, 4]::bigint[]';
          create function pg_temp.equal(bigint, bigint) returns boolean language sql
            as 'select true';
          create operator pg_temp.= (leftarg = bigint, rightarg = bigint, function = pg_temp.equal);
          set search_path = pg_temp, access, pg_catalog
          """)
      #expect(try Extent.of(table, &person) == before)
      #expect(try person.text(units) == granted)
      #expect(try person.count("select access.me()") == agent.employee)
    }

    @Test func `statistics show nothing of protected tables`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      try owner.run(script: "analyze pay.slip; analyze staff.employee; analyze access.scope")
      let statistics = """
        select count(*) from pg_stats where schemaname in ('pay', 'staff', 'access')
        """
      #expect(try owner.count(statistics) > 0)
      for post in ["GENERAL_MANAGER", "TEL_AGENT"] {
        var person = try world.connect(try world.holder(post))
        #expect(try person.count(statistics) == 0)
        #expect(
          try person.refusal(of: "select count(*) from pg_statistic") == .insufficientPrivilege)
      }
    }

    @Test func `a broken constraint names no values of the row in the way`() throws {
      let world = try SecurityWorld.current
      let finance = try world.holder("FINANCE")
      var person = try world.connect(finance)
      let error = #expect(throws: PostgresError.self) {
        try person.run(
          script: """
            insert into pay.entered_amount
              (shop_id, month, employee_id, item_code, unit_id, amount, reason, entered_by)
            select shop_id, month, employee_id, item_code, unit_id, amount, reason, current_user
            from pay.entered_amount where employee_id <> \(finance.employee)
              and month = '2026-08-01' and unit_id in (select unit_id from org.assignment a
                where a.employee_id = entered_amount.employee_id)
            limit 1
            """)
      }
      #expect(error?.sqlState == .uniqueViolation)
      #expect(error?.serverError?.detail == nil)
    }

    @Test func `definer functions are few, and give names and units but no rows`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      let definers = try owner.fetch(
        Statement<String>(
          "",
          """
          select distinct n.nspname || '.' || p.proname from pg_proc p
          join pg_namespace n on n.oid = p.pronamespace
          where p.prosecdef and has_function_privilege('kefu_member', p.oid, 'execute')
          order by 1
          """))
      #expect(
        definers == [
          "access.colleague", "access.company_shops", "access.confirm_company", "access.deciders",
          "access.me", "access.my_logins", "access.my_people", "access.my_regimes",
          "access.my_requests", "access.my_seats",
          "access.my_shops", "access.my_trail", "access.my_units",
          "access.own_employee", "access.own_shops", "access.passed_course",
          "access.refresh", "access.waiting_for",
        ])
      let open = try owner.count(
        """
        select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in (select split_part(table_name, '.', 1) from access.protected_table)
          and p.prosecdef and not coalesce(p.proconfig::text ~ 'search_path=pg_catalog', false)
        """)
      #expect(open == 0)
      let stranger = "no_such_login"
      var person = try world.connect(try world.holder("TEL_AGENT"))
      #expect(try person.text("select access.me('\(stranger)')::text").isEmpty)
      #expect(
        try person.text("select access.my_units('payroll', 'read', '\(stranger)')::text").isEmpty)
    }
  }
}
