import Testing

/// The Swift files of this package hold to the house rules.
@Suite struct SwiftTidyTests {
  private let tree = SourceTree.shared

  @Test func `the tree was found`() {
    #expect(tree.sourceFiles.count > 5)
    #expect(tree.testFiles.count > 5)
    #expect(tree.sqlFiles.count > 50)
  }

  @Test func `modules import only what is theirs to import`() {
    #expect(tree.swiftFiles.flatMap(ImportRules.check) == [])
  }

  @Test func `the domain has no floating point`() {
    #expect(tree.swiftFiles.flatMap(ImportRules.checkFloatingPoint) == [])
  }

  @Test func `nothing is public`() {
    #expect(tree.swiftFiles.flatMap(ImportRules.checkPublic) == [])
  }

  @Test func `lines are at most 100 characters wide`() {
    #expect(tree.swiftFiles.flatMap(SizeRules.checkLines) == [])
  }

  @Test func `files have at most 400 lines`() {
    #expect((tree.swiftFiles + tree.sqlFiles).flatMap(SizeRules.checkLength) == [])
  }

  @Test func `functions have at most 70 lines`() {
    #expect(tree.swiftFiles.flatMap(SizeRules.checkFunctions) == [])
  }

  @Test func `a file declares one type`() {
    #expect(tree.swiftFiles.flatMap(TypeRules.checkOneType) == [])
  }

  @Test func `no file or folder has a name that says nothing`() {
    #expect(tree.files.flatMap(TypeRules.checkVagueNames) == [])
  }

  @Test func `types and package members are documented`() {
    let requirements = CommentRules.requirements(of: tree.sourceFiles)
    #expect(
      tree.swiftFiles.flatMap { CommentRules.checkDocumented($0, requirements: requirements) }
        == [])
  }

  @Test func `doc comments start with one short sentence`() {
    #expect(tree.swiftFiles.flatMap(CommentRules.checkSummaries) == [])
  }

  @Test func `no mark of unfinished work is left`() {
    #expect(tree.files.flatMap(TextRules.checkMarks) == [])
  }

  @Test func `no file names a path of one machine`() {
    #expect(tree.files.flatMap(TextRules.checkMachinePaths) == [])
  }

  @Test func `no test is kept from failing`() {
    #expect(tree.testFiles.flatMap(TextRules.checkMutedTests) == [])
  }

  @Test func `tests are named by sentences`() {
    #expect(tree.testFiles.flatMap(TextRules.checkTestNames) == [])
  }
}
