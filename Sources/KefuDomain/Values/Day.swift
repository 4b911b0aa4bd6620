/// A calendar day without time or zone, counted like PostgreSQL's `date`.
///
/// `Int32.min` and `Int32.max` are PostgreSQL's `-infinity` and `infinity`. Text and arithmetic
/// stay within 0001-01-01 … 9999-12-31 of the Gregorian calendar.
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 2000-01-01; negative before.
  package let daysSince2000: Int32

  package init(daysSince2000: Int32) { self.daysSince2000 = daysSince2000 }

  /// PostgreSQL's `-infinity`, the open start of a range.
  package static let distantPast = Day(daysSince2000: .min)
  /// PostgreSQL's `infinity`, the open end of a range.
  package static let distantFuture = Day(daysSince2000: .max)

  static let firstNumber: Int32 = -730_119
  static let lastNumber: Int32 = 2_921_939

  /// The day of a year, month and day of month; throws `outOfRange` when there is none.
  package init(year: Int, month: Int, day: Int) throws(ValueError) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Month.dayCount(year: year, month: month)
    else { throw .outOfRange(.day, text: "\(year)-\(month)-\(day)") }
    self = Day.unchecked(year: year, month: month, day: day)
  }

  /// The day of valid civil fields; integer arithmetic on years that begin in March.
  static func unchecked(year: Int, month: Int, day: Int) -> Day {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Day(daysSince2000: Int32(era * 146_097 + dayOfEra - 730_425))
  }

  /// Year, month 1…12 and day of month 1…31.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSince2000) + 730_425
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The month the day lies in.
  package var month: Month {
    let (year, month, _) = civil
    return Month.unchecked(year: year, month: month)
  }

  /// The weekday, 1 Monday … 7 Sunday, as ISO 8601 and PostgreSQL's `isodow` count.
  package var isoWeekday: Int {
    // 2000-01-01 was a Saturday.
    let offset = (Int(daysSince2000) + 5) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// The number of days from the right day to the left one.
  package static func - (left: Day, right: Day) -> Int {
    Int(left.daysSince2000) - Int(right.daysSince2000)
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.daysSince2000 < right.daysSince2000
  }

  /// The day a number of days later (earlier when negative); throws `outOfRange`.
  package func adding(days count: Int) throws(ValueError) -> Day {
    let (number, overflows) = Int(daysSince2000).addingReportingOverflow(count)
    guard !overflows, number >= Int(Day.firstNumber), number <= Int(Day.lastNumber) else {
      throw .outOfRange(.day, text: "\(self) + \(count)")
    }
    return Day(daysSince2000: Int32(number))
  }

  /// The same day of a later month (earlier when negative), or that month's last day where the
  /// day is missing (EMP-017, EMP-019); throws `outOfRange`.
  package func adding(months count: Int) throws(ValueError) -> Day {
    let (year, month, day) = civil
    let target = try Month.unchecked(year: year, month: month).adding(months: count)
    return Day.unchecked(
      year: target.year, month: target.monthOfYear, day: min(day, target.dayCount))
  }

  /// The same day of a later year, 28 February for 29 February (EMP-006a); throws `outOfRange`.
  package func adding(years count: Int) throws(ValueError) -> Day {
    let (months, overflows) = count.multipliedReportingOverflow(by: 12)
    guard !overflows else { throw .outOfRange(.day, text: "\(self) + \(count) years") }
    return try adding(months: months)
  }

  /// The following day; `infinity` stays.
  package var next: Day {
    self == .distantFuture ? self : Day(daysSince2000: daysSince2000 + 1)
  }

  /// The preceding day; `-infinity` stays.
  package var previous: Day {
    self == .distantPast ? self : Day(daysSince2000: daysSince2000 - 1)
  }
}
