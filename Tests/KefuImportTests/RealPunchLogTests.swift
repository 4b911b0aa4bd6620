import Foundation
import KefuDomain
import KefuImport
import KefuMonthly
import KefuPostgres
import KefuRendering
import KefuReports
import KefuRepositories
import KefuTestSupport
import Testing

/// Real files of two clocks that lie beside the project, where they are present.
enum RealPunchLogs {
  static let folder = PackageRoot.file("../shared/data")
  static let isPresent = ["punch_log_a", "punch_log_b"].allSatisfy {
    FileManager.default.isReadableFile(atPath: "\(folder)/\($0)/1_attlog.dat")
  }
}

/// What the clocks of real offices wrote: corrupt times, repeated and missing punches.
@Suite(
  .database(.schema), .serialized,
  .enabled(
    if: RealPunchLogs.isPresent,
    "skipped: the real punch logs are not beside the project (../shared/data)"))
struct RealPunchLogTests {
  @Test(arguments: [("punch_log_a", "S1"), ("punch_log_b", "S2")])
  func `every line of a real log is imported, a duplicate or a reject`(
    log: String, shop: String
  ) throws {
    let fixture = try ImportFixture()
    defer { fixture.end() }
    let path = "\(RealPunchLogs.folder)/\(log)/1_attlog.dat"
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline).map(String.init)
    try employ(lines, shop, fixture)

    var options = ImportFixture.partial
    options.shop = shop
    options.rejectsFolder = fixture.folder
    var connection = try fixture.connect()
    let importer = Importer(path: path, feed: .punches, options: options)
    let summary = try importer.run(&connection)
    #expect(summary.lines == lines.count)
    #expect(summary.imported + summary.duplicates + summary.rejected == lines.count)
    #expect(try fixture.rejects("1_attlog.dat").count == summary.rejected)
    // An independent count: readable lines differ from each other or are duplicates.
    let readable = lines.filter(Self.isReadable)
    #expect(summary.imported == Set(readable.map(Self.key)).count)
    #expect(summary.rejected == lines.count - readable.count)

    let again = try importer.run(&connection)
    #expect((again.imported, again.rejected) == (0, summary.rejected))
    #expect(again.duplicates == readable.count)

