/// Compares what a row's decoder reads with the columns that the server announced.
@usableFromInline
final class RowInspector {
  /// The name of the statement, for errors.
  let statement: String
  private let columns: [Column]
  /// The first disagreement found.
  private(set) var failure: ClientError?
  /// Whether a value without a placeholder ended the walk before the last column.
  private(set) var isIncomplete = false

  init(statement: String, columns: [Column]) {
    self.statement = statement
    self.columns = columns
  }

  /// Notes that the decoder reads a column as one of some types.
  func visit(_ index: Int, as type: any PostgresValue.Type) -> PostgresError? {
    guard failure == nil, index < columns.count else { return failure.map { .client($0) } }
    let column = columns[index]
    guard !type.postgresTypes.contains(column.type) else { return nil }
    let failure = ClientError.columnType(
      statement: statement, column: index, name: column.name, declared: "\(type)",
      actual: column.type)
    self.failure = failure
    return .client(failure)
  }

  func endEarly() { isIncomplete = true }

  /// Notes that the decoder is done after some columns.
  @usableFromInline func finish(after count: Int) throws(PostgresError) {
    if let failure { throw .client(failure) }
    guard !isIncomplete, count != columns.count else { return }
    throw .client(
      .columnCount(statement: statement, declared: count, actual: columns.count))
  }
}
