import KefuPostgres
import Testing

extension SecurityTests {
  /// Each post reads exactly the rows that the matrix gives it, of every protected table.
  @Suite struct Reading {
    /// How many rows, and a sum over their keys that another set would not have.
    private struct Extent: Equatable {
      var count: Int64
      var keys: String

      static func statement(_ table: ProtectedTable, where condition: String) -> String {
        """
        select count(*), coalesce(sum(hashtextextended(row(\(table.key))::text, 0)), 0)::text
        from \(table.name) where \(condition)
        """
      }
    }

    private func extent(
      _ connection: inout Connection, _ table: ProtectedTable, where condition: String
    ) throws -> Extent {
      let statement = Statement<(Int64, String)>("", Extent.statement(table, where: condition))
      let row = try connection.fetchOne(statement)
      return Extent(count: row.0, keys: row.1)
    }

    @Test func `every post of the matrix has a holder with a login`() throws {
      let world = try SecurityWorld.current
      #expect(world.holders.map(\.post) == world.matrix.posts)
      #expect(world.matrix.rights.count > 300)
    }

    @Test func `each post reads the rows of the matrix and no other`() throws {
      let world = try SecurityWorld.current
      var owner = try world.connect()
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables where table.protection != "internal" {
          let condition = world.visible(holder, table)
          let seen = try extent(&person, table, where: "true")
          let expected = try extent(&owner, table, where: condition)
          let all = try extent(&owner, table, where: "true")
          #expect(seen == expected, "\(holder.post) reads \(table.name)")
          // Each denial shows that there is something to hide, each grant something to show.
          #expect(
            table.protection == "published" || expected.count < all.count,
            "nothing is hidden from \(holder.post) in \(table.name)")
          let reads =
            !world.readUnits(holder, table.resource).isEmpty
            || table.hasOwn && world.readsOwn(holder, table.resource)
          #expect(
            table.protection == "published" || !reads || expected.count > 0
              || table.name == "audit.change", "\(holder.post) has no row in \(table.name)")
        }
      }
    }

    @Test func `internal tables are closed to every post`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in world.tables where table.protection == "internal" {
          let error = #expect(throws: PostgresError.self, "\(holder.post) \(table.name)") {
            try person.run(script: "select from \(table.name)")
          }
          #expect(error?.sqlState == .insufficientPrivilege)
        }
      }
    }

    @Test func `everybody sees his own pay, and an agent nobody else's`() throws {
      let world = try SecurityWorld.current
      for holder in world.holders {
        var person = try world.connect(holder)
        for table in ["pay.slip", "pay.slip_line", "pay.terms"] {
          let own = Statement<Int64, Int64>(
            "", "select count(*) from \(table) where employee_id = $1")
          #expect(try person.fetchOne(own, holder.employee) > 0, "\(holder.post) \(table)")
          guard world.readUnits(holder, "payroll").isEmpty else { continue }
          let others = Statement<Int64, Int64>(
            "", "select count(*) from \(table) where employee_id <> $1")
          #expect(try person.fetchOne(others, holder.employee) == 0, "\(holder.post) \(table)")
        }
      }
    }
  }
}
