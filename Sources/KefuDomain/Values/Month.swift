/// A natural month (自然月), from its first to its last calendar day (REG-006b).
package struct Month: Sendable, Hashable, Comparable {
  /// Months since January 2000; negative before.
  package let monthsSince2000: Int32

  package init(monthsSince2000: Int32) { self.monthsSince2000 = monthsSince2000 }

  /// The month of a year; throws `outOfRange` outside years 1…9999 and months 1…12.
  package init(year: Int, month: Int) throws(ValueError) {
    guard (1...9999).contains(year), (1...12).contains(month) else {
      throw .outOfRange(.month, text: "\(year)-\(month)")
    }
    self = Month.unchecked(year: year, month: month)
  }

  static func unchecked(year: Int, month: Int) -> Month {
    Month(monthsSince2000: Int32((year - 2000) * 12 + month - 1))
  }

  /// The calendar year.
  package var year: Int {
    let months = Int(monthsSince2000)
    return 2000 + (months >= 0 ? months / 12 : (months - 11) / 12)
  }

  /// The month of the year, 1…12.
  package var monthOfYear: Int { Int(monthsSince2000) - (year - 2000) * 12 + 1 }

  /// The first calendar day.
  package var firstDay: Day { Day.unchecked(year: year, month: monthOfYear, day: 1) }

  /// The last calendar day.
  package var lastDay: Day { Day.unchecked(year: year, month: monthOfYear, day: dayCount) }

  /// The number of calendar days, 28…31.
  package var dayCount: Int { Month.dayCount(year: year, month: monthOfYear) }

  /// Every calendar day of the month.
  package var days: DayRange { DayRange(from: firstDay, until: lastDay.next) }

  /// The month after.
  package var next: Month { Month(monthsSince2000: monthsSince2000 + 1) }

  /// The month before.
  package var previous: Month { Month(monthsSince2000: monthsSince2000 - 1) }

  /// The month a number of months later (earlier when negative); throws `outOfRange`.
  package func adding(months count: Int) throws(ValueError) -> Month {
    let (number, overflows) = Int(monthsSince2000).addingReportingOverflow(count)
    guard !overflows, number >= -23_988, number <= 95_999 else {
      throw .outOfRange(.month, text: "\(self) + \(count)")
    }
    return Month(monthsSince2000: Int32(number))
  }

  package static func < (left: Month, right: Month) -> Bool {
    left.monthsSince2000 < right.monthsSince2000
  }

  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Month: CustomStringConvertible {
  /// Reads "2026-10"; throws `malformed` or `outOfRange`.
  package init(_ text: String) throws(ValueError) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7])
    else { throw .malformed(.month, text: text) }
    do {
      try self.init(year: year, month: month)
    } catch {
      throw .outOfRange(.month, text: text)
    }
  }

  /// ISO text "2026-10".
  package var description: String {
    String(year, paddedTo: 4) + "-" + String(monthOfYear, paddedTo: 2)
  }
}