    let months = try roster(shop, fixture)
    let single = try checkDays(fixture, readable)
    print(
      """
      \(log): \(summary.text(in: .english))
        months: \(months.joined(separator: " "))
        days with a single punch: \(single)
      """)
    try writeSheets(fixture, shop, months)
  }

  /// Puts everybody whose number stands in the log into service, with that number.
  private func employ(_ lines: [String], _ shop: String, _ fixture: ImportFixture) throws {
    var file = "employee_no,name_zh,shop,unit,post,entry_date,clock_user\n"
    for user in Set(lines.map { Self.fields($0)[0] }).sorted() {
      file += "\(shop)-\(user),员工\(user),\(shop),THERAPY,THERAPIST,2018-01-01,\(user)\n"
    }
    // The people of the fixture give their numbers back first.
    var connection = try fixture.connect()
    try connection.run(script: "update staff.employment set clock_user = null")
    let summary = try fixture.run(file, .employees)
    #expect(summary.rejected == 0)
  }

  /// A shift on every day on which a person punched; returns the months.
  private func roster(_ shop: String, _ fixture: ImportFixture) throws -> [String] {
    var connection = try fixture.connect()
    try connection.run(
      script: """
        insert into attendance.shift_template
          (shop_id, code, unit_id, name_zh, name_en, start_minute, end_minute, break_minutes)
        select shop_id, 'DAY', unit_id, '白班', 'Day', 480, 1080, 60
        from org.shop where code = '\(shop)';
        insert into attendance.roster (shop_id, employee_id, work_date, unit_id, shift_code)
        select distinct shop_id, employee_id, punch_date, unit_id, 'DAY' from attendance.punch;
        """)
    return try connection.fetch(
      Statement<String>(
        "", "select distinct to_char(punch_date, 'YYYY-MM') from attendance.punch order by 1"))
  }

  /// Days with one punch within the shift's window lack the other: an anomaly, never zero hours.
  private func checkDays(_ fixture: ImportFixture, _ readable: [String]) throws -> Int {
    let days = try fixture.count(
      "select count(*) from attendance.day('2018-01-01', '2023-01-01')")
    let persons = Set(readable.map { Self.fields($0)[0] + " " + Self.fields($0)[1].prefix(10) })
    #expect(days == persons.count)
    let wrong = try fixture.count(
      """
      select count(*) from attendance.day('2018-01-01', '2023-01-01') d
      join (select employee_id, punch_date, count(*) as punches from attendance.punch
        group by 1, 2) p on p.employee_id = d.employee_id and p.punch_date = d.work_date
      where p.punches = 1 and not (d.missing_in or d.missing_out or d.absent)
      """)
    #expect(wrong == 0)
    let single = try fixture.count(
      "select count(*) from (select 1 from attendance.punch group by employee_id, punch_date "
        + "having count(*) = 1) d")
    #expect(single > 0)
    return single
  }

  /// Computes each month under regimes 2I and 3T and writes its attendance sheet.
  private func writeSheets(_ fixture: ImportFixture, _ shop: String, _ months: [String]) throws {
    #expect(!months.isEmpty)
    var connection = try fixture.connect()
    try connection.run(
      script: """
        select policy.bind_regime(r, '2018-01-01', shop_code => '\(shop)')
        from unnest(array['2I', '3T']) r;
        insert into pay.scheme_binding (shop_id, unit_id, scheme_code, valid)
        select shop_id, unit_id, 'PAY_2', daterange('2018-01-01', null) from org.shop
        where code = '\(shop)';
        insert into pay.terms (shop_id, employee_id, unit_id, valid, grade)
        select shop_id, employee_id, unit_id, daterange('2018-01-01', null), 'H'
        from staff.employment;
        """)
    for name in months {
      let month = try Month(name)
      let record = try #require(
        ShopRepository.shops(in: month, codes: [shop], on: &connection).first)
      let people = try connection.transaction(throwing: MonthlyError.self) {
        (open) throws(MonthlyError) in
        try MonthComputer(shop: record, month: month).compute(
          policies: policies(of: record, in: month, on: &open), on: &open)
      }
      let table = try ReportRunner(reading: &connection).table(
        ReportRequest(name: "attendance-sheet", days: month.days, selection: .shops([shop])),
        over: &connection)
      #expect(table.rows.count == people && people > 0, "\(month)")
      let path = "\(fixture.folder)/\(shop)-\(month).xlsx"
      try Renderer(.xlsx).write(table, to: path)
      #expect(FileManager.default.fileExists(atPath: path))
      let uncleared = try fixture.count(
        """
        select coalesce(sum(missing_punches), 0) from attendance.month
        where month = '\(month.firstDay)' and employee_no like '\(shop)-%'
        """)
      print("    \(month): \(people) people on the sheet, \(uncleared) punches missing")
    }
  }

  private func policies(
    of shop: ShopRecord, in month: Month, on connection: inout Connection
  ) throws(MonthlyError) -> PolicySnapshot {
    do throws(RepositoryError) {
      return try PolicyRepository.snapshot(of: shop, in: month, on: &connection)
    } catch {
      throw .repository(error)
    }
  }

  private static func fields(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Six fields and a time that a clock can show, from 2010 on.
  private static func isReadable(_ line: String) -> Bool {
    let fields = fields(line)
    guard fields.count == 6, let year = Int(fields[1].prefix(4)) else { return false }
    return year >= 2010 && fields[1].count == 19 && !fields[1].contains("--")
  }

  private static func key(_ line: String) -> String {
    fields(line).prefix(2).joined(separator: " ")
  }
}
