/// The values of one parameter for one unit along the days of a month.
package struct PolicyTimeline: Sendable, Hashable {
  /// Days on which one value holds.
  package struct Segment: Sendable, Hashable {
    package let days: DayRange
    package let value: PolicyValue
    package let origin: PolicyValueOrigin

    package init(days: DayRange, value: PolicyValue, origin: PolicyValueOrigin) {
      self.days = days
      self.value = value
      self.origin = origin
    }
  }

  /// Segments in order of their days; days between them have no value.
  package private(set) var segments: [Segment]

  package init() { segments = [] }

  /// Adds a segment; returns the first day on which two values hold, or nil when there is none.
  mutating func add(_ segment: Segment) -> Day? {
    guard !segment.days.isEmpty else { return nil }
    for present in segments where present.days.overlaps(segment.days) {
      return present.days.intersection(segment.days).start
    }
    let place = segments.firstIndex { segment.days.start < $0.days.start } ?? segments.endIndex
    segments.insert(segment, at: place)
    return nil
  }

  /// The segment of a day; nil where no row holds.
  package func segment(on day: Day) -> Segment? { segments.first { $0.days.contains(day) } }
}
