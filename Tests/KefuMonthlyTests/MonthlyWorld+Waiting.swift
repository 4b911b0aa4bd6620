import Foundation
import KefuTestSupport
import Testing

extension MonthlyWorld {
  /// Waits, at most half a minute, until a question is answered with true.
  func waitUntil(_ what: Comment, _ sql: () -> String) async throws {
    for _ in 0..<600 {
      if try value(sql()) == "true" { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("waited in vain until \(what)")
  }
}
