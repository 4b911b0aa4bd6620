import KefuPostgres
import Testing

extension SecurityTests {
  /// A sealed month refuses every way of writing, on every table of the catalogue with a month.
  @Suite struct SealedMonths {
    /// A table with guards, the column they look at and a row to try.
    struct Locked {
      var table: String
      var column: String
      var columns: String
      var condition: String
      var shop: Int64
    }

    /// The columns whose days and months the lock is about.
    private static let dated = "'month', 'day', 'work_date', 'punch_date'"

    /// How a row is carried a month further, where more than its date says when it was.
    private static let moved: [String: String] = [
      "attendance.roster":
        """
      work_date = work_date + 31, starts_at = starts_at + interval '31 days',
      ends_at = ends_at + interval '31 days'
      """
    ]

    @Test func `every table with a month or business day has the guards`() throws {
      var owner = try SecurityWorld.current.connect()
      let unguarded = try owner.fetch(
        Statement<String>(
          "",
          """
          select c.table_schema || '.' || c.table_name
          from information_schema.columns c
          join pg_class t on t.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
          where t.relkind in ('r', 'p') and not t.relispartition and c.data_type = 'date'
            and c.column_name in (\(Self.dated))
            and exists (select from pg_attribute a where a.attrelid = t.oid
              and a.attname = 'shop_id')
            and obj_description(t.oid) !~ '\\[(append-only|after-seal)\\]'
            and (select bit_or(g.tgtype::int) & 60 from pg_trigger g
              join pg_proc f on f.oid = g.tgfoid
              where g.tgrelid = t.oid and g.tgenabled = 'O'
                and f.pronamespace = 'close'::regnamespace and f.proname like 'guard\\_%') <> 60
          """))
      #expect(unguarded == [])
      let columns = try owner.count(
        """
        select count(*) from information_schema.columns c
        where c.data_type = 'date' and c.column_name in (\(Self.dated))
          and c.table_name not like 'punch\\_2%'
        """)
      #expect(columns > 11)
    }

    /// One row of each guarded table, before it is sealed.
    private func locked(_ owner: inout Connection) throws -> [Locked] {
      let tables = try owner.fetch(
        Statement<(String, String, String, String)>(
          "",
          """
          select distinct g.tgrelid::regclass::text, substr(f.proname, 7),
            (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
              where a.attrelid = g.tgrelid and a.attnum > 0 and a.attgenerated = ''),
            (select string_agg(format('%L || quote_literal(%I::text)', a.attname || ' = ',
              a.attname), ', ') from pg_index i join pg_attribute a on a.attrelid = i.indrelid
                and a.attnum = any (i.indkey) where i.indrelid = g.tgrelid and i.indisprimary)
          from pg_trigger g join pg_proc f on f.oid = g.tgfoid
            and f.pronamespace = 'close'::regnamespace
          join pg_class t on t.oid = g.tgrelid and not t.relispartition
          where f.proname like 'guard\\_%' and f.proname !~ '(truncate|_bulk)$'
          order by 1
          """))
      var found: [Locked] = []
      for (table, column, columns, key) in tables {
        let row = try owner.fetchOne(
          Statement<(String, Int64)>(
            "",
            """
            select concat_ws(' and ', \(key)), shop_id from \(table)
            where \(column) >= '2024-01-01' order by \(column), shop_id limit 1
            """))
        found.append(
          Locked(
            table: table, column: column, columns: columns, condition: row.0, shop: row.1))
      }
      return found
    }

    /// Seals the month of a row and of the row a month later.
    private func seal(_ row: Locked, monthsLater: Int, _ owner: inout Connection) throws {
      try owner.run(
        script: """
          insert into close.seal
            (shop_id, month, unit_id, input_hash, output_hash, previous_hash, seal_hash)
          select s.shop_id,
            (select date_trunc('month', r.\(row.column) + interval '\(monthsLater) months')
              from \(row.table) r where \(row.condition)),
            s.unit_id, sha256('in'), sha256('out'),
            (select l.seal_hash from close.seal l where l.shop_id = s.shop_id and not exists (
              select from close.seal n
              where n.shop_id = l.shop_id and n.previous_hash = l.seal_hash)),
            sha256('kefu')
          from org.shop s where s.shop_id = \(row.shop)
          """)
    }

    /// The code that a statement is refused with inside the open transaction.
    private func refusal(
      _ sql: String, as role: String, _ owner: inout Connection
    ) throws -> SQLState? {
      do throws(PostgresError) {
        try owner.savepoint { (connection) throws(PostgresError) in
          try connection.run(script: "set local role \(role); \(sql)")
          try connection.run(script: "set local role none")
        }
        return nil
      } catch {
        return error.sqlState
      }
    }

    private static let sealed = SQLState(rawValue: "KF001")

