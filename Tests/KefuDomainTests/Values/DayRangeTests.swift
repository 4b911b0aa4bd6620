import KefuDomain
import Testing

@Suite struct DayRangeTests {
  @Test func `A range ends before its end day`() throws {
    let range = try DayRange(from: Day("2026-10-01"), until: Day("2026-10-16"))
    #expect(range == (try DayRange(first: Day("2026-10-01"), last: Day("2026-10-15"))))
    #expect(range.count == 15)
    #expect(try range.contains(Day("2026-10-15")))
    #expect(try !range.contains(Day("2026-10-16")))
    #expect(range.description == "2026-10-01..2026-10-15")
    #expect(Array(range).count == 15)
  }

  @Test func `Ranges meet without overlap where one ends and the next starts`() throws {
    let first = try DayRange(from: Day("2026-10-01"), until: Day("2026-10-16"))
    let second = try DayRange(from: Day("2026-10-16"), until: .distantFuture)
    #expect(!first.overlaps(second))
    #expect(first.intersection(second).isEmpty)
    #expect(second.intersection(try Month("2026-10").days).count == 16)
    #expect(DayRange.unbounded.contains(first))
    #expect(!first.contains(second))
  }

  @Test func `A range whose end lies before its start is empty`() throws {
    let range = try DayRange(first: Day("2026-10-15"), last: Day("2026-10-01"))
    #expect(range.isEmpty)
    #expect(Array(range) == [])
  }
}
