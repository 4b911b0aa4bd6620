import Foundation

/// How types, names and comments are laid out over files.
enum TypeRules {
  private static let vagueNames = ["Utils", "Util", "Helpers", "Helper", "Models", "Manager"]
  private static let modifiers =
    #"(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|internal|public|final|indirect|nonisolated)\s+)*"#

  /// Types at the top level that other files can see; extensions are facets and do not count.
  static func topLevelTypes(_ file: SourceFile) -> [(line: Int, name: String)] {
    let pattern = "^" + modifiers + #"(?:struct|enum|class|actor|protocol)\s+(\w+)"#
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    var depth = 0
    var found: [(Int, String)] = []
    for (number, line) in file.codeLines.enumerated() {
      if depth == 0,
        let match = expression.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)),
        let name = Range(match.range(at: 1), in: line)
      {
        found.append((number + 1, String(line[name])))
      }
      depth += line.utf8.reduce(0) { sum, byte in
        byte == UInt8(ascii: "{") ? sum + 1 : byte == UInt8(ascii: "}") ? sum - 1 : sum
      }
    }
    return found
  }

  static func checkOneType(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("Sources/") else { return [] }
    return topLevelTypes(file).dropFirst().map {
      Finding(file.path, line: $0.line, "declares a second type, \($0.name)")
    }
  }

  /// Folders and files named after nothing collect everything.
  static func checkVagueNames(_ file: SourceFile) -> [Finding] {
    let words = file.parts.flatMap { part in
      part.components(separatedBy: ".")[0].components(separatedBy: "+")
    }
    return words.contains { word in
      vagueNames.contains { word == $0 || (word.hasSuffix($0) && word != $0) }
    } ? [Finding(file.path, "has a name that says nothing")] : []
  }
}
