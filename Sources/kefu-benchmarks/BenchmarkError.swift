/// What keeps a benchmark from running at all.
enum BenchmarkError: Error, CustomStringConvertible {
  /// A bare call of libpq failed; its message.
  case libpq(String)
  /// A program that a baseline runs could not be started or failed; its name and exit code.
  case program(String, Int32)
  /// The two sides of a comparison read or wrote different data.
  case disagreement(String)
  /// A file of the package or of the system is missing.
  case missing(String)

  var description: String {
    switch self {
    case .libpq(let message): "libpq: \(message)"
    case .program(let name, let code): "\(name) ended with exit code \(code)"
    case .disagreement(let what): "the two sides disagree: \(what)"
    case .missing(let what): "missing: \(what)"
    }
  }
}
