import Foundation
import KefuDomain
import KefuMonthly
import KefuPostgres
import KefuRendering
import KefuReports
import KefuRepositories
import KefuTestSupport
import Logging

/// The month's batch on one database, in process or as the real program, with its files.
final class MonthlyWorld: Sendable {
  let database: TestDatabase
  /// The folder that receives the files; removed with this object.
  let output: String

  init(_ database: TestDatabase) {
    self.database = database
    output = FileManager.default.temporaryDirectory.path + "/kefu-month-\(UUID().uuidString)"
  }

  deinit { try? FileManager.default.removeItem(atPath: output) }

  /// The world of the running test's database.
  static func current() throws -> MonthlyWorld { MonthlyWorld(try TestDatabase.current) }

  /// Runs the batch in process, delivering nothing.
  @discardableResult
  func run(
    _ month: String, shops: [String] = [], seals: Bool = false
  ) async throws -> MonthlyReport {
    let options = MonthlyOptions(
      month: try Month(month), shops: shops, jobs: 2, seals: seals)
    return try await MonthlyRun(
      options: options, parameters: database.parameters, logger: Self.silence
    ).run(progress: NoProgress())
  }

  /// Runs the program `kefu-monthly` with its files going to `output`.
  func program(_ arguments: String...) throws -> Command.Outcome {
    try Command.run(
      "kefu-monthly", arguments + ["--output", output], environment: database.environment())
  }

  /// The verdict on a sealed month.
  func verify(
    _ month: String, shop code: String, as login: String? = nil
  ) throws -> SealVerdict {
    let month = try Month(month)
    var connection = try database.connect(as: login)
    let shop = try ShopRepository.shops(in: month, codes: [code], on: &connection)[0]
    return try MonthVerifier(shop: shop, month: month).verify(on: &connection)
  }

  /// One value of the database.
  func value(_ sql: String) throws -> String {
    var connection = try database.connect()
    return try connection.fetchOne(Statement<String>("", "select (\(sql))::text"))
  }

  /// The values of one column.
  func values(_ sql: String) throws -> [String] {
    var connection = try database.connect()
    return try connection.fetch(Statement<String>("", sql))
  }

  /// Runs a script as the superuser, past every guard: what no user of Kefu can do.
  func tamper(_ script: String) throws {
    var connection = try database.connect()
    try connection.run(script: "set session_replication_role = replica; \(script)")
  }

  /// Empties every table that the batch writes, seals included: the database is as it was loaded.
  func forgetMonths() throws {
    try tamper(
      """
      truncate attendance.month, pay.slip, pay.slip_line, pay.applied_policy, close.computation,
        close.seal, close.gate, close.delivery
      """)
  }

  private static let silence = Logger(label: "kefu.tests") { _ in SwiftLogNoOpLogHandler() }
}

/// Tells nobody anything.
private struct NoProgress: MonthlyProgress {
  func begin(shops: Int) async {}
  func ended(_ outcome: ShopOutcome) async {}
}
