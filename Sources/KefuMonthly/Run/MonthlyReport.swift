internal import KefuPostgres

/// How a run of the month ended.
package struct MonthlyReport: Sendable {
  /// One outcome a shop, by code.
  package let outcomes: [ShopOutcome]

  package init(outcomes: [ShopOutcome]) {
    self.outcomes = outcomes
  }

  /// Whether every shop was done.
  package var isComplete: Bool { !outcomes.contains(where: \.isFailure) }

  /// The first error of the output or of the connection, which is not the fault of a shop.
  package var systemError: MonthlyError? {
    for outcome in outcomes {
      guard case .failed(let error) = outcome.end else { continue }
      switch error {
      case .output, .folder: return error
      default:
        if let postgres = error.postgresError, postgres.endsConnection { return error }
      }
    }
    return nil
  }
}
