import Testing

/// Every rule over Swift files catches a violation and lets its neighbour pass.
@Suite struct SwiftPlantedTests {
  static let planted: [PlantedViolation] = [
    .init(
      "libpq outside its client", at: "Sources/KefuReports/A.swift",
      broken: "internal import CLibpq", kept: "import KefuPostgres // import CLibpq",
      by: ImportRules.check),
    .init(
      "libpq in a test", at: "Tests/KefuPostgresTests/A.swift",
      broken: "@testable import CLibpq", kept: "@testable import KefuPostgres",
      by: ImportRules.check),
    .init(
      "xlsx outside the rendering", at: "Sources/kefu/A.swift",
      broken: "import struct CXLSXWriter.lxw_chart", kept: "import KefuRendering",
      by: ImportRules.check),
    .init(
      "Foundation in the domain", at: "Sources/KefuDomain/Values/A.swift",
      broken: "package import Foundation", kept: "let name = \"import Foundation\"",
      by: ImportRules.check),
    .init(
      "Double in the domain", at: "Sources/KefuDomain/Pay/A.swift",
      broken: "let rate: Double = 1", kept: "/// No Double here.\nlet doubled = \"Double\"",
      by: ImportRules.checkFloatingPoint),
    .init(
      "public", at: "Sources/KefuDomain/A.swift",
      broken: "public struct A {}", kept: "package struct A {} // a public thing",
      by: ImportRules.checkPublic),
    .init(
      "a wide line", at: "Sources/kefu/A.swift",
      broken: "//" + String(repeating: "字", count: 99),
      kept: "//" + String(repeating: "字", count: 98), by: SizeRules.checkLines),
    .init(
      "a long file", at: "sql/pay/a.sql", broken: String(repeating: "--\n", count: 401),
      kept: String(repeating: "--\n", count: 400), by: SizeRules.checkLength),
    .init(
      "a long function", at: "Sources/kefu/A.swift", broken: function(lines: 71),
      kept: function(lines: 70), by: SizeRules.checkFunctions),
    .init(
      "a second type", at: "Sources/kefu/A.swift",
      broken: "struct A {\n  struct B {}\n}\n@frozen package final class C {}",
      kept: "struct A {\n  enum B { case c }\n}\nextension A {}\nprivate struct D {}",
      by: TypeRules.checkOneType),
    .init(
      "a type without a doc comment", at: "Sources/kefu/A.swift",
      broken: "// Not a doc comment.\nstruct A {}", kept: "/// A doc comment.\n@main\nstruct A {}",
      by: { CommentRules.checkDocumented($0, requirements: ["kept"]) }),
    .init(
      "a package member without a doc comment", at: "Sources/KefuDomain/A.swift",
      broken: "  package static let a = 1",
      kept:
        "  /// One.\n  package static let a = 1\n  package let b = 2\n\n  package func kept() {}",
      by: { CommentRules.checkDocumented($0, requirements: ["kept"]) }),
    .init(
      "a long summary", at: "Sources/kefu/A.swift",
      broken: summary(characters: 151), kept: summary(characters: 150),
      by: CommentRules.checkSummaries),
    .init(
      "a mark", at: "Sources/kefu/A.swift", broken: "// TO" + "DO: later",
      kept: "// TO" + "DOS is a word", by: TextRules.checkMarks),
    .init(
      "a path of one machine", at: "sql/load.sql", broken: "\\ir /tmp/ke" + "fu/a.sql",
      kept: "\\ir kefu/a.sql", by: TextRules.checkMachinePaths),
    .init(
      "a muted test", at: "Tests/kefuTests/A.swift", broken: "@Test(.dis" + "abled()) func a() {}",
      kept: "@Test(.enabled(if: true)) func a() {}", by: TextRules.checkMutedTests),
    .init(
      "a test without a sentence", at: "Tests/kefuTests/A.swift",
      broken: "@Test(.serialized)\nfunc works() {}",
      kept: "@Test func `it works`() {}\nfunc a() {}",
      by: TextRules.checkTestNames),
  ]

  @Test(arguments: planted)
  func `a rule over Swift catches what breaks it and nothing else`(planted: PlantedViolation) {
    #expect(planted.check(SourceFile(planted.path, planted.broken)).count == 1)
    #expect(planted.check(SourceFile(planted.path, planted.kept)) == [])
  }

  @Test(arguments: [
    "Sources/kefu/Utils/A.swift", "Sources/kefu/PayManager.swift", "Sources/kefu/A+Helpers.swift",
  ])
  func `a name that says nothing is caught`(path: String) {
    #expect(TypeRules.checkVagueNames(SourceFile(path, "")).count == 1)
    #expect(TypeRules.checkVagueNames(SourceFile("Sources/kefu/Management.swift", "")) == [])
  }

  @Test func `what a protocol requires is explained there`() {
    let file = SourceFile(
      "a.swift", "protocol A {\n  var b: Int { get }\n}\nstruct C { var d: Int }")
    #expect(CommentRules.requirements(of: [file]) == ["b"])
  }

  @Test func `strings and comments are no code`() {
    let text = #"""
      let a = "x // \(f("}") + g { 1 }) y" /* a /* b */ c */ + #"\ " z"# + """
        { not code
        """
      """#
    let code = SwiftCode.blanked(text)
    #expect(code.filter { "{}xyzabcfg".contains($0) } == "a")
    #expect(code.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
  }

  @Test func `a signature over several lines and a requirement without a body are read`() {
    let text = "protocol P {\n  func a()\n}\nfunc b(\n  c: () -> Void = { }\n) {\n" + "\n" + "}\n"
    #expect(SizeRules.checkFunctions(SourceFile("a.swift", text)) == [])
    let long = text.replacing("\n\n", with: String(repeating: "\n", count: 69))
    #expect(SizeRules.checkFunctions(SourceFile("a.swift", long)).map(\.line) == [4])
  }

  private static func function(lines: Int) -> String {
    "func a() {" + String(repeating: "\n  let brace = \"}\"", count: lines - 2) + "\n}\n"
  }

  /// A doc comment whose first sentence goes over two lines.
  private static func summary(characters: Int) -> String {
    "/// " + String(repeating: "a", count: 75) + "\n/// "
      + String(repeating: "b", count: characters - 77) + ".\nstruct A {}"
  }
}
