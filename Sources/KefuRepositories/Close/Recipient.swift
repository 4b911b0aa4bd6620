package import KefuPostgres

/// A person to whom a report of a shop's month is delivered.
package struct Recipient: Sendable, Hashable, RowDecodable {
  package let login: String
  package let reportName: String

  package init(row: inout Row) throws(PostgresError) {
    login = try row.next()
    reportName = try row.next()
  }
}
