import KefuPostgres

/// How many rows somebody sees, and a sum over their keys that another set would not have.
struct Extent: Equatable {
  var count: Int64
  var keys: String

  /// Reads the rows of a table that meet a condition.
  static func of(
    _ table: ProtectedTable, where condition: String = "true", _ connection: inout Connection
  ) throws(PostgresError) -> Extent {
    let statement = Statement<(Int64, String)>(
      "",
      """
      select count(*), coalesce(sum(hashtextextended(row(\(table.key))::text, 0)), 0)::text
      from \(table.name) where \(condition)
      """)
    let row = try connection.fetchOne(statement)
    return Extent(count: row.0, keys: row.1)
  }
}
