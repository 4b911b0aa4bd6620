import Foundation

/// Which module may import what, and which words stay out of which module.
enum ImportRules {
  /// Modules that a target's files may not import, by what may import them.
  private static let homes: [(module: String, allowed: [String])] = [
    ("CLibpq", ["Sources/KefuPostgres/", "Sources/kefu-benchmarks/"]),
    ("CXLSXWriter", ["Sources/KefuRendering/"]),
  ]

  /// Modules that do I/O or bring floating point with them.
  private static let outsideDomain = [
    "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Logging", "Crypto",
  ]

  /// The modules imported by a line of code.
  static func imports(_ file: SourceFile) -> [(line: Int, module: String)] {
    file.codeLines.enumerated().compactMap { number, line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || accessWords.contains($0) })
      else { return nil }
      let named = kinds.contains(words[place + 1]) ? words.last : words[place + 1]
      return named.map { (number + 1, String($0.split(separator: ".")[0])) }
    }
  }

  private static let accessWords = ["package", "internal", "private", "fileprivate", "public"]
  private static let kinds = [
    "struct", "class", "enum", "protocol", "func", "let", "var", "typealias",
  ]

  static func check(_ file: SourceFile) -> [Finding] {
    imports(file).flatMap { line, module in
      var found: [Finding] = []
      for home in homes
      where home.module == module && !home.allowed.contains(where: file.path.hasPrefix) {
        found.append(Finding(file.path, line: line, "imports \(module) outside its home"))
      }
      if file.path.hasPrefix("Sources/KefuDomain/"), outsideDomain.contains(module) {
        found.append(Finding(file.path, line: line, "imports \(module): the domain does no I/O"))
      }
      return found
    }
  }

  /// Floating point loses fen, so the domain has none.
  static func checkFloatingPoint(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("Sources/KefuDomain/") else { return [] }
    return file.findings(
      matching: #"\b(Double|Float|Float16|Float80|CGFloat|Decimal)\b"#,
      "uses floating point in the domain")
  }

  /// Nothing outside the package uses it, so `package` is the widest access.
  static func checkPublic(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("Sources/"), !file.path.hasPrefix("Sources/CLibpq/"),
      !file.path.hasPrefix("Sources/CXLSXWriter/")
    else { return [] }
    // What an inlinable function of the client names is named to its callers too.
    let client = file.path.hasPrefix("Sources/KefuPostgres/") ? "(?!import CLibpq)" : ""
    return file.findings(
      matching: #"\b(public|open)\s+"# + client + "[a-z@]", "is wider than package access")
  }
}
