package import KefuPostgres

/// Why a report or an explanation could not be made.
package enum ReportError: Error, Sendable {
  /// The database layer failed.
  case database(PostgresError)
  /// No report has the name.
  case unknownReport(String, known: [String])
  /// The definition of a report and its function disagree, or a total overflows.
  case faultyReport(String, reason: String)
  /// The figures of a report are stored by month, and the period cuts one.
  case needsWholeMonths(String, period: String)
  /// The login has no right to a resource: none at all, or none that reaches a person.
  case missingRight(login: String, resource: String, action: String, person: String? = nil)
  /// The whole company was asked for, and the login sees a part of it.
  case companyNotCovered(login: String, shopsSeen: Int, shopsTotal: Int)
  /// Something was asked for by code that the login does not see, or that does not exist.
  case outOfScope(ReportSubject, code: String, login: String)
  /// The login sees everything, and nothing has the code.
  case unknown(ReportSubject, code: String)
  /// A unit's code stands in several shops.
  case ambiguousUnit(String, shops: [String])
  /// A person has no pay slip in the month.
  case noPayslip(employee: String, month: String)
}

extension ReportError: PostgresFailure {
  package init(_ error: PostgresError) { self = .database(error) }

  package var postgresError: PostgresError? {
    if case .database(let error) = self { error } else { nil }
  }
}
