import KefuDomain
import Testing

@Suite struct MonthTests {
  @Test func `A month runs from its first to its last calendar day`() throws {
    let month = try Month("2026-10")
    #expect(month.firstDay.description == "2026-10-01")
    #expect(month.lastDay.description == "2026-10-31")
    #expect(month.dayCount == 31)
    #expect(month.days.count == 31)
    #expect(month.next.description == "2026-11")
    #expect(month.previous.description == "2026-09")
    #expect(try Day("2026-10-17").month == month)
    #expect(try Month("2024-02").dayCount == 29)
    #expect(try Month("1900-02").dayCount == 28)
  }

  @Test func `Months before 2000 keep their year and name`() throws {
    for text in ["1999-12", "1999-01", "1998-12", "0001-01", "9999-12"] {
      #expect(try Month(text).description == text)
    }
    #expect(try Month("2026-01").previous.description == "2025-12")
    #expect(try Month("2000-01").adding(months: -13).description == "1998-12")
  }

  @Test(arguments: ["2026-13", "2026-00"])
  func `A month that does not exist is refused`(text: String) {
    #expect(throws: ValueError.outOfRange(.month, text: text)) { try Month(text) }
  }

  @Test(arguments: ["2026", "2026-1", "2026-10-01", "十月"])
  func `Text that is no month is refused`(text: String) {
    #expect(throws: ValueError.malformed(.month, text: text)) { try Month(text) }
  }

  @Test func `Months beyond year 9999 are an error`() throws {
    #expect(throws: ValueError.self) { try Month("9999-12").adding(months: 1) }
    #expect(throws: ValueError.self) { try Month("9999-12").adding(months: .max) }
  }
}
