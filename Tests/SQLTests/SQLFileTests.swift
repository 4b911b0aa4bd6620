import Foundation
import KefuTestSupport
import Testing

/// Every file of `sql/tests` holds, for a superuser and for a plain owner of the database.
@Suite(.database(.schema)) struct SQLFileTests {
  /// The test files, as paths from the package root.
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: PackageRoot.file("sql/tests"))) ?? [])
    .filter { $0.hasSuffix(".test.sql") }.sorted().map { "sql/tests/\($0)" }

  @Test func `the test files are found`() {
    #expect(Self.files.count >= 5)
  }

  @Test(arguments: files)
  func `a SQL test holds for a superuser`(file: String) throws {
    try expectHeld(Psql(TestDatabase.current).outcome(files: file))
  }

  @Test(arguments: files)
  func `a SQL test holds for a plain owner`(file: String) throws {
    try PlainOwner.owning(Psql(TestDatabase.current)) { owner in
      #expect(try owner.rows("select rolsuper from pg_roles where rolname = current_user") == ["f"])
      try expectHeld(owner.outcome(files: file))
    }
  }

  @Test func `a SQL test whose assertion fails ends with status 3`() throws {
    let script = "begin;\n\\ir sql/tests/harness.sql\nselect tests.ok(false, 'planted');\n"
    let database = try TestDatabase.current
    let failed = try database.psql(input: script + "select tests.finish();\nrollback;\n")
    #expect(failed.exitCode == 3)
    let empty = "begin;\n\\ir sql/tests/harness.sql\nselect tests.finish();\nrollback;\n"
    #expect(try database.psql(input: empty).exitCode == 3)
  }

  private func expectHeld(_ ended: Command.Outcome) {
    #expect(ended.exitCode == 0, Comment(rawValue: ended.errors))
    #expect(ended.output.contains("assertions held"))
  }
}
