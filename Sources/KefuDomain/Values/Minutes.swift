/// A length of time in whole minutes; seconds were cut off before (ATT-005a).
package struct Minutes: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number of minutes.
  package let count: Int

  package init(_ count: Int) { self.count = count }

  /// No minutes.
  package static let zero = Minutes(0)

  package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }

  /// The sum; throws `overflow`.
  package static func + (left: Minutes, right: Minutes) throws(ValueError) -> Minutes {
    let (sum, overflows) = left.count.addingReportingOverflow(right.count)
    guard !overflows else { throw .overflow(.minutes) }
    return Minutes(sum)
  }

  package var description: String { String(count) }
}
