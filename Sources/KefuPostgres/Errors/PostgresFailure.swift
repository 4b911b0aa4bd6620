/// An error of a layer above that can carry a database error, so that helpers can throw it.
@usableFromInline package protocol PostgresFailure: Error {
  /// Wraps what the database layer threw.
  init(_ error: PostgresError)
  /// The database error within; nil where the failure has another cause.
  var postgresError: PostgresError? { get }
}

extension PostgresError: PostgresFailure {
  @usableFromInline package init(_ error: PostgresError) { self = error }
  @usableFromInline package var postgresError: PostgresError? { self }
}
