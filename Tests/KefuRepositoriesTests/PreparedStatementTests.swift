import Foundation
import KefuPostgres
import KefuRepositories
import KefuTestSupport
import Testing

/// Goal: every statement of every repository fits the schema, as the roles that run it.
@Suite(.database(.demo)) struct PreparedStatementTests {
  @Test func `every statement is prepared against the schema`() throws {
    var connection = try TestDatabase.current.connect(actingAs: "kefu_batch")
    try ShopRepository.prepare(on: &connection)
    try CalendarRepository.prepare(on: &connection)
    try PolicyRepository.prepare(on: &connection)
    try AttendanceRepository.prepare(on: &connection)
    try PayRepository.prepare(on: &connection)
    try SchemeRepository.prepare(on: &connection)
    try MonthRepository.prepare(on: &connection)
    let count = Statement<Int64>("", "select count(*) from pg_prepared_statements")
    #expect(try connection.fetchOne(count) == Int64(try Self.statementNames().count))
  }

  @Test func `statement names are unique`() throws {
    let names = try Self.statementNames()
    #expect(Set(names).count == names.count)
    #expect(names.count > 20)
  }

  @Test func `a statement that does not fit the schema is an error`() throws {
    var connection = try TestDatabase.current.connect()
    let wrong = Statement<Int64>("wrong", "select name_zh from org.shop")
    #expect(throws: PostgresError.self) { try connection.prepare(wrong) }
  }

  /// The names of all named statements, read from the sources.
  private static func statementNames() throws -> [String] {
    let folder = PackageRoot.file("Sources/KefuRepositories")
    var names: [String] = []
    for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init()
    where path.hasSuffix("Repository.swift") {
      let source = String(
        decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(path)")), as: UTF8.self)
      // `= Statement<…>(` and, on this line or the next, the name in quotes.
      for part in source.components(separatedBy: " = Statement<").dropFirst() {
        let after = part.components(separatedBy: ">(").dropFirst().joined(separator: ">(")
        names.append(String(after.split(separator: "\"")[1]))
      }
    }
    return names
  }
}
