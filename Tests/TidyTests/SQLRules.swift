import Foundation

/// How the SQL tree hangs together.
enum SQLRules {
  static let exemptFolders = ["sql/tests/", "sql/scale/", "sql/changes/"]
  private static let keywords =
    "SELECT|CREATE|INSERT|UPDATE|DELETE|ALTER|DROP|GRANT|REVOKE|WITH|FROM|WHERE|JOIN|BEGIN|RETURN"

  /// The files that a script includes with `\ir`, as paths from the package root.
  static func included(by file: SourceFile) -> [String] {
    let folder = file.parts.dropLast()
    return file.lines.compactMap { line in
      let words = line.trimmingCharacters(in: .whitespaces).split(separator: " ").map(String.init)
      guard words.count >= 2, words[0] == "\\ir" || words[0] == "\\include_relative" else {
        return nil
      }
      var parts = Array(folder)
      for part in words[1].components(separatedBy: "/") {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      return parts.joined(separator: "/")
    }
  }

  /// Files that no root reaches, includes that lead nowhere, and files included twice by one root.
  static func checkReached(_ files: [SourceFile], roots: [String]) -> [Finding] {
    let known = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    var reached: Set<String> = []
    var found: [Finding] = []
    for root in roots where known[root] != nil {
      var seen: Set<String> = []
      var waiting = [root]
      while let path = waiting.popLast() {
        guard let file = known[path] else { continue }
        if !seen.insert(path).inserted {
          found.append(Finding(path, "is included twice from \(root)"))
          continue
        }
        let next = included(by: file)
        found += next.filter { known[$0] == nil }.map {
          Finding(path, "includes \($0), which is not there")
        }
        waiting += next
      }
      reached.formUnion(seen)
    }
    let lost = files.filter { file in
      !reached.contains(file.path) && !exemptFolders.contains(where: file.path.hasPrefix)
    }
    return found + lost.map { Finding($0.path, "is reached from none of \(roots)") }
  }

  /// A table stands in the file of its name, with an access file beside it.
  static func checkTables(_ files: [SourceFile]) -> [Finding] {
    let paths = Set(files.map(\.path))
    return files.filter { file in !exemptFolders.contains(where: file.path.hasPrefix) }.flatMap {
      file in
      tables(of: file).flatMap { line, schema, table -> [Finding] in
        var found: [Finding] = []
        if file.path != "sql/\(schema)/\(table).sql" {
          found.append(Finding(file.path, line: line, "creates \(schema).\(table) in another file"))
        }
        if !paths.contains("sql/\(schema)/\(table).access.sql") {
          found.append(
            Finding(file.path, line: line, "creates \(schema).\(table), which has no access file"))
        }
        return found
      }
    }
  }

  private static func tables(of file: SourceFile) -> [(line: Int, schema: String, table: String)] {
    let pattern =
      #"^\s*create (?:unlogged )?table (?:if not exists )?([a-z_]+)\.([a-z_0-9]+)\b"#
      + "(?! partition of)"
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    return file.lines.enumerated().compactMap { number, line in
      guard
        let match = expression.firstMatch(in: line, range: NSRange(line.startIndex..., in: line)),
        let schema = Range(match.range(at: 1), in: line),
        let table = Range(match.range(at: 2), in: line)
      else { return nil }
      return (number + 1, String(line[schema]), String(line[table]))
    }
  }

  /// An access file speaks of the table it is named after, through the one template.
  static func checkAccessFile(_ file: SourceFile) -> [Finding] {
    guard file.name.hasSuffix(".access.sql"), file.parts.count == 3 else { return [] }
    let table = "\(file.parts[1]).\(file.name.dropLast(".access.sql".count))"
    let pattern = "call access\\.(protect|publish|internal|close_door)\\('\(table)'"
    return file.text.range(of: pattern, options: .regularExpression) == nil
      ? [Finding(file.path, "does not protect \(table)")] : []
  }

  /// A report file holds its function, its definition and its columns.
  static func checkReport(_ file: SourceFile) -> [Finding] {
    guard file.path.hasPrefix("sql/report/"), file.parts.count == 3,
      file.name.range(of: #"^[a-z]+(-[a-z]+)*\.sql$"#, options: .regularExpression) != nil,
      !["index.sql", "types.sql", "protection.sql"].contains(file.name),
      !file.text.contains("create table")
    else { return [] }
    let name = String(file.name.dropLast(4))
    let function = name.replacingOccurrences(of: "-", with: "_")
    let wanted = [
      "create or replace function report.\(function)(", "comment on function report.\(function)(",
      "grant execute on function report.\(function)(", "call report.define('\(name)'",
    ]
    return wanted.filter { !file.text.contains($0) }.map { Finding(file.path, "lacks \($0)") }
  }

  static func checkKeywords(_ file: SourceFile) -> [Finding] {
    guard file.isSQL else { return [] }
    return file.findings(matching: "^\\s*(\(keywords))\\b", "writes a keyword in capitals")
  }

  /// Such a grant also opens partitions, where the policies of their parent do not hold.
  static func checkGrants(_ file: SourceFile) -> [Finding] {
    guard file.isSQL else { return [] }
    return file.findings(
      matching: #"^(?!\s*--).*\bgrant\b.*\bon all (tables|sequences|functions|routines)\b"#,
      "grants on everything at once")
  }
}
