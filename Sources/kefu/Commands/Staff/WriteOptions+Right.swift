import KefuPostgres
import KefuReports

extension WriteOptions {
  /// Performs a write and names the right that was missing where row security refused it.
  func perform<Value>(
    _ action: String, _ resource: String, over connection: inout Connection,
    language: ReportLanguage,
    _ body: (inout Connection) throws(PostgresError) -> Value
  ) throws -> Value {
    do {
      return try perform(over: &connection, language: language, body)
    } catch let error as PostgresError where error.sqlState == .insufficientPrivilege {
      throw ReportError.missingRight(login: connection.user, resource: resource, action: action)
    }
  }
}
