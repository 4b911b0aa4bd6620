import KefuPostgres
import KefuReports

/// A person of the directory whom a command names by employee number.
struct StaffPerson: RowDecodable {
  /// Key of the person.
  let employee: Int64
  /// Shop of the primary assignment.
  let shop: Int64
  /// Home unit.
  let unit: Int64
  private let number: String
  private let name: String

  init(row: inout Row) throws(PostgresError) {
    employee = try row.next()
    shop = try row.next()
    unit = try row.next()
    number = try row.next()
    name = try row.next()
  }

  /// Number and name.
  var label: String { "\(number) \(name)" }

  /// Finds a person whom the caller sees; otherwise he lies outside the caller's scope.
  static func find(
    _ number: String, over connection: inout Connection
  ) throws -> StaffPerson {
    guard let person = try connection.fetchOptional(statement, number) else {
      throw Failure(report: .outOfScope(.employee, code: number, login: connection.user))
    }
    return person
  }

  private static let statement = Statement<String, StaffPerson>(
    "staff.person",
    """
    select e.employee_id, e.shop_id, e.unit_id, e.employee_no, e.name_zh
    from staff.employee e where e.employee_no = $1
    order by e.company_id limit 1
    """)
}
