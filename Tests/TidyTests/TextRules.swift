import Foundation

/// What no text of the package holds.
enum TextRules {
  /// Marks of unfinished work, in halves so that this file does not hold them.
  private static let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]

  /// Ways to keep a test from failing, in halves likewise.
  private static let mutes = [".dis" + "abled(", "withKnown" + "Issue", ".dis" + "abled)"]

  /// Places of a machine that a reader does not have.
  private static let machinePaths = ["/wo" + "rk/", "/tmp/ke" + "fu"]

  static func checkMarks(_ file: SourceFile) -> [Finding] {
    file.findings(
      matching: #"\b("# + marks.joined(separator: "|") + #")\b"#, code: false,
      "holds a mark of unfinished work")
  }

  static func checkMachinePaths(_ file: SourceFile) -> [Finding] {
    file.findings(
      matching: machinePaths.joined(separator: "|"), code: false, "names a path of one machine")
  }

  static func checkMutedTests(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("Tests/") else { return [] }
    return file.lines.enumerated().compactMap { number, line in
      mutes.contains { line.contains($0) }
        ? Finding(file.path, line: number + 1, "keeps a test from failing") : nil
    }
  }

  /// A test is named by a sentence in backticks.
  static func checkTestNames(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("Tests/"), file.isSwift else { return [] }
    var found: [Finding] = []
    var expecting = false
    for (number, line) in file.codeLines.enumerated() {
      if line.range(of: #"@Test\b"#, options: .regularExpression) != nil { expecting = true }
      guard expecting, let name = line.range(of: #"\bfunc\s+"#, options: .regularExpression) else {
        continue
      }
      expecting = false
      if !line[name.upperBound...].hasPrefix("`") {
        found.append(Finding(file.path, line: number + 1, "names a test without a sentence"))
      }
    }
    return found
  }
}
