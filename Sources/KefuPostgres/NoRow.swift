/// The row of statements that return none.
@usableFromInline package struct NoRow: RowDecodable, Hashable, Sendable {
  @usableFromInline package init(row: inout Row) throws(PostgresError) {}
}
