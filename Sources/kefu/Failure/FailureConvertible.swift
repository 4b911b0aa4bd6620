/// An error of a command's own layer that knows its message and exit code.
protocol FailureConvertible: Error {
  /// What the command says and how it ends.
  var failure: Failure { get }
}
