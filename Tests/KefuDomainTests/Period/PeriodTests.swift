import KefuDomain
import Testing

@Suite struct PeriodTests {
  @Test(
    arguments: [
      ("2026-10", "2026-10-01..2026-10-31"), ("202610", "2026-10-01..2026-10-31"),
      ("2026年10月", "2026-10-01..2026-10-31"), ("2026年1月份", "2026-01-01..2026-01-31"),
      ("2026Q3", "2026-07-01..2026-09-30"), ("2026q1", "2026-01-01..2026-03-31"),
      ("2026年第三季度", "2026-07-01..2026-09-30"), ("2026年3季度", "2026-07-01..2026-09-30"),
      ("2026", "2026-01-01..2026-12-31"), ("2026年", "2026-01-01..2026-12-31"),
      ("2026-10-01..2026-10-15", "2026-10-01..2026-10-15"),
      (" 2026-10-01 .. 2026-10-01 ", "2026-10-01..2026-10-01"),
      ("2024-02-29", "2024-02-29..2024-02-29"),
      ("today", "2026-01-15..2026-01-15"), ("Yesterday", "2026-01-14..2026-01-14"),
      ("this month", "2026-01-01..2026-01-31"), ("last  month", "2025-12-01..2025-12-31"),
      ("last quarter", "2025-10-01..2025-12-31"), ("last year", "2025-01-01..2025-12-31"),
      ("上月", "2025-12-01..2025-12-31"), ("本月", "2026-01-01..2026-01-31"),
      ("上季度", "2025-10-01..2025-12-31"), ("去年", "2025-01-01..2025-12-31"),
      ("昨天", "2026-01-14..2026-01-14"), ("this quarter", "2026-01-01..2026-03-31"),
    ])
  func `A period is read as a person writes it on 15 January 2026`(
    text: String, days: String
  ) throws {
    let period = try Period(text, today: Day("2026-01-15"))
    #expect(period.range.description == days)
  }

  @Test(
    arguments: [
      "", "next month", "2026-1", "26-10", "2026Q", "2026Q12", "2026-10-01..", "2026-10..2026-11",
      "第三季度", "2026年第五季度", "2026年十月", "abcdef", "2026-10-01...2026-10-15", "20261",
    ])
  func `Any other text is refused with the accepted forms`(text: String) throws {
    let error = #expect(throws: PeriodError.self) {
      try Period(text, today: Day("2026-01-15"))
    }
    #expect(error == .unknown(text))
    #expect(error?.description.contains("2026年第三季度") == true)
  }

  @Test(arguments: ["2026-13", "2026Q5", "2026Q0", "0000", "2026-02-29", "2026年13月", "202600"])
  func `A month, quarter or day that does not exist is refused`(text: String) throws {
    #expect(throws: PeriodError.outOfRange(text)) { try Period(text, today: Day("2026-01-15")) }
  }

  @Test func `A range that ends before it begins is refused`() throws {
    let text = "2026-10-15..2026-10-01"
    #expect(throws: PeriodError.reversed(text)) { try Period(text, today: Day("2026-01-15")) }
  }

  @Test(arguments: ["2026-10", "2026Q3", "2026", "2026-10-31", "2026-10-01..2026-10-15"])
  func `A printed period reads back to itself`(text: String) throws {
    #expect(try Period(text, today: Day("2026-01-15")).description == text)
  }

  @Test func `A period knows its months`() throws {
    let today = try Day("2026-01-15")
    #expect(
      try Period("2026Q3", today: today).months.map(\.description) == [
        "2026-07", "2026-08", "2026-09",
      ])
    #expect(try Period("2026-10-01..2026-10-31", today: today).month == Month("2026-10"))
    #expect(try Period("2026-10-01..2026-10-30", today: today).month == nil)
    #expect(try Period("2026-10-31..2026-11-01", today: today).months.count == 2)
  }
}
