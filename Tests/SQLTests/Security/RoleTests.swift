import KefuPostgres
import Testing

extension SecurityTests {
  /// Nobody becomes somebody else, and the groups one is in give nothing by themselves.
  @Suite struct Roles {
    @Test func `set role and session authorization to anybody else are refused`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      let groups = try owner.fetch(
        Statement<String>(
          "", "select rolname::text from pg_roles where rolname like 'kefu\\_%' or rolsuper"))
      #expect(groups.contains("kefu_owner") && groups.contains("kefu_batch"))
      for (index, holder) in world.holders.enumerated() {
        var person = try world.connect(holder)
        let neighbour = world.holders[(index + 1) % world.holders.count]
        for role in groups + [neighbour.login] {
          let isMember = try owner.fetchOne(
            Statement<Bool>("", "select pg_has_role('\(holder.login)', '\(role)', 'member')"))
          #expect(
            try person.refusal(of: "set session authorization \"\(role)\"")
              == .insufficientPrivilege, "\(holder.post) \(role)")
          let state = try person.refusal(of: "set role \"\(role)\"")
          #expect(
            state == (isMember ? nil : .insufficientPrivilege), "\(holder.post) \(role)")
          #expect(
            !isMember || role == "kefu_member" || role == "kefu_accounts",
            "\(holder.post) is in \(role)")
        }
      }
    }

    @Test func `a group role by itself sees no row and writes none`() throws {
      let world = try SecurityWorld.current
      for post in ["GENERAL_MANAGER", "SYSTEM_ADMIN", "TEL_AGENT"] {
        var person = try world.connect(try world.holder(post))
        try person.run(script: "set role kefu_member")
        for table in world.tables where table.protection == "scoped" {
          #expect(try person.count("select count(*) from \(table.name)") == 0, "\(table.name)")
        }
        #expect(
          try person.refusal(
            of: """
              insert into audit.change (table_name, verb, new_row)
              values ('pay.slip', 'DELETE', '{}')
              """) == .insufficientPrivilege, "a trace in nobody's name")
      }
      var admin = try world.connect(try world.holder("SYSTEM_ADMIN"))
      try admin.run(script: "set role kefu_accounts")
      for table in world.tables {
        #expect(
          try admin.refusal(of: "select count(*) from \(table.name)")
            == .insufficientPrivilege)
      }
    }

    @Test func `a prepared statement follows the role that executes it`() throws {
      let world = try SecurityWorld.current
      var connection = try world.connect()
      var owner = try world.connect()
      let slips = Statement<Int64>("slips", "select count(*) from pay.slip")
      let all = try connection.fetchOne(slips)
      // Often enough that PostgreSQL would keep a plan for all roles.
      for _ in 0..<3 {
        for holder in world.holders {
          try connection.run(script: "set role \(holder.login)")
          let expected = try owner.count(
            """
            select count(*) from pay.slip
            where \(world.visible(holder, try world.table("pay.slip")))
            """)
          #expect(try connection.fetchOne(slips) == expected, "\(holder.post)")
        }
        try connection.run(script: "reset role")
        #expect(try connection.fetchOne(slips) == all)
      }
    }

    @Test func `row_security off is an error for everybody and no key`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        try person.run(script: "set row_security = off")
        for table in world.tables {
          #expect(
            try person.refusal(of: "select count(*) from \(table.name)")
              == .insufficientPrivilege, "\(holder.post) \(table.name)")
        }
      }
    }

    @Test func `an account group without its right makes no login`() throws {
      let world = try SecurityWorld.current
      let agent = try world.holder("TEL_AGENT")
      var owner = try world.connect()
      try owner.run(script: "grant kefu_accounts to \(agent.login)")
      defer { try? owner.run(script: "revoke kefu_accounts from \(agent.login)") }
      var person = try world.connect(agent)
      let manager = try world.holder("GENERAL_MANAGER")
      for script in [
        "select access.create_login('\(manager.employeeNumber)', '\(agent.login)2', 'x', 'DEMO')",
        "select access.end_login('\(manager.login)')",
      ] {
        #expect(try person.refusal(of: script) == .insufficientPrivilege)
      }
      var admin = try world.connect(try world.holder("SYSTEM_ADMIN"))
      #expect(try admin.refusal(of: "select access.end_login('\(agent.login)')") == nil)
    }

    @Test func `rights end with the assignment and the login, at once`() throws {
      let world = try SecurityWorld.current
      let holder = try world.holder("RECEPTIONIST")
      var owner = try world.connect()
      var person = try world.connect(holder)
      let punches = "select count(*) from attendance.punch"
      let before = try person.count(punches)
      #expect(before > 0)

      let term = "update org.assignment set valid = daterange(lower(valid), %) where employee_id ="
      try owner.run(
        script: term.replacing("%", with: "access.today()") + " \(holder.employee)")
      #expect(try person.count(punches) == 0)
      #expect(try owner.count("\(punches) where employee_id = \(holder.employee)") > 0)
      try owner.run(script: term.replacing("%", with: "null") + " \(holder.employee)")
      #expect(try person.count(punches) == before)

      try owner.run(script: "select access.end_login('\(holder.login)')")
      #expect(try person.refusal(of: punches) == .insufficientPrivilege)
      #expect(throws: PostgresError.self) { _ = try world.connect(holder) }
      try owner.run(
        script: """
          grant kefu_member to \(holder.login);
          select access.create_login('\(holder.employeeNumber)', '\(holder.login)', null, 'DEMO')
          """)
      #expect(try person.count(punches) == before)
    }

    @Test func `a post to come gives nothing before its day`() throws {
      let world = try SecurityWorld.current
      let holder = try world.holder("CLERK")
      var owner = try world.connect()
      var person = try world.connect(holder)
      let before = try Extent.of(try world.table("pay.slip"), &person)
      try owner.run(
        script: """
          insert into org.assignment
            (shop_id, employee_id, unit_id, post_code, is_head, is_primary, valid)
          select shop_id, \(holder.employee), unit_id, post_code, false, false,
            daterange(access.today() + 1, null)
          from org.position where shop_id = \(holder.shop) and post_code = 'HR'
          """)
      defer {
        try? owner.run(
          script: """
            delete from org.assignment
            where employee_id = \(holder.employee) and not is_primary
            """)
      }
      #expect(try Extent.of(try world.table("pay.slip"), &person) == before)
      let coming = try owner.count(
        """
        select count(*) from access.scope where login = '\(holder.login)'
          and resource = 'payroll' and lower(valid) = access.today() + 1 and company
        """)
      #expect(coming == 1)
    }
  }
}
