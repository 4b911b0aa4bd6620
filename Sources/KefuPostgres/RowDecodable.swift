/// A row that reads itself, column by column from left to right, with `try row.next()`.
///
/// The decoder also runs once over placeholder values when its statement is prepared, so that
/// columns are checked before there is a row: it must not trap on any value.
@usableFromInline package protocol RowDecodable: SendableMetatype {
  /// Reads exactly the columns of the statement, in their order.
  init(row: inout Row) throws(PostgresError)
}
