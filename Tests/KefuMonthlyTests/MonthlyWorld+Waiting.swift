import Foundation
import KefuTestSupport
import Testing

extension MonthlyWorld {
  /// Which rows of `pg_locks` are of this database: tables of other tests have the same numbers.
  static let ownLocks =
    "database = (select oid from pg_database where datname = current_database())"

  /// Holds the table of slips, so that a run waits in the middle of its work; a test that fails
  /// meanwhile lets go after a minute.
  static let holdSlips = """
    set idle_in_transaction_session_timeout = '60s';
    begin; lock table pay.slip in access exclusive mode
    """

  /// The locks on the table of slips that a run waits for.
  static let slipWaits = "relation = 'pay.slip'::regclass and not granted and \(ownLocks)"

  /// Waits, at most half a minute, until a question is answered with true.
  func waitUntil(_ what: Comment, _ sql: () -> String) async throws {
    for _ in 0..<600 {
      if try value(sql()) == "true" { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("waited in vain until \(what)")
  }
}
