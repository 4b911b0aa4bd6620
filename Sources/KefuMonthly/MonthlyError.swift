package import KefuDomain
package import KefuPostgres
package import KefuRendering
package import KefuReports
package import KefuRepositories

/// Why a month, or a shop's part of it, could not be run.
package enum MonthlyError: Error, Sendable {
  case repository(RepositoryError)
  /// The attendance of one person cannot be computed.
  case attendance(employeeNo: String, AttendanceError)
  /// The pay of one person cannot be computed.
  case pay(employeeNo: String, PayError)
  /// A policy that no single person is to blame for.
  case policy(PolicyError)
  case report(ReportError)
  /// A file could not be written.
  case output(RenderingError)
  /// A file or folder of the output could not be read or made.
  case folder(path: String, reason: String)
  /// Another run holds these shops' month.
  case held(shops: [String], Month)
  /// Somebody kept entering facts of the month while it was to be sealed.
  case unsettled(shop: String, Month)
  /// The month of a shop is not sealed.
  case notSealed(shop: String, Month)
  /// The login sees a part of what a shop's month rests on, so it cannot verify it.
  case notCovered(shop: String)
  /// No terms of pay are agreed with a person.
  case noTerms(employeeNo: String)
  /// No scheme pays a person's unit.
  case noScheme(employeeNo: String)
}

extension MonthlyError: PostgresFailure {
  package init(_ error: PostgresError) { self = .repository(.postgres(error)) }

  package var postgresError: PostgresError? {
    switch self {
    case .repository(let error): error.postgresError
    case .report(let error): error.postgresError
    default: nil
    }
  }
}

extension MonthlyError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .repository(let error): error.description
    case .attendance(let employee, let error): "\(employee): \(error)"
    case .pay(let employee, let error): "\(employee): \(error)"
    case .policy(let error): error.description
    case .report(let error): "\(error)"
    case .output(let error): "\(error)"
    case .folder(let path, let reason): "\(path): \(reason)"
    case .held(let shops, let month):
      "another run holds \(month) of \(shops.joined(separator: ", ")); nothing was changed"
    case .unsettled(let shop, let month):
      "facts of \(month) of \(shop) keep changing; it is computed but not sealed: run it again"
    case .notSealed(let shop, let month): "\(month) of \(shop) is not sealed"
    case .notCovered(let shop):
      "this login sees a part of \(shop) only; a month can be verified by who sees all of it"
    case .noTerms(let employee):
      "\(employee): no terms of pay are agreed; enter the grade in pay.terms"
    case .noScheme(let employee):
      "\(employee): no pay scheme is bound to the unit or its shop; see pay.scheme_binding"
    }
  }
}
