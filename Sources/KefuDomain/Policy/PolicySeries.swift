/// The typed values of one parameter for one unit along a month, prepared once and read often.
package struct PolicySeries<Value: Sendable>: Sendable {
  /// Days on which one value holds.
  package struct Segment: Sendable {
    package let days: DayRange
    package let sourced: Sourced<Value>
  }

  /// The parameter whose values these are.
  package let parameter: PolicyParameter
  let shopName: String
  let unitName: String
  let month: Month
  /// Segments with a value, in order of their days.
  package let segments: [Segment]

  /// The value of a day; throws `missing` in a gap or blank (REG-002c).
  package func value(on day: Day) throws(PolicyError) -> Sourced<Value> {
    for segment in segments where segment.days.contains(day) { return segment.sourced }
    throw missing(on: day)
  }

  /// The first day of a range without a value; nil when the range is covered.
  package func firstGap(in days: DayRange) -> Day? {
    var day = days.start
    for segment in segments where segment.days.contains(day) {
      day = segment.days.end
      if day >= days.end { return nil }
    }
    return day < days.end ? day : nil
  }

  /// The error for a day without a value.
  package func missing(on day: Day) -> PolicyError {
    .missing(parameter, shop: shopName, unit: unitName, day: day)
  }

  /// The error for a table that lacks a key.
  package func missingEntry(_ key: String, on day: Day) -> PolicyError {
    .missingEntry(parameter, key: key, shop: shopName, unit: unitName, day: day)
  }
}

extension PolicySeries {
  /// The same days with values prepared for quicker use.
  func map<Prepared>(_ prepare: (Value) -> Prepared) -> PolicySeries<Prepared> {
    PolicySeries<Prepared>(
      parameter: parameter, shopName: shopName, unitName: unitName, month: month,
      segments: segments.map { segment in
        .init(
          days: segment.days,
          sourced: Sourced(
            value: prepare(segment.sourced.value), valueID: segment.sourced.valueID))
      })
  }
}
