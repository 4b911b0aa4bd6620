package import KefuDomain
package import KefuPostgres

/// Why a repository cannot give what was asked.
package enum RepositoryError: Error, Sendable {
  /// The database said no, or could not be reached.
  case postgres(PostgresError)
  /// No shop of this code is visible to the login.
  case unknownShop(code: String)
  /// A stored policy value is none that its type knows.
  case policy(PolicyError)
  /// A stored pay scheme is faulty.
  case scheme(code: String, PaySchemeError)
  /// A stored pay scheme has an item of a kind, sign or unit that this version does not know.
  case unknownItem(scheme: String, item: String, what: String)
}

extension RepositoryError: PostgresFailure {
  package init(_ error: PostgresError) { self = .postgres(error) }

  package var postgresError: PostgresError? {
    if case .postgres(let error) = self { error } else { nil }
  }
}

extension RepositoryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .postgres(let error): error.description
    case .unknownShop(let code): "no shop \(code) is visible to this login"
    case .policy(let error): error.description
    case .scheme(let code, let error): "pay scheme \(code): \(error)"
    case .unknownItem(let scheme, let item, let what):
      "pay scheme \(scheme), item \(item): \(what) is unknown to this version of Kefu"
    }
  }
}
