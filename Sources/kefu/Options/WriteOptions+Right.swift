import KefuPostgres
import KefuReports

extension WriteOptions {
  /// Runs a body as `perform` does; what row security refuses names the right that it takes.
  func perform<Value>(
    needing action: String, _ resource: String, over connection: inout Connection,
    language: ReportLanguage, _ body: (inout Connection) throws(PostgresError) -> Value
  ) throws -> Value {
    do {
      return try perform(over: &connection, language: language, body)
    } catch let error as PostgresError where error.sqlState == .insufficientPrivilege {
      throw ReportError.missingRight(
        login: connection.user, resource: resource, action: action)
    }
  }
}
