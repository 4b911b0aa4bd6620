import KefuDomain
import KefuPostgres

/// A unit below a chosen one, and whether the login reads all resources of the report there.
struct UnitCoverage: RowDecodable {
  let unitID: Int64
  let isReached: Bool

  init(row: inout Row) throws(PostgresError) {
    unitID = try row.next()
    isReached = try row.next()
  }

  /// The unit and all that stood below it at any time of the days.
  static func read(
    _ resources: [String], below unitID: Int64, in days: DayRange,
    over connection: inout Connection
  ) throws(ReportError) -> [UnitCoverage] {
    do {
      return try connection.fetch(
        rows, resources, unitID, days.postgresFirst, days.postgresLast)
    } catch {
      throw .database(error)
    }
  }

  private static let rows = Statement<[String], Int64, PostgresDate, PostgresDate, UnitCoverage>(
    "report.units",
    """
    select c.unit_id, c.reached from access.unit_coverage($1, $2, $3, $4) c order by c.unit_id
    """)
}
