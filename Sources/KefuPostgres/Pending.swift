/// The rows of a batched statement, to be read once the batch has run.
package final class Pending<Output> {
  /// The rows; empty until the batch has run.
  package internal(set) var rows: [Output] = []
  /// How many rows the statement touched.
  package internal(set) var affectedCount = 0

  init() {}
}
