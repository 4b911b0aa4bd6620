/// A stretch of time that a report covers, as a person names it.
package enum Period: Sendable, Hashable {
  case day(Day)
  case month(Month)
  /// A quarter 1…4 of a year.
  case quarter(year: Int, quarter: Int)
  case year(Int)
  /// Any other days, both ends included.
  case days(DayRange)

  /// The calendar days covered.
  package var range: DayRange {
    switch self {
    case .day(let day): DayRange(first: day, last: day)
    case .month(let month): month.days
    case .quarter(let year, let quarter):
      DayRange(
        first: Month.unchecked(year: year, month: quarter * 3 - 2).firstDay,
        last: Month.unchecked(year: year, month: quarter * 3).lastDay)
    case .year(let year):
      DayRange(
        first: Month.unchecked(year: year, month: 1).firstDay,
        last: Month.unchecked(year: year, month: 12).lastDay)
    case .days(let range): range
    }
  }

  /// The month, when the period is exactly one natural month; nil otherwise.
  package var month: Month? {
    let range = range
    let month = range.start.month
    return range == month.days ? month : nil
  }

  /// The months the period touches, in order.
  package var months: [Month] {
    let range = range
    guard !range.isEmpty else { return [] }
    let first = range.start.month.monthsSince2000
    return (first...range.last.month.monthsSince2000).map { Month(monthsSince2000: $0) }
  }
}

extension Period: CustomStringConvertible {
  /// The canonical text, which reads back to the same period: "2026-10", "2026Q3", "2026".
  package var description: String {
    switch self {
    case .day(let day): "\(day)"
    case .month(let month): "\(month)"
    case .quarter(let year, let quarter): String(year, paddedTo: 4) + "Q\(quarter)"
    case .year(let year): String(year, paddedTo: 4)
    case .days(let range): "\(range)"
    }
  }
}
