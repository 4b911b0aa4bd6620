import Foundation

/// A text file of the package, or a text that stands for one in a test of the rules.
struct SourceFile: Sendable {
  /// Path from the package root, with `/`.
  let path: String
  let text: String
  /// The lines of `text`, without their ends.
  let lines: [String]
  /// The lines of a Swift file with comments, strings and quoted names blanked out.
  let codeLines: [String]

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
    lines = text.components(separatedBy: "\n")
    codeLines =
      path.hasSuffix(".swift") ? SwiftCode.blanked(text).components(separatedBy: "\n") : []
  }

  /// The last part of the path.
  var name: String { path.components(separatedBy: "/").last ?? path }

  /// The folders and the file that the path goes through.
  var parts: [String] { path.components(separatedBy: "/") }

  var isSwift: Bool { path.hasSuffix(".swift") }
  var isSQL: Bool { path.hasSuffix(".sql") }

  /// Lines that match a regular expression, as findings.
  ///
  /// - Parameter code: whether comments and strings of Swift are left out.
  func findings(matching pattern: String, code: Bool = true, _ message: String) -> [Finding] {
    let searched = code && isSwift ? codeLines : lines
    return searched.enumerated().compactMap { number, line in
      line.range(of: pattern, options: .regularExpression) == nil
        ? nil : Finding(path, line: number + 1, message)
    }
  }
}
