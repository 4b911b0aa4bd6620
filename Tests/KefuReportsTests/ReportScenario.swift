import KefuDomain
import KefuPostgres
import KefuReports
import KefuTestSupport

/// Runs reports of the closed demo as one of its people.
enum ReportScenario {
  /// October 2026.
  static func october() throws -> DayRange { try Month("2026-10").days }

  /// A report as a login sees it, or the error.
  static func run(
    _ name: String, as login: String?, _ selection: ReportSelection = .visible,
    days: DayRange? = nil
  ) throws -> ReportTable {
    var connection = try TestDatabase.current.connect(as: login)
    let runner = try ReportRunner(reading: &connection)
    return try runner.table(
      ReportRequest(name: name, days: try days ?? october(), selection: selection),
      over: &connection)
  }

  /// How a run fails; nil when it does not.
  static func failure(
    _ name: String, as login: String?, _ selection: ReportSelection, days: DayRange? = nil
  ) throws -> ReportError? {
    do {
      _ = try run(name, as: login, selection, days: days)
      return nil
    } catch let error as ReportError {
      return error
    }
  }
}
