import KefuPostgres
import Testing

extension SecurityTests {
  /// Nobody gives himself rights, changes what rights are made of, or rewrites the trail.
  @Suite struct Escalation {
    /// What every post is refused, in SQL that names no person.
    static let attacks = [
      "insert into access.right values ('CLERK', 'payroll', 'read', 'COMPANY')",
      "update access.right set reach = 'COMPANY'", "delete from access.right",
      "insert into access.login (login, employee_id) values ('kefu_owner', 1)",
      "update access.login set employee_id = 1", "delete from access.login",
      "update access.scope set company = true", "delete from access.scope",
      "insert into access.protected_table (table_name, protection) values ('a', 'published')",
      "update access.resource set includes_ancestors = true",
      "create policy open on pay.slip for select using (true)",
      "drop policy slip_scope_read on pay.slip",
      "alter policy slip_scope_read on pay.slip using (true)",
      "alter table pay.slip disable row level security",
      "alter table pay.slip no force row level security",
      "alter table pay.slip disable trigger all", "drop table pay.slip",
      "alter table pay.slip owner to current_user",
      "create trigger spy before insert on pay.entered_amount execute function close.guard_month()",
      "create rule spy as on insert to pay.slip do instead nothing",
      "lock table pay.slip in access exclusive mode",
      "grant kefu_owner to current_user", "grant kefu_batch to current_user",
      "grant kefu_company_payroll to current_user", "grant kefu_accounts to current_user",
      "create role ktsec_intruder", "create role ktsec_intruder superuser",
      "alter role current_user createrole", "alter role current_user bypassrls",
      "alter role current_user superuser", "alter role kefu_owner login",
      "set session_replication_role = replica",
      "create schema intruder", "create table public.intruder (a int)",
      "create table pay.intruder (a int)", "create extension dblink",
      "create function pay.intruder() returns int language sql as 'select 1'",
      "create or replace function access.me(of_login name default current_user) returns bigint "
        + "language sql as 'select 1::bigint'",
      "create or replace view close.month_status as select 1 as a",
      "call access.close_door('pay.slip')", "call access.publish('pay.slip')",
      "call access.protect('pay.slip', 'org_chart')", "call audit.watch()",
      "call close.lock('pay.slip', month_column => 'month')",
      "select access.rebuild_all()", "select access.rebuild('{1}')",
      "select access.derived_scope('{1}')", "select access.move_files('{1}')",
      "select close.claim(1, '2026-10-01')", "select close.hold_shop(1)",
      "select org.instantiate_template('DEMO', 'HEAD_OFFICE', 'X', 'x', 'x', '2020-01-01')",
      "insert into close.seal (shop_id, month) values (1, '2026-10-01')",
      "delete from close.seal", "update audit.change set actor = current_user",
      "delete from audit.change", "truncate audit.change",
      "insert into audit.change (table_name, verb, new_row, actor) "
        + "values ('pay.slip', 'DELETE', '{}', 'kefu_owner')",
      "insert into audit.change (table_name, verb, new_row, changed_at) "
        + "values ('pay.slip', 'DELETE', '{}', '2020-01-01')",
      "insert into audit.change (table_name, verb, new_row, transaction_id) "
        + "values ('pay.slip', 'DELETE', '{}', '1')",
      "insert into approval.chain values ('MINE', 1, 'x', 'x', 'x')",
      "update approval.chain_step set role = 'HEAD'", "delete from approval.chain",
      "update approval.request set employee_id = 1", "delete from approval.request",
      "update approval.decision set decision = 'approved'", "delete from approval.decision",
      "insert into approval.turn values (1, 1, 2)", "delete from approval.turn",
      "insert into approval.decision (request_id, decision, decided_by) "
        + "values (1, 'approved', 'kefu_owner')",
      "insert into approval.decision (request_id, decision, on_behalf_of) "
        + "values (1, 'approved', 1)",
      "insert into approval.request (entered_by) values ('kefu_owner')",
      "update access.delegation set valid = '[2020-01-01,2030-01-01)'",
      "delete from access.delegation", "delete from access.delegation_end",
      "insert into access.delegation (shop_id, granted_by) values (1, 'kefu_owner')",
      "copy pay.slip to program 'cat'", "copy pay.slip from program 'true'",
      "copy pay.slip to '/tmp/ktsec'", "select pg_read_file('/etc/passwd')",
      "select lo_import('/etc/passwd')", "select setval('org.unit_unit_id_seq', 1)",
      "select nextval('org.unit_unit_id_seq')",
    ]

