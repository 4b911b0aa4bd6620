import KefuDomain
import Testing

@Suite struct DayTests {
  @Test(
    arguments: [
      ("2000-01-01", 0), ("1999-12-31", -1), ("2000-03-01", 60), ("2026-10-31", 9800),
      ("1970-01-01", -10_957), ("0001-01-01", -730_119), ("9999-12-31", 2_921_939),
    ] as [(String, Int32)])
  func `A day is counted from 2000-01-01 as PostgreSQL counts`(text: String, number: Int32) throws {
    let day = try Day(text)
    #expect(day.daysSince2000 == number)
    #expect(day.description == text)
  }

  @Test(arguments: ["2026-1-01", "2026/10/31", "20261031", "", "2026-10-3a", "-026-10-31"])
  func `Text that is no ISO day is refused`(text: String) {
    #expect(throws: ValueError.malformed(.day, text: text)) { try Day(text) }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"])
  func `A day that does not exist is refused`(text: String) {
    #expect(throws: ValueError.outOfRange(.day, text: text)) { try Day(text) }
  }

  @Test func `Every day of 800 years follows the one before it in the civil calendar`() throws {
    var day = try Day("1900-01-01")
    var (year, month, dayOfMonth) = day.civil
    var weekday = 1
    #expect(day.isoWeekday == weekday)
    while day.civil.year < 2700 {
      let civil = day.civil
      guard civil.year == year, civil.month == month, civil.day == dayOfMonth,
        day.isoWeekday == weekday,
        try Day(year: year, month: month, day: dayOfMonth) == day
      else {
        Issue.record("\(day) is not \(year)-\(month)-\(dayOfMonth)")
        return
      }
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      dayOfMonth += 1
      if dayOfMonth > lengths[month - 1] { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      weekday = weekday % 7 + 1
      day = day.next
    }
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2024-03-15", 12, "2025-03-15"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
    ])
  func `Months are added with the last day where the day is missing`(
    start: String, months: Int, expected: String
  ) throws {
    #expect(try Day(start).adding(months: months).description == expected)
  }

  @Test func `Day arithmetic beyond year 9999 is an error and never traps`() throws {
    let last = try Day("9999-12-31")
    #expect(throws: ValueError.self) { try last.adding(days: 1) }
    #expect(throws: ValueError.self) { try last.adding(months: 1) }
    #expect(throws: ValueError.self) { try last.adding(days: .max) }
    #expect(throws: ValueError.self) { try last.adding(years: .max) }
    #expect(throws: ValueError.self) { try Day("0001-01-01").adding(months: -1) }
    #expect(Day.distantFuture.next == .distantFuture)
    #expect(Day.distantPast.previous == .distantPast)
    #expect(Day.distantFuture.description == "infinity")
    #expect(Day.distantFuture - Day.distantPast == 4_294_967_295)
  }

  @Test func `WE-48: years are added with 28 February for 29 February`() throws {
    #expect(try Day("2024-02-29").adding(years: 1).description == "2025-02-28")
    #expect(try Day("2024-03-01").adding(years: 1).description == "2025-03-01")
  }
}
