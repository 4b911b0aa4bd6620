import Foundation

/// Limits that keep a file and a function readable in one go.
enum SizeRules {
  static let lineLimit = 100
  static let fileLimit = 400
  static let functionLimit = 70

  static func checkLines(_ file: SourceFile) -> [Finding] {
    file.lines.enumerated().compactMap { number, line in
      line.count > lineLimit
        ? Finding(file.path, line: number + 1, "is \(line.count) characters wide") : nil
    }
  }

  /// Seeds are data and may be longer.
  static func checkLength(_ file: SourceFile) -> [Finding] {
    let count = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
    guard count > fileLimit, !file.path.hasPrefix("sql/seed/") else { return [] }
    return [Finding(file.path, "has \(count) lines")]
  }

  /// Functions, initialisers and subscripts from their first line to their closing brace.
  static func checkFunctions(_ file: SourceFile) -> [Finding] {
    let code = Array(file.codeLines.joined(separator: "\n").utf8)
    return declarations(file).compactMap { line, start in
      guard let end = end(of: code, from: start) else { return nil }
      let length = code[start...end].count { $0 == UInt8(ascii: "\n") } + 1
      return length > functionLimit
        ? Finding(file.path, line: line, "is a function of \(length) lines") : nil
    }
  }

  /// First lines of functions with the byte offset of the line.
  private static func declarations(_ file: SourceFile) -> [(line: Int, start: Int)] {
    let pattern = #"(^|\s)(func\s|init\s*[?!]?\s*[(<]|deinit\b|subscript\s*[(<])"#
    var offset = 0
    var found: [(Int, Int)] = []
    for (number, line) in file.codeLines.enumerated() {
      if line.range(of: pattern, options: .regularExpression) != nil {
        found.append((number + 1, offset))
      }
      offset += line.utf8.count + 1
    }
    return found
  }

  /// Offset of the brace that closes the body, null for a requirement without one.
  private static func end(of code: [UInt8], from start: Int) -> Int? {
    var parentheses = 0
    var braces = 0
    for place in start..<code.count {
      switch code[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
      case UInt8(ascii: "{") where parentheses == 0 || braces > 0: braces += 1
      case UInt8(ascii: "}") where parentheses <= 0 || braces > 0:
        if braces == 0 { return nil }
        braces -= 1
        if braces == 0 { return place }
      default: break
      }
    }
    return nil
  }
}
