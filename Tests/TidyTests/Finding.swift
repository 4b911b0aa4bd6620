/// One place where a house rule is broken.
struct Finding: Equatable, CustomStringConvertible {
  /// Path from the package root.
  let path: String
  /// Line number from 1; null where the whole file or tree is meant.
  let line: Int?
  /// What is wrong, in one clause.
  let message: String

  init(_ path: String, line: Int? = nil, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  var description: String {
    guard let line else { return "\(path): \(message)" }
    return "\(path):\(line): \(message)"
  }
}
