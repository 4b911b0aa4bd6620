/// A SQL statement with the Swift types of its parameters and of its rows.
///
/// `Statement<Int64, PostgresDate, Punch>` takes two parameters and returns rows of `Punch`;
/// the last type is always the row, `NoRow` where none is returned. A row is a `RowDecodable`
/// struct, one single column, or a tuple of columns. Statements are values, best `static let`;
/// each is prepared once a connection, and its types are checked then.
@usableFromInline package struct Statement<each Parameter: PostgresEncodable, Output>: Sendable {
  /// The name under which a connection prepares it; empty: prepared anew at each use.
  @usableFromInline package let name: String
  /// The text, with `$1`, `$2` … in the order of the parameters.
  @usableFromInline package let sql: String
  /// The names of the columns that the server must return; nil leaves them unchecked.
  @usableFromInline package let columnNames: [String]?
  /// Reads one row.
  @usableFromInline
  let decode: @Sendable (inout Row) throws(PostgresError) -> Output
  /// Whether the decoder may be walked dry to check the columns before there is a row.
  let isWalkable: Bool

  /// A statement whose rows are structs that read themselves.
  @inlinable
  package init(
    _ name: String, columns: [String]? = nil, _ sql: String
  ) where Output: RowDecodable {
    self.init(name: name, sql: sql, columns: columns, isWalkable: true) {
      (row) throws(PostgresError) in try Output(row: &row)
    }
  }

  /// A statement that returns one column.
  @inlinable
  package init(
    _ name: String, columns: [String]? = nil, _ sql: String
  ) where Output: PostgresDecodable {
    self.init(name: name, sql: sql, columns: columns, isWalkable: true) {
      (row) throws(PostgresError) in try row.next()
    }
  }

  /// A statement whose rows are tuples.
  @inlinable
  package init<each Cell: PostgresDecodable>(
    _ name: String, columns: [String]? = nil, _ sql: String
  ) where Output == (repeat each Cell) {
    self.init(name: name, sql: sql, columns: columns, isWalkable: true) {
      (row) throws(PostgresError) in (repeat try row.next(as: (each Cell).self))
    }
  }

  /// A statement whose rows a closure reads; its columns are checked with the first row.
  @inlinable
  package init(
    _ name: String, columns: [String]? = nil, _ sql: String,
    decode: @escaping @Sendable (inout Row) throws(PostgresError) -> Output
  ) {
    self.init(name: name, sql: sql, columns: columns, isWalkable: false, decode: decode)
  }

  @usableFromInline
  init(
    name: String, sql: String, columns: [String]?, isWalkable: Bool,
    decode: @escaping @Sendable (inout Row) throws(PostgresError) -> Output
  ) {
    self.name = name
    self.sql = sql
    columnNames = columns
    self.isWalkable = isWalkable
    self.decode = decode
  }

  /// How the statement is called in errors.
  @usableFromInline var title: String { name.isEmpty ? "unnamed statement" : name }
}
