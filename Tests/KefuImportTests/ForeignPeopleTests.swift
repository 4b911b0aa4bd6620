import Foundation
import KefuDomain
import KefuImport
import KefuPostgres
import KefuTestSupport
import Testing

/// Personnel lists of other companies that lie beside the project, where they are present.
enum ForeignPeople {
  static let folder = PackageRoot.file("../shared/data/org_hr")
  static let hrDataset = "\(folder)/HRDataset_v14 2.csv"
  static let manufacturer = "\(folder)/MFGEmployees4.csv"
  static let isPresent = [hrDataset, manufacturer].allSatisfy {
    FileManager.default.isReadableFile(atPath: $0)
  }
}

/// What a map does with other people's headers, dates, names and words.
@Suite(
  .database(.schema), .serialized,
  .enabled(
    if: ForeignPeople.isPresent,
    "skipped: the personnel lists are not beside the project (../shared/data/org_hr)"))
struct ForeignPeopleTests {
  @Test func `HRDataset: days, names and departments fit, and nothing sensitive is stored`() throws
  {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let rows = try Self.rows(ForeignPeople.hrDataset)
    let (summary, again) = try importTwice(ForeignPeople.hrDataset, "hrdataset", fixture)
    #expect(summary.lines == rows.count && summary.rejected == 0)
    #expect((summary.imported, again.imported) == (rows.count, 0))
    #expect(again.duplicatesKnown == rows.count)

    // Another reading of the same file: number, name with single blanks, days of entry and leave.
    let expected = rows.map { row in
      let name = row["Employee_Name", default: ""].split(whereSeparator: \.isWhitespace)
      return [
        row["EmpID", default: ""], name.joined(separator: " "),
        Self.day(row["DateofHire", default: ""]),
        Self.day(row["DateofTermination", default: ""]),
      ].joined(separator: "|")
    }
    var connection = try fixture.connect()
    let stored = try connection.fetch(
      Statement<String>(
        "",
        """
        select concat_ws('|', e.employee_no, e.name_zh, m.entry_date,
          coalesce(m.leave_date::text, ''))
        from staff.employee e join staff.employment m using (employee_id)
        where e.employee_no !~ '^E0'
        """))
    #expect(Set(stored) == Set(expected) && stored.count == expected.count)
    let units = try connection.fetch(
      Statement<String>(
        "",
        """
        select concat(u.code, ' ', count(*)) from staff.employment m join org.unit u using (unit_id)
        join staff.employee e using (employee_id) where e.employee_no !~ '^E0' group by u.code
        """))
    let codes = [
      "Production": "HQ-PRD", "IT/IS": "HQ-IT", "Software Engineering": "HQ-TEC",
      "Sales": "HQ-CHN", "Admin Offices": "HQ-HR", "Executive Office": "HQ",
    ]
    let counts = Dictionary(grouping: rows) {
      codes[$0["Department", default: ""].trimmingCharacters(in: .whitespaces)] ?? "?"
    }
    #expect(Set(units) == Set(counts.map { "\($0.key) \($0.value.count)" }))
    // Whatever the file says of race, marriage, citizenship or birth stands in no row.
    for text in ["White", "US Citizen", "Single", "07/10/83"] {
      #expect(
        try fixture.count(
          """
          select (select count(*) from staff.employee e where to_jsonb(e)::text like '%\(text)%')
            + (select count(*) from staff.employment m where to_jsonb(m)::text like '%\(text)%')
            + (select count(*) from staff.file)
          """) == 0)
    }
  }

  @Test func `MFGEmployees: stores without a shop are refused, a shop has one manager`() throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let rows = try Self.rows(ForeignPeople.manufacturer)
    let (summary, again) = try importTwice(ForeignPeople.manufacturer, "mfgemployees", fixture)
    // Two stores have a shop; of their people, managers of departments have no post there, and the
    // shop has its manager already.
    let ours = rows.filter {
      ["Victoria", "New Westminster"].contains($0["StoreLocation", default: ""])
    }
    let managers = ours.filter { $0["JobTitle", default: ""].hasSuffix("Manager") }
    #expect(summary.lines == rows.count)
    #expect(summary.imported == ours.count - managers.count)
    #expect(summary.rejected == rows.count - summary.imported)
    let codes = ImportFixture.codes(summary)
    #expect(codes["unknown_shop"] == rows.count - ours.count)
    #expect(codes["head_taken"] == managers.filter { $0["JobTitle"] == "Store Manager" }.count)
    #expect(
      (codes["unknown_post"] ?? 0) + (codes["head_taken"] ?? 0) == managers.count, "\(codes)")
    #expect((again.imported, again.duplicatesKnown) == (0, summary.imported))
    // Given name and surname make one name.
    let first = try #require(ours.first { !managers.contains($0) })
    #expect(
      try fixture.text(
        "select name_zh from staff.employee where employee_no = '\(first["ID", default: ""])'")
        == "\(first["Employee_Name", default: ""]) \(first["Surname", default: ""])")
  }

  /// Imports a file by a map twice, the good lines each time.
  private func importTwice(
    _ path: String, _ map: String, _ fixture: ImportFixture
  ) throws -> (ImportSummary, ImportSummary) {
    var options = ImportFixture.partial
    options.map = try ColumnMap(
      file: PackageRoot.file("Tests/KefuImportTests/Maps/\(map).yaml"), feed: .employees)
    options.rejectsFolder = fixture.folder
    var connection = try fixture.connect()
    let importer = Importer(path: path, feed: .employees, options: options)
    let first = try importer.run(&connection)
    print("\(map): \(first.text(in: .english))")
    return (first, try importer.run(&connection))
  }

  /// The rows of a CSV file by header; fields in quotation marks hold no line ends here.
  private static func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(of: "\u{FEFF}", with: "")
    let lines = text.split(whereSeparator: \.isNewline).map { fields(String($0)) }
    return lines.dropFirst().map {
      Dictionary(uniqueKeysWithValues: zip(lines[0], $0))
    }
  }

  private static func fields(_ line: String) -> [String] {
    line.components(separatedBy: "\"").enumerated().reduce(into: [""]) { fields, part in
      // Odd parts stand between quotation marks.
      let pieces = part.offset % 2 == 1 ? [part.element] : part.element.components(separatedBy: ",")
      fields[fields.count - 1] += pieces[0]
      fields += pieces.dropFirst()
    }
  }

  /// 7/5/2011 as 2011-07-05; blank stays blank.
  private static func day(_ text: String) -> String {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return "" }
    return String(format: "%04d-%02d-%02d", parts[2], parts[0], parts[1])
  }
}
