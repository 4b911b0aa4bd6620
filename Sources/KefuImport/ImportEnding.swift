internal import KefuPostgres

/// How an import's transaction ends without a commit.
enum ImportEnding: PostgresFailure {
  case failed(ImportError)
  /// All was done and is undone on purpose.
  case undone(ImportSummary)

  init(_ error: PostgresError) { self = .failed(.database(error)) }

  var postgresError: PostgresError? {
    guard case .failed(let error) = self else { return nil }
    return error.postgresError
  }
}
