/// A day of the proleptic Gregorian calendar, converted by integer arithmetic.
///
/// Reports carry days and moments as PostgreSQL counts them; writers need
/// year, month and day. The arithmetic is days from civil, in eras of 400
/// years that start on 1 March.
package struct CivilDate: Hashable, Sendable {
  /// Year, negative before the year zero.
  package let year: Int
  /// Month from 1 to 12.
  package let month: Int
  /// Day of the month from 1.
  package let day: Int

  /// Days from 0000-03-01 to 2000-01-01.
  private static let epochOffsetDays = 730_425
  private static let daysInEra = 146_097

  /// The day that lies the given number of days after 2000-01-01.
  package init(daysSince2000: Int) {
    let shifted = daysSince2000 + Self.epochOffsetDays
    let era = Self.floorDivide(shifted, Self.daysInEra)
    let dayOfEra = shifted - era * Self.daysInEra
    let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day written as `2026-10-31`; nil when the text is no such day.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year >= 0, (1...12).contains(month), day >= 1
    else { return nil }
    let candidate = CivilDate(year: year, month: month, day: day)
    guard CivilDate(daysSince2000: candidate.daysSince2000) == candidate else { return nil }
    self = candidate
  }

  private init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days from 2000-01-01 to this day.
  package var daysSince2000: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysInEra + dayOfEra - Self.epochOffsetDays
  }

  /// The day as `2026-10-31`.
  package var iso: String {
    Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
  }

  /// A number with leading zeros to at least the given number of digits.
  package static func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, digits - text.count))
    return (number < 0 ? "-" : "") + zeros + text
  }

  /// Division that rounds toward negative infinity; the divisor is positive.
  package static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
  }
}