    @Test func `a sealed month refuses insert, update, delete and truncate of everybody`() throws {
      var owner = try SecurityWorld.current.connect()
      let rows = try locked(&owner)
      #expect(rows.count >= 11)
      for row in rows {
        try owner.run(script: "begin")
        defer { try? owner.run(script: "rollback") }
        try seal(row, monthsLater: 0, &owner)
        let copy = row.columns.replacing("line_no", with: "line_no + 1000")
        for role in ["none", "kefu_batch", "kefu_owner"] {
          for sql in [
            """
            insert into \(row.table) (\(row.columns))
            select \(copy) from \(row.table) where \(row.condition)
            """,
            "update \(row.table) set unit_id = unit_id where \(row.condition)",
            "delete from \(row.table) where \(row.condition)",
          ] {
            let state = try refusal(sql, as: role, &owner)
            // Punches change for nobody, sealed or not: that guard comes first.
            let expected: SQLState? =
              row.table == "attendance.punch" && !sql.hasPrefix("insert")
              ? state == nil ? Self.sealed : state : Self.sealed
            #expect(state == expected, "\(role): \(sql)")
          }
          let truncated = try refusal("truncate \(row.table) cascade", as: role, &owner)
          #expect(
            truncated == (role == "kefu_batch" ? .insufficientPrivilege : Self.sealed)
              || row.table == "attendance.punch" && truncated != nil, "\(role) \(row.table)")
        }
      }
    }

    @Test func `no row is moved into a sealed month or out of it`() throws {
      var owner = try SecurityWorld.current.connect()
      for row in try locked(&owner) where row.table != "attendance.punch" {
        let move = """
          update \(row.table) set \(Self.moved[row.table]
            ?? "\(row.column) = (\(row.column) + interval '1 month')::date")
          where \(row.condition)
          """
        for monthsLater in [0, 1] {
          try owner.run(script: "begin")
          defer { try? owner.run(script: "rollback") }
          try seal(row, monthsLater: monthsLater, &owner)
          #expect(
            try refusal(move, as: "none", &owner) == Self.sealed,
            "\(row.table) \(monthsLater)")
        }
      }
    }

    @Test func `COPY into a sealed month is refused`() throws {
      var owner = try SecurityWorld.current.connect()
      for row in try locked(&owner) {
        let copy = row.columns.replacing("line_no", with: "line_no + 1000")
        let line = try owner.copiedText(
          "copy (select \(copy) from \(row.table) where \(row.condition)) to stdout")
        #expect(!line.isEmpty)
        try owner.run(script: "begin")
        defer { try? owner.run(script: "rollback") }
        try seal(row, monthsLater: 0, &owner)
        let error = #expect(throws: PostgresError.self, "\(row.table)") {
          try owner.copyInText("copy \(row.table) (\(row.columns)) from stdin") {
            (writer) throws(PostgresError) in try writer.write(line)
          }
        }
        #expect(error?.sqlState == Self.sealed, "\(row.table)")
        #expect(error?.constraint == "month_sealed")
      }
    }

    @Test func `a partition is locked like its table`() throws {
      var owner = try SecurityWorld.current.connect()
      let row = try #require(try locked(&owner).first { $0.table == "attendance.punch" })
      let partition = try owner.text(
        "select tableoid::regclass::text from attendance.punch where \(row.condition)")
      try owner.run(script: "begin")
      defer { try? owner.run(script: "rollback") }
      try seal(row, monthsLater: 0, &owner)
      let insert = """
        insert into \(partition) (\(row.columns))
        select \(row.columns) from attendance.punch where \(row.condition)
        """
      #expect(try refusal(insert, as: "none", &owner) == Self.sealed)
      #expect(try refusal("truncate \(partition)", as: "none", &owner) != nil)
    }

    @Test func `other months and other shops stay open`() throws {
      var owner = try SecurityWorld.current.connect()
      for row in try locked(&owner) where row.table != "attendance.punch" {
        let update = "update \(row.table) set unit_id = unit_id where \(row.condition)"
        try owner.run(script: "begin")
        defer { try? owner.run(script: "rollback") }
        try seal(row, monthsLater: 1, &owner)
        #expect(try refusal(update, as: "kefu_batch", &owner) == nil, "\(row.table)")
        var other = row
        other.shop = try owner.count(
          "select min(shop_id) from org.shop where shop_id <> \(row.shop)")
        try seal(other, monthsLater: 0, &owner)
        #expect(try refusal(update, as: "kefu_owner", &owner) == nil, "\(row.table)")
      }
    }

    @Test func `a seal is for ever`() throws {
      var owner = try SecurityWorld.current.connect()
      for role in ["none", "kefu_owner"] {
        for sql in [
          "update close.seal set sealed_by = 'nobody'", "delete from close.seal",
          "truncate close.seal",
        ] {
          #expect(
            try owner.refusal(of: "set local role \(role); \(sql)") == Self.sealed,
            "\(role) \(sql)")
        }
      }
      for sql in ["update close.seal set sealed_by = 'nobody'", "delete from close.seal"] {
        #expect(
          try owner.refusal(of: "set local role kefu_batch; \(sql)") == .insufficientPrivilege)
      }
    }

    @Test func `the lock holds for a writer who may not read seals`() throws {
      let world = try SecurityWorld.current
      let finance = try world.holder("FINANCE")
      let table = try world.table("pay.entered_amount")
      var owner = try world.connect()
      let target = try #require(
        try WriteTarget.all(world, &owner, finance, table).first {
          !$0.isOwn && world.mayWrite(finance, table, .insert, unit: $0.unit)
        })
      let sql = target.statement(.insert)
      try owner.run(script: "begin")
      defer { try? owner.run(script: "rollback") }
      let row = Locked(
        table: table.name, column: "month", columns: "", condition: target.condition,
        shop: try #require(world.tree[target.unit]).shop)
      try owner.run(script: "delete from access.right where resource = 'month'")
      #expect(try refusal(sql, as: finance.login, &owner) == nil)
      try seal(row, monthsLater: 0, &owner)
      #expect(try refusal(sql, as: finance.login, &owner) == Self.sealed)
    }
  }
}