    @Test func `every post is refused what would give it more`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        for attack in Self.attacks {
          #expect(
            try person.refusal(of: attack) == .insufficientPrivilege,
            "\(holder.post): \(attack)")
        }
        // Not in a transaction, as the server wants it.
        let error = #expect(throws: PostgresError.self) {
          try person.run(script: "alter system set row_security = off")
        }
        #expect(error?.sqlState == .insufficientPrivilege)
      }
    }

    @Test func `COPY into a protected table is refused to every post`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables {
          let columns = table.insertable.isEmpty ? table.key : table.insertable
          let state = try person.refusal(of: "copy \(table.name) (\(columns)) from stdin")
          // PostgreSQL has no COPY under row security, so those who may insert are refused too.
          #expect(
            state == (table.insertable.isEmpty ? .insufficientPrivilege : .featureNotSupported),
            "\(holder.post) \(table.name)")
        }
      }
    }

    @Test func `nobody gives himself a post, not even who gives posts to others`() throws {
      let world = try SecurityWorld.current
      for post in ["SYSTEM_ADMIN", "HR", "HR_SUPERVISOR"] {
        let holder = try world.holder(post)
        var person = try world.connect(holder)
        let give = """
          insert into org.assignment
            (shop_id, employee_id, unit_id, post_code, is_head, is_primary, valid)
          select shop_id, PERSON, unit_id, post_code, false, false, '[2026-01-01,)'
          from org.position where post_code = 'CLERK' and shop_id = \(holder.shop)
          """
        #expect(
          try person.attempt(give.replacing("PERSON", with: "\(holder.employee)"))
            == .refused(.insufficientPrivilege), "\(post)")
        let other = try world.holder("CASHIER")
        #expect(
          try person.attempt(give.replacing("PERSON", with: "\(other.employee)")) == .allowed)
        for change in [
          "update org.assignment r set valid = '[2020-01-01,)'", "delete from org.assignment r",
        ] {
          #expect(
            try person.attempt("\(change) where employee_id = \(holder.employee)") == .nothing)
        }
        #expect(
          try person.attempt(
            """
            update org.assignment r set employee_id = \(holder.employee), is_primary = false
            where employee_id = \(other.employee)
            """) == .refused(.insufficientPrivilege))
      }
    }

    @Test func `nobody decides his own request, another's step or in another's name`() throws {
      let world = try SecurityWorld.current
      let allowed = Set(["FINANCE", "ACCOUNTANT", "CASHIER"])
      var owner = try world.connect()
      for holder in world.holders {
        let own = try owner.count(
          """
          select request_id from approval.request
          where chain_code = 'SECURITY' and employee_id = \(holder.employee)
          """)
        let others = try owner.count(
          """
          select min(request_id) from approval.request join org.shop using (shop_id)
          where chain_code = 'SECURITY' and company_id = \(holder.company)
            and employee_id not in (select employee_id from security_holder)
          """)
        var person = try world.connect(holder)
        for verdict in ["approved", "refused"] {
          #expect(
            try person.refusal(of: "select approval.decide(\(own), '\(verdict)', 'x')")
              == SQLState(rawValue: "KF006"), "\(holder.post) \(verdict)")
          let outcome = try person.attempt("select approval.decide(\(others), '\(verdict)', 'x')")
          #expect((outcome == .allowed) == allowed.contains(holder.post), "\(holder.post)")
        }
        #expect(
          try person.refusal(
            of: """
              insert into approval.decision (request_id, employee_id, decision)
              select \(others), min(employee_id), 'approved' from security_holder
              where employee_id <> \(holder.employee)
              """) != nil, "\(holder.post)")
      }
    }

    @Test func `nobody takes, widens or ends another one's right to decide`() throws {
      let world = try SecurityWorld.current
      let finance = try world.holder("FINANCE")
      let delegate = try world.holder("ACCOUNTANT").employee
      for holder in world.holders where holder.post != "FINANCE" {
        var person = try world.connect(holder)
        #expect(
          try person.refusal(
            of: """
              insert into access.delegation (employee_id, delegate_employee_id, valid, reason)
              values (\(finance.employee), \(delegate),
                daterange(access.today(), access.today() + 30), 'x')
              """) != nil, "\(holder.post)")
        #expect(
          try person.refusal(
            of: """
              insert into access.delegation_end (delegation_id, reason)
              select max(delegation_id), 'x' from access.delegation
              where employee_id <> \(holder.employee)
              """) != nil, "\(holder.post)")
      }
    }

    @Test func `the trail is closed to the batch, the owner and the superuser`() throws {
      let world = try SecurityWorld.current
      var connection = try world.connect()
      #expect(try connection.count("select count(*) from audit.change") > 0)
      for role in ["kefu_batch", "kefu_owner", "none"] {
        for sql in [
          "update audit.change set actor = 'nobody'", "delete from audit.change",
          "truncate audit.change",
        ] {
          #expect(
            try connection.refusal(of: "set local role \(role); \(sql)")
              == .insufficientPrivilege, "\(role) \(sql)")
        }
      }
    }

    @Test func `a change leaves its trace in the name of who made it`() throws {
      let world = try SecurityWorld.current
      let finance = try world.holder("FINANCE")
      var owner = try world.connect()
      let target = try #require(
        try WriteTarget.all(world, &owner, finance, try world.table("pay.entered_amount"))
          .first { !$0.isOwn && world.tree[$0.unit]?.company == finance.company })
      var person = try world.connect(finance)
      try person.run(script: "begin")
      defer { try? person.run(script: "rollback") }
      try person.run(script: target.statement(.delete))
      #expect(
        try person.count(
          """
          select count(*) from audit.change where table_name = 'pay.entered_amount'
            and verb = 'DELETE' and actor = current_user and changed_at = now()
          """) == 0, "the trail is not finance's to read")
      try person.run(script: "commit")
      #expect(
        try owner.count(
          """
          select count(*) from audit.change where table_name = 'pay.entered_amount'
            and verb = 'DELETE' and actor = '\(finance.login)'
          """) == 1)
    }
  }
}
