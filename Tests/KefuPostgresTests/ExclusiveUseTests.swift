import KefuTestSupport
import Testing

/// Goal: two tasks cannot use one connection at the same time; the compiler refuses it.
///
/// Method: the compiler checks small programs against the built module. Each refused program
/// differs from an accepted one only in what it does wrong.
@Suite struct ExclusiveUseTests {
  /// The name that the build gives the package: that of its folder.
  private var packageName: String {
    let folder = PackageRoot.path.split(separator: "/").last.map(String.init) ?? ""
    return String(folder.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  private func compile(_ body: String) throws -> Command.Outcome {
    let source = """
      import KefuPostgres

      func use(_ parameters: ConnectionParameters) async throws {
        var connection = try Connection(parameters)
      \(body)
      }
      """
    return try Command.run(
      "swiftc",
      [
        "-emit-sil", "-o", "/dev/null", "-swift-version", "6", "-package-name", packageName,
        "-I", "\(PackageRoot.products)/Modules", "-I", PackageRoot.file("Sources/CLibpq"),
        "-Xcc", "-I", "-Xcc", "/usr/include/postgresql", "-",
      ], input: source)
  }

  @Test func `one task may use its connection`() throws {
    let outcome = try compile("  try connection.run(script: \"select 1\")")
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test(
    arguments: [
      (
        "two tasks",
        """
          let first = Task { try connection.run(script: "select 1") }
          let second = Task { try connection.run(script: "select 2") }
          _ = (first, second)
        """
      ),
      (
        "a task and its parent",
        """
          async let first: Void = connection.run(script: "select 1")
          try connection.run(script: "select 2")
          try await first
        """
      ),
      (
        "a task group",
        """
          await withTaskGroup(of: Void.self) { group in
            for _ in 0..<2 { group.addTask { try? connection.run(script: "select 1") } }
          }
        """
      ),
      (
        "a copy",
        """
          var copy = connection
          try copy.run(script: "select 1")
          try connection.run(script: "select 2")
        """
      ),
      (
        "a row that outlives its call",
        """
          var kept: Row?
          try connection.copyOut("select 1") { (row) throws(PostgresError) in kept = row }
          _ = kept
        """
      ),
    ] as [(String, String)])
  func `what would share a connection is refused`(_ name: String, _ body: String) throws {
    let outcome = try compile(body)
    #expect(outcome.exitCode != 0, "\(name) compiles")
    #expect(outcome.errors.contains("error:"))
    #expect(!outcome.errors.contains("no such module"))
    #expect(!outcome.errors.contains("cannot find"))
  }
}
