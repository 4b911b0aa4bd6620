import Foundation

/// The folders that `load.sql` does not reach have a shape of their own.
extension SQLRules {
  /// A test leaves nothing behind: it begins a transaction, ends in rollback and never commits.
  static func checkTest(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("sql/tests/"), file.name.hasSuffix(".test.sql") else { return [] }
    let statements = file.lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter {
      !$0.isEmpty && !$0.hasPrefix("--")
    }
    var found: [Finding] = []
    if !statements.contains("\\ir harness.sql") {
      found.append(Finding(file.path, "does not include the harness"))
    }
    if statements.first != "begin;" {
      found.append(Finding(file.path, "does not start with begin"))
    }
    if statements.last != "rollback;" {
      found.append(Finding(file.path, "does not end in rollback"))
    }
    if !statements.contains("select tests.finish();") {
      found.append(Finding(file.path, "does not ask whether all assertions held"))
    }
    return found + file.findings(matching: #"^\s*commit\b"#, "commits")
  }

  /// Changes are numbered without gaps, named by a verb, and run from `run.sql` in order.
  static func checkChanges(_ files: [SourceFile]) -> [Finding] {
    let numbered = files.filter {
      $0.path.hasPrefix("sql/changes/") && !["run.sql", "seal.sql"].contains($0.name)
    }
    let runner = files.first { $0.path == "sql/changes/run.sql" }
    let order = runner.map(included(by:)) ?? []
    var found: [Finding] = []
    for (place, file) in numbered.sorted(by: { $0.path < $1.path }).enumerated() {
      // Change 1 is the first release itself and has no file.
      let number = String(format: "%04d", place + 2)
      if file.name.range(of: "^\(number)_[a-z]+_[a-z_]+\\.sql$", options: .regularExpression) == nil
      {
        found.append(Finding(file.path, "is not named \(number)_<verb>_<object>.sql"))
      }
      if !order.contains(file.path) {
        found.append(Finding(file.path, "is not run from sql/changes/run.sql"))
      }
    }
    if order != order.sorted() {
      found.append(Finding("sql/changes/run.sql", "runs changes out of order"))
    }
    return found
  }
}
