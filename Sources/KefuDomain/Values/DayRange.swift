/// Days from a start up to but not including an end, the canonical form of `daterange`.
///
/// An open end is `Day.distantFuture`, an open start `Day.distantPast`. A range whose end does not
/// lie after its start is empty.
package struct DayRange: Sendable, Hashable {
  /// The first day of the range.
  package let start: Day
  /// The day after the last one.
  package let end: Day

  /// The days from `start` up to but not including `end`; empty when `end` is not later.
  package init(from start: Day, until end: Day) {
    self.start = start
    self.end = Swift.max(start, end)
  }

  /// The days from `first` to `last`, both included; empty when `last` lies before `first`.
  package init(first: Day, last: Day) { self.init(from: first, until: last.next) }

  /// Every day there is.
  package static let unbounded = DayRange(from: .distantPast, until: .distantFuture)

  /// The last day of the range; meaningless for an empty range.
  package var last: Day { end.previous }

  /// Whether no day lies in the range.
  package var isEmpty: Bool { start == end }

  /// The number of days.
  package var count: Int { end - start }

  /// Whether a day lies in the range.
  package func contains(_ day: Day) -> Bool { start <= day && day < end }

  /// Whether every day of another range lies in this one.
  package func contains(_ other: DayRange) -> Bool {
    other.isEmpty || (start <= other.start && other.end <= end)
  }

  /// Whether the ranges share a day.
  package func overlaps(_ other: DayRange) -> Bool { !intersection(other).isEmpty }

  /// The days in both ranges; empty when there are none.
  package func intersection(_ other: DayRange) -> DayRange {
    DayRange(from: Swift.max(start, other.start), until: Swift.min(end, other.end))
  }
}

extension DayRange: Sequence {
  /// Steps through the days of a range in order.
  package struct Iterator: IteratorProtocol {
    var day: Day
    let end: Day

    package mutating func next() -> Day? {
      guard day < end else { return nil }
      defer { day = day.next }
      return day
    }
  }

  /// The days of the range from its start to its last day.
  package func makeIterator() -> Iterator { Iterator(day: start, end: end) }
  /// The exact number of days.
  package var underestimatedCount: Int { count }
}

extension DayRange: CustomStringConvertible {
  /// "2026-10-01..2026-10-31", both days included; "empty" for an empty range.
  package var description: String { isEmpty ? "empty" : "\(start)..\(last)" }
}
