package import KefuPostgres

/// A stored figure that a new computation does not give.
package struct FigureDifference: Sendable, Hashable, RowDecodable {
  package let employeeNo: String
  /// Which figure: attendance, slip, or a line by its item.
  package let figure: String
  /// Null where the new computation gives a figure that is not stored.
  package let stored: String?
  /// Null where the new computation gives no such figure.
  package let computed: String?

  package init(employeeNo: String, figure: String, stored: String?, computed: String?) {
    self.employeeNo = employeeNo
    self.figure = figure
    self.stored = stored
    self.computed = computed
  }

  package init(row: inout Row) throws(PostgresError) {
    employeeNo = try row.next()
    figure = try row.next()
    stored = try row.next()
    computed = try row.next()
  }
}
