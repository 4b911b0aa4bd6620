import Foundation

/// What a doc comment must stand on, and how it starts.
enum CommentRules {
  /// Members whose meaning a protocol of the standard library gives.
  private static let inherited =
    #"\b(var (description|debugDescription|errorDescription|rawValue|id|hashValue)\b|init\(|"#
    + #"func (hash|encode|==|<|~=|next)\b|func (==|<|~=)|static func (==|<|~=|\+|-)|"#
    + #"static let \w+ = \w+\(rawValue:)"#

  /// Types and package members of the sources that have no doc comment above them.
  ///
  /// A comment also stands for the lines right below what it documents, up to an empty line or a
  /// closing brace: the first properties of a type are read with the type.
  ///
  /// - Parameter requirements: names that a protocol of the package explains for all who conform.
  static func checkDocumented(_ file: SourceFile, requirements: Set<String> = []) -> [Finding] {
    guard file.path.hasPrefix("Sources/") else { return [] }
    let types = Set(TypeRules.topLevelTypes(file).map(\.line))
    let member =
      #"^\s*(?:@\w+(?:\([^)]*\))?\s+)*package\s+(?:[a-z]+(?:\([a-z]+\))?\s+)*?"#
      + "(?:func|var|let|init|subscript|typealias|struct|enum|class|actor|protocol)\\b"
    return file.codeLines.enumerated().compactMap { number, line in
      let declares = line.range(of: member, options: .regularExpression) != nil
      guard declares || types.contains(number + 1), !isDocumented(file, before: number),
        line.range(of: inherited, options: .regularExpression) == nil,
        !requirements.contains(memberName(line) ?? "")
      else { return nil }
      return Finding(file.path, line: number + 1, "has no doc comment")
    }
  }

  /// Whether a `///` line stands above, with attributes or sibling lines between.
  private static func isDocumented(_ file: SourceFile, before number: Int) -> Bool {
    var place = number - 1
    while place >= 0 {
      let line = file.lines[place].trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("///") || line.hasSuffix("*/") { return true }
      if line.isEmpty || line.hasSuffix("}") && !line.contains("{") {
        return false
      }
      place -= 1
    }
    return false
  }

  /// The name that a line of code declares, null where it declares none.
  private static func memberName(_ line: String) -> String? {
    guard
      let match = line.range(
        of: #"\b(func|var|let|typealias|associatedtype)\s+\w+"#, options: .regularExpression)
    else { return nil }
    return line[match].split(separator: " ").last.map(String.init)
  }

  /// The names that the protocols of some files require.
  static func requirements(of files: [SourceFile]) -> Set<String> {
    var names: Set<String> = []
    for file in files {
      var depth = 0
      var inProtocol = false
      for line in file.codeLines {
        if depth == 0 {
          inProtocol =
            line.range(of: #"^[^{]*\bprotocol\s"#, options: .regularExpression) != nil
        }
        if inProtocol, let name = memberName(line) { names.insert(name) }
        depth += line.utf8.reduce(0) { sum, byte in
          byte == UInt8(ascii: "{") ? sum + 1 : byte == UInt8(ascii: "}") ? sum - 1 : sum
        }
      }
    }
    return names
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
