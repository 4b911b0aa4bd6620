import Testing

/// Every rule over SQL and the tree catches a violation and lets its neighbour pass.
@Suite struct SQLPlantedTests {
  private static let report = """
    create or replace function report.head_count(first_day date, last_day date) returns table ()
    comment on function report.head_count(date, date) is '…';
    grant execute on function report.head_count(date, date) to kefu_member;
    call report.define('head-count', array['people | 人数 | people | integer']);
    """

  private static let test =
    "-- A test.\nbegin;\n\\ir harness.sql\nselect tests.finish();\nrollback;\n"

  static let planted: [PlantedViolation] = [
    .init(
      "capitals", at: "sql/pay/a.sql", broken: "  SELECT 1", kept: "select 'SELECT'",
      by: SQLRules.checkKeywords),
    .init(
      "a grant on everything", at: "sql/pay/a.sql",
      broken: "grant select on all tables in schema pay to kefu_member;",
      kept: "-- never grant … on all tables\ngrant select on pay.slip to kefu_member;",
      by: SQLRules.checkGrants),
    .init(
      "an access file of another table", at: "sql/pay/slip.access.sql",
      broken: "call access.protect('pay.slip_line', resource => 'payroll');",
      kept: "call access.protect('pay.slip', resource => 'payroll');",
      by: SQLRules.checkAccessFile),
    .init(
      "a report without a definition", at: "sql/report/head-count.sql",
      broken: report.replacing("call report.define", with: "call report.x"), kept: report,
      by: SQLRules.checkReport),
    .init(
      "a report under another name", at: "sql/report/head-count.sql",
      broken: report.replacing(
        "function report.head_count(first", with: "function report.people(first"),
      kept: report, by: SQLRules.checkReport),
    .init(
      "a test that commits", at: "sql/tests/a.test.sql",
      broken: test.replacing("select", with: "commit;\nselect"), kept: test,
      by: SQLRules.checkTest),
    .init(
      "a test that stays", at: "sql/tests/a.test.sql",
      broken: test.replacing("rollback;", with: ""), kept: test, by: SQLRules.checkTest),
    .init(
      "a test without a verdict", at: "sql/tests/a.test.sql",
      broken: test.replacing("select tests.finish();", with: ""), kept: test, by: SQLRules.checkTest
    ),
    .init(
      "an ignore file without the reports", at: ".gitignore",
      broken: ".build/\nPackage.resolved\n*.rejects.csv",
      kept: ".build/\nPackage.resolved\nreports/\n*.rejects.csv", by: TreeRules.checkIgnored),
    .init(
      "a README whose command has two lines", at: "README.md",
      broken: readme.replacing("swift run", with: "cd kefu\nswift run"), kept: readme,
      by: TreeRules.checkReadmeCommands),
    .init(
      "a README without the test command", at: "README.md",
      broken: readme.replacing("<!-- test command -->", with: ""), kept: readme,
      by: TreeRules.checkReadmeCommands),
    .init(
      "a README that forgets a module", at: "README.md",
      broken: "`kefu` and Sources/KefuDomai", kept: "`kefu` and Sources/KefuDomain/",
      by: { TreeRules.checkReadmeModules($0, manifest: manifest) }),
  ]

  private static let readme =
    "<!-- main command -->\n```sh\nswift run\n```\n<!-- test command -->\n\n```\nswift test\n```\n"
  private static let manifest = SourceFile(
    "Package.swift",
    "name: \"no target\", .target(\n  name: \"KefuDomain\"), .executableTarget(name: \"kefu\")")

  @Test(arguments: planted)
  func `a rule over SQL catches what breaks it and nothing else`(planted: PlantedViolation) {
    #expect(planted.check(SourceFile(planted.path, planted.broken)).count == 1)
    #expect(planted.check(SourceFile(planted.path, planted.kept)) == [])
  }

  @Test func `files that are not loaded, missing or loaded twice are caught`() {
    let index = SourceFile("sql/org/index.sql", "\\ir a.sql\n\\ir ../pay/b.sql\n")
    let good = [
      SourceFile("sql/load.sql", "\\ir org/index.sql"), index,
      SourceFile("sql/org/a.sql", ""), SourceFile("sql/pay/b.sql", ""),
    ]
    let roots = ["sql/load.sql", "sql/demo.sql"]
    #expect(SQLRules.checkReached(good, roots: roots) == [])
    let lost = good + [SourceFile("sql/pay/c.sql", ""), SourceFile("sql/tests/t.sql", "")]
    #expect(SQLRules.checkReached(lost, roots: roots).map(\.path) == ["sql/pay/c.sql"])
    #expect(SQLRules.checkReached(good.dropLast(), roots: roots).map(\.path) == [index.path])
    let twice =
      good.dropFirst() + [SourceFile("sql/load.sql", "\\ir org/index.sql\n\\ir org/a.sql")]
    #expect(SQLRules.checkReached(Array(twice), roots: roots).map(\.path) == ["sql/org/a.sql"])
  }

  @Test func `tables in the wrong file or without access file are caught`() {
    let table = SourceFile("sql/pay/slip.sql", "create table if not exists pay.slip (")
    let access = SourceFile("sql/pay/slip.access.sql", "")
    #expect(SQLRules.checkTables([table, access]) == [])
    #expect(SQLRules.checkTables([table]).count == 1)
    let misplaced = SourceFile("sql/pay/slips.sql", table.text)
    #expect(SQLRules.checkTables([misplaced, access]).count == 1)
    let temporary = SourceFile("sql/pay/load.sql", "create temporary table pay_rows (")
    #expect(SQLRules.checkTables([temporary]) == [])
  }

  @Test func `changes without number, order or caller are caught`() {
    let runner = SourceFile(
      "sql/changes/run.sql", "\\ir 0002_add_note.sql\n\\ir 0003_drop_note.sql")
    let changes = ["0002_add_note", "0003_drop_note"].map {
      SourceFile("sql/changes/\($0).sql", "")
    }
    #expect(SQLRules.checkChanges([runner] + changes) == [])
    #expect(SQLRules.checkChanges([runner, changes[1]]).count == 1)
    #expect(SQLRules.checkChanges(changes).count == 2)
    let swapped = SourceFile(runner.path, "\\ir 0003_drop_note.sql\n\\ir 0002_add_note.sql")
    #expect(SQLRules.checkChanges([swapped] + changes).count == 1)
  }

  @Test func `a stranger at the top level is caught`() {
    let names = ["Package.swift", "README.md", "Sources", "Tests", "docker-compose.yml", "sql"]
    #expect(TreeRules.checkTopLevel(names) == [])
    #expect(TreeRules.checkTopLevel(names + ["docs"]).map(\.path) == ["docs"])
  }

  @Test func `folders and modules that miss each other are caught`() {
    let files = ["Sources/kefu/main.swift", "Sources/KefuDomain/A.swift"].map { SourceFile($0, "") }
    #expect(TreeRules.checkFolders(files, manifest: Self.manifest) == [])
    #expect(TreeRules.checkFolders(files.dropLast(), manifest: Self.manifest).count == 1)
    let more = files + [SourceFile("Tests/Lost/A.swift", "")]
    #expect(TreeRules.checkFolders(more, manifest: Self.manifest).map(\.path) == ["Lost"])
  }
}
