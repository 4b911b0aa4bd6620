/// The rows of a batched statement, to be read once the batch has run.
@usableFromInline package final class Pending<Output> {
  /// The rows; empty until the batch has run.
  @usableFromInline package internal(set) var rows: [Output] = []
  /// How many rows the statement touched.
  @usableFromInline package internal(set) var affectedCount = 0

  @inlinable
  init() {}
}
