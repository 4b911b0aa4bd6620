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

  /// Types and package members of the sources that have no doc comment above them.
  static func checkDocumented(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("Sources/") else { return [] }
    let types = Set(topLevelTypes(file).map(\.line))
    let member =
      #"^\s*(?:@\w+(?:\([^)]*\))?\s+)*package\s+(?:[a-z]+(?:\([a-z]+\))?\s+)*?"#
      + "(?:func|var|let|init|subscript|typealias|struct|enum|class|actor|protocol)\\b"
    return file.codeLines.enumerated().compactMap { number, line in
      let declares = line.range(of: member, options: .regularExpression) != nil
      guard declares || types.contains(number + 1), !isDocumented(file, before: number) else {
        return nil
      }
      return Finding(file.path, line: number + 1, "has no doc comment")
    }
  }

  /// Whether a `///` line stands above, with only attributes between.
  private static func isDocumented(_ file: SourceFile, before number: Int) -> Bool {
    var place = number - 1
    while place >= 0 {
      let line = file.lines[place].trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("///") || line.hasSuffix("*/") { return true }
      guard line.hasPrefix("@") || line.hasPrefix("#if") || line.hasPrefix("// swift-format") else {
        return false
      }
      place -= 1
    }
    return false
  }

  /// The first line of a doc comment is one sentence of at most 150 characters.
  static func checkSummaries(_ file: SourceFile) -> [Finding] {
    var found: [Finding] = []
    var inside = false
    for number in file.lines.indices {
      let isDoc = docText(file.lines[number]) != nil
      if isDoc, !inside { found += checkSummary(file, at: number) }
      inside = isDoc
    }
    return found
  }

  private static func docText(_ line: String) -> String? {
    let trimmed = line.trimmingCharacters(in: .whitespaces)
    guard trimmed.hasPrefix("///") else { return nil }
    return trimmed.dropFirst(3).trimmingCharacters(in: .whitespaces)
  }

  private static func checkSummary(_ file: SourceFile, at number: Int) -> [Finding] {
    var sentence = ""
    var place = number
    while place < file.lines.count, let text = docText(file.lines[place]), !text.isEmpty {
      sentence += (sentence.isEmpty ? "" : " ") + text
      if text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix(":") { break }
      place += 1
    }
    if sentence.isEmpty { return [Finding(file.path, line: number + 1, "has an empty summary")] }
    return sentence.count > 150
      ? [Finding(file.path, line: number + 1, "has a summary of \(sentence.count) characters")] : []
  }
}
