import Testing

/// The SQL tree and the top level of this package hold to the house rules.
@Suite struct SQLTidyTests {
  private let tree = SourceTree.shared

  @Test func `every SQL file is loaded by load.sql or demo.sql`() {
    let roots = ["sql/load.sql", "sql/demo.sql"]
    #expect(SQLRules.checkReached(tree.sqlFiles, roots: roots) == [])
  }

  @Test func `every table has a file and an access file`() {
    #expect(SQLRules.checkTables(tree.sqlFiles) == [])
  }

  @Test func `every access file protects its table`() {
    #expect(tree.sqlFiles.flatMap(SQLRules.checkAccessFile) == [])
  }

  @Test func `every report file is complete`() {
    #expect(tree.sqlFiles.flatMap(SQLRules.checkReport) == [])
  }

  @Test func `keywords are lower case`() {
    #expect(tree.sqlFiles.flatMap(SQLRules.checkKeywords) == [])
  }

  @Test func `nothing is granted on all tables`() {
    #expect(tree.sqlFiles.flatMap(SQLRules.checkGrants) == [])
  }

  @Test func `SQL tests roll back and ask for the verdict`() {
    #expect(tree.sqlFiles.flatMap(SQLRules.checkTest) == [])
  }

  @Test func `changes are numbered and run in order`() {
    #expect(SQLRules.checkChanges(tree.sqlFiles) == [])
  }

  @Test func `the top level is the agreed one`() {
    #expect(TreeRules.checkTopLevel(tree.topLevel) == [])
  }

  @Test func `git ignores what is built or produced`() throws {
    #expect(TreeRules.checkIgnored(try #require(tree.file(".gitignore"))) == [])
  }

  @Test func `folders and modules are the same`() throws {
    let manifest = try #require(tree.file("Package.swift"))
    #expect(TreeRules.checkFolders(tree.files, manifest: manifest) == [])
  }

  @Test(.enabled(if: SourceTree.shared.file("README.md") != nil))
  func `the README names every module and both commands`() throws {
    let readme = try #require(tree.file("README.md"))
    let manifest = try #require(tree.file("Package.swift"))
    #expect(TreeRules.checkReadmeModules(readme, manifest: manifest) == [])
    #expect(TreeRules.checkReadmeCommands(readme) == [])
  }
}
