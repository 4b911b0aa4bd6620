import KefuPostgres
import KefuTestSupport
import Testing

/// A database in which every seeded post has a holder who logs in, beside a second company, with
/// rows of every protected table in every unit of both.
struct SecurityWorld: Sendable {
  let database: TestDatabase
  let matrix: RoleMatrix
  let tree: UnitTree
  let tables: [ProtectedTable]
  let rows: RowFiles
  /// One person a post, by post.
  let holders: [Holder]

  @TaskLocal static var scoped: SecurityWorld?

  /// The world of the running test; throws where the trait `.securityWorld` is missing.
  static var current: SecurityWorld {
    get throws {
      guard let scoped else { throw TestDatabaseError.noTrait }
      return scoped
    }
  }

  /// Prepares a clone of the demo database.
  static func prepare(
    _ database: TestDatabase, prefix: String, companies: Int
  ) throws -> SecurityWorld {
    var connection = try database.connect()
    try connection.run(script: dropOldLogins)
    if companies > 1 { try connection.run(script: rival) }
    try connection.run(script: people)
    try connection.run(script: logins(prefix))
    let rows = try RowFiles.load()
    for script in rows.scripts { try connection.run(script: script) }
    try connection.run(script: deciders)
    let matrix = try RoleMatrix.load()
    let statement = Statement<(String, String, Int64, String, Int64, Int64, Int64)>(
      "",
      """
      select h.post_code, l.login::text, h.employee_id, e.employee_no, s.company_id, h.shop_id,
        h.unit_id
      from security_holder h join access.login l using (employee_id)
      join staff.employee e using (employee_id) join org.shop s on s.shop_id = h.shop_id
      order by 1
      """)
    let holders = try connection.fetch(statement).map { row in
      Holder(
        post: row.0, login: row.1, employee: row.2, employeeNumber: row.3, company: row.4,
        shop: row.5, unit: row.6)
    }
    return SecurityWorld(
      database: database, matrix: matrix, tree: try UnitTree.load(&connection),
      tables: try ProtectedTable.load(&connection), rows: rows, holders: holders)
  }

  /// Drops the logins that the world made: roles are of the cluster, not of the database.
  static func clear(_ database: TestDatabase, prefix: String) throws {
    var connection = try database.connect()
    try connection.run(
      script: """
        do $$
        declare old name;
        begin
          for old in select rolname from pg_roles where starts_with(rolname, '\(prefix)') loop
            execute format('drop role if exists %I', old);
          end loop;
        end $$
        """)
  }

  /// The holder of a post.
  func holder(_ post: String) throws -> Holder {
    try #require(holders.first { $0.post == post })
  }

  /// A table by its name.
  func table(_ name: String) throws -> ProtectedTable {
    try #require(tables.first { $0.name == name })
  }

  /// Connects as a holder.
  func connect(_ holder: Holder) throws -> Connection {
    try database.connect(as: holder.login)
  }

  /// Connects as the superuser.
  func connect() throws -> Connection { try database.connect() }
}
