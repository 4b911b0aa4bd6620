import KefuReports
import Testing

@testable import KefuRendering

@Suite struct CellTextTests {
  @Test(
    arguments: [
      ("money", .money(fen: 123_456_789), "1,234,567.89", "1234567.89"),
      ("less than a yuan", .money(fen: -5), "-0.05", "-0.05"),
      ("thousand below zero", .money(fen: -100_000), "-1,000.00", "-1000.00"),
      ("least amount", .money(fen: .min), "-92,233,720,368,547,758.08", "-92233720368547758.08"),
      ("count", .integer(1_000), "1,000", "1000"),
      ("decimal keeps its zeros", .decimal(unscaled: 1_500, scale: 3), "1.500", "1.500"),
      ("decimal without places", .decimal(unscaled: 7, scale: 0), "7", "7"),
      (
        "smallest decimal", .decimal(unscaled: -1, scale: 18), "-0.000000000000000001",
        "-0.000000000000000001"
      ),
      ("minutes over a day", .minutes(1_505), "25:05", "1505"),
      ("minutes below zero", .minutes(-61), "-1:01", "-61"),
      ("day zero", .date(daysSince2000: 0), "2000-01-01", "2000-01-01"),
      ("leap day", .date(daysSince2000: 8_825), "2024-02-29", "2024-02-29"),
      ("day before 2000", .date(daysSince2000: -1), "1999-12-31", "1999-12-31"),
      (
        "midnight in Shanghai", .timestamp(microsecondsSince2000: 57_600_000_000),
        "2000-01-02 00:00:00", "2000-01-02T00:00:00+08:00"
      ),
      (
        "a microsecond before 2000", .timestamp(microsecondsSince2000: -1),
        "2000-01-01 07:59:59", "2000-01-01T07:59:59.999999+08:00"
      ),
      ("truth", .boolean(true), "yes", "true"),
    ] as [(String, ReportCell, String, String)])
  func `A cell reads the same to people and exactly to programs`(
    name: String, cell: ReportCell, display: String, exact: String
  ) {
    #expect(CellText(language: .en).display(cell) == display)
    #expect(CellText.exact(cell) == exact)
  }

  @Test func `An empty cell has no text`() {
    #expect(CellText(language: .zh).display(.empty) == nil)
    #expect(CellText.exact(.empty) == nil)
  }

  /// Goal: the two directions agree.
  ///
  /// Method: every day of 800 years around 2000.
  @Test func `Days go to the calendar and back`() throws {
    var last = CivilDate(daysSince2000: -146_098)
    for days in -146_097...146_097 {
      let date = CivilDate(daysSince2000: days)
      let follows =
        (date.year, date.month, date.day) == (last.year, last.month, last.day + 1)
        || (date.day == 1 && date.month == last.month % 12 + 1)
      guard follows, date.daysSince2000 == days else {
        Issue.record("day \(days) reads \(date.iso)")
        return
      }
      last = date
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "", "2026-10-31x", "2026-00-10"])
  func `A text that is no day is refused`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `A day of the period is read`() throws {
    #expect(CivilDate(iso: "2026-10-31")?.iso == "2026-10-31")
  }
}
