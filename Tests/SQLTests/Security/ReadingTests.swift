import KefuPostgres
import Testing

extension SecurityTests {
  /// Each post reads exactly the rows that the matrix gives it, of every protected table.
  @Suite struct Reading {
    @Test func `every class of the matrix has a holder with a login`() throws {
      let world = try SecurityWorld.current
      let held = Set(world.holders.map(\.post))
      #expect(held.isSubset(of: world.matrix.posts) && held.count > 34)
      for (name, posts) in world.matrix.classes {
        #expect(!held.isDisjoint(with: posts), "\(name)")
      }
      #expect(Set(world.matrix.classes.values.joined()) == Set(world.matrix.posts))
      #expect(world.matrix.rights.count > 300)
    }

    @Test func `each post reads the rows of the matrix and no other`() throws {
      let world = try SecurityWorld.current
      let counts = try Self.compareAll(world)
      var owner = try world.connect()
      // Each denial shows that there is something to hide, each grant something to show.
      for table in world.tables where table.protection == "scoped" {
        let all = try Extent.of(table, &owner).count
        for holder in world.holders {
          let visible = try #require(counts[[holder.post, table.name]])
          guard table.name != "audit.change" else { continue }
          #expect(visible < all, "nothing is hidden from \(holder.post) in \(table.name)")
          let reads =
            !world.readUnits(holder, table.resource).isEmpty
            || table.hasOwn && world.readsOwn(holder, table.resource)
            // Whose login it is sees it, with or without a right to others'.
            || table.name == "access.login" || table.name == "access.scope"
            // What was decided on one's own request, and where it waits.
            || table.name == "approval.decision" || table.name == "approval.turn"
            // Numbers that are not pay, with the regimes.
            || table.name == "policy.value"
          #expect(reads == (visible > 0), "\(holder.post) has rows in \(table.name)")
        }
      }
    }

    /// Compares what each holder reads with what the superuser finds by the matrix; gives the
    /// number of rows by post and table.
    @discardableResult
    static func compareAll(_ world: SecurityWorld) throws -> [[String]: Int64] {
      var owner = try world.connect()
      var counts: [[String]: Int64] = [:]
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables where table.protection != "internal" {
          let seen = try Extent.of(table, &person)
          let expected = try Extent.of(table, where: world.visible(holder, table), &owner)
          #expect(seen == expected, "\(holder.post) reads \(table.name)")
          counts[[holder.post, table.name]] = expected.count
        }
      }
      return counts
    }

    @Test func `internal tables and partitions are closed to every post`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      let closed =
        world.tables.filter { $0.protection == "internal" }.map(\.name)
        + (try owner.fetch(
          Statement<String>(
            "",
            """
            select inhrelid::regclass::text from pg_inherits
            where inhparent in ('attendance.punch'::regclass, 'audit.change'::regclass)
            order by 1
            """)))
      #expect(try owner.count("select count(*) from attendance.punch_2026_08") > 0)
      #expect(closed.contains("attendance.punch_2026_08"))
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in closed {
          for sql in ["select count(*) from \(table)", "delete from \(table)"] {
            #expect(
              try person.refusal(of: sql) == .insufficientPrivilege, "\(holder.post): \(sql)")
          }
        }
      }
    }

    @Test func `everybody sees his own pay, and an agent nobody else's`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in ["pay.slip", "pay.slip_line", "pay.terms"] {
          let own = "employee_id = \(holder.employee)"
          #expect(
            try person.count("select count(*) from \(table) where \(own)") > 0,
            "\(holder.post) \(table)")
          guard world.readUnits(holder, "payroll").isEmpty else { continue }
          #expect(
            try person.count("select count(*) from \(table) where not \(own)") == 0,
            "\(holder.post) \(table)")
        }
      }
    }

    @Test func `COPY gives the rows that a query gives`() throws {
      let world = try SecurityWorld.current
      let table = try world.table("pay.slip")
      for holder in world.holders {
        var person = try world.connect(holder)
        let text = try person.copiedText("copy pay.slip to stdout")
        let lines = Int64(text.split(separator: "\n").count)
        #expect(try Extent.of(table, &person).count == lines, "\(holder.post)")
      }
    }

    @Test func `views and reports show rows of visible units only`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      let reports = try owner.fetch(
        Statement<(String, String, Bool)>(
          "",
          """
          select 'report.' || replace(d.report_name, '-', '_'),
            array_to_string(d.resources, ','),
            exists (select from report.column_definition c where c.report_name = d.report_name
              and c.column_name = 'employee_no')
          from report.definition d order by 1
          """))
      #expect(reports.count > 5)
      for (name, resources, hasPerson) in reports {
        let call = "\(name)('2026-08-01', '2026-08-31')"
        let all = try owner.count("select count(*) from \(call)")
        #expect(all > 0, "\(name)")
        for holder in world.holders {
          var person = try world.connect(holder)
          let units = resources.split(separator: ",").reduce(into: Set<Int64>()) {
            $0.formUnion(world.readUnits(holder, String($1)))
          }
          let own = hasPerson ? "employee_no = '\(holder.employeeNumber)'" : "false"
          let row = try person.fetchOne(
            Statement<(Int64, Int64)>(
              "",
              """
              select count(*), count(*) filter (
                where not (unit_id = any (\(SecurityWorld.array(units)))) and not \(own))
              from \(call)
              """))
          #expect(row.1 == 0, "\(holder.post): \(name)")
          #expect(row.0 < all, "\(holder.post): \(name)")
        }
      }
    }

    @Test func `functions over people give rows of visible people only`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      let shops = Set(world.tree.all.map(\.shop)).sorted()
      let calls =
        [
          "attendance.day('2026-08-01', '2026-08-31')",
          "attendance.month_facts('2026-08-01', '2026-08-31')",
        ] + shops.map { "pay.person_facts(\($0), '2026-08-01')" }
      for holder in world.holders {
        var person = try world.connect(holder)
        var units = world.readUnits(holder, "roster")
        units.formUnion(world.readUnits(holder, "employee_file"))
        // Of a person whose file is read, the facts are as empty as his hidden rows make them.
        let known = try owner.text(
          """
          select array_agg(employee_id)::text from staff.employment
          where unit_id = any (\(SecurityWorld.array(units))) or employee_id = \(holder.employee)
          """)
        for call in calls {
          let foreign = try person.count(
            "select count(*) from \(call) where employee_id <> all ('\(known)'::bigint[])")
          #expect(foreign == 0, "\(holder.post): \(call)")
        }
      }
    }
  }
}
