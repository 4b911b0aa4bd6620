import KefuPostgres
import KefuReports

/// A unit that a command names as SHOP/UNIT.
struct StaffUnit: RowDecodable {
  /// Shop of the unit.
  let shop: Int64
  /// Key of the unit.
  let unit: Int64

  init(row: inout Row) throws(PostgresError) {
    shop = try row.next()
    unit = try row.next()
  }

  /// Finds a unit that the caller sees; `SHOP` alone is the shop's root unit.
  static func find(_ text: String, over connection: inout Connection) throws -> StaffUnit {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    let code = parts.count == 2 ? parts[1] : nil
    guard let found = try connection.fetchOptional(statement, parts.first ?? "", code) else {
      throw Failure(report: .outOfScope(.unit, code: text, login: connection.user))
    }
    return found
  }

  private static let statement = Statement<String, String?, StaffUnit>(
    "staff.unit",
    """
    select s.shop_id, u.unit_id
    from org.shop s
    join org.unit u on u.shop_id = s.shop_id
      and case when $2::text is null then u.unit_id = s.unit_id else u.code = $2::text end
    where s.code = $1
    """)
}
