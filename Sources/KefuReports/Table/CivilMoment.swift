/// A moment on the wall clock of Asia/Shanghai, a fixed eight hours ahead of UTC.
package struct CivilMoment: Hashable, Sendable {
  /// The day on the wall clock.
  package let date: CivilDate
  /// Seconds after midnight on the wall clock, 0 to 86,399.
  package let secondOfDay: Int
  /// Microseconds after the second, 0 to 999,999.
  package let microsecond: Int

  private static let shanghaiOffsetSeconds = 8 * 3600

  /// The wall clock at a moment counted from 2000-01-01T00:00:00Z.
  package init(microsecondsSince2000: Int64) {
    let microseconds = Int(microsecondsSince2000)
    let utcSecond = CivilDate.floorDivide(microseconds, 1_000_000)
    let second = utcSecond + Self.shanghaiOffsetSeconds
    let days = CivilDate.floorDivide(second, 86_400)
    date = CivilDate(daysSince2000: days)
    secondOfDay = second - days * 86_400
    microsecond = microseconds - utcSecond * 1_000_000
  }

  /// The clock as `08:05`; seconds are dropped, never rounded up.
  package var hourMinute: String {
    CivilDate.padded(secondOfDay / 3600, to: 2) + ":"
      + CivilDate.padded(secondOfDay / 60 % 60, to: 2)
  }

  /// The clock as `08:05:59`.
  package var hourMinuteSecond: String {
    hourMinute + ":" + CivilDate.padded(secondOfDay % 60, to: 2)
  }

  /// The moment as RFC 3339 text with its offset, `2026-10-01T08:05:59+08:00`.
  package var rfc3339: String {
    let fraction = microsecond == 0 ? "" : "." + CivilDate.padded(microsecond, to: 6)
    return "\(date.iso)T\(hourMinuteSecond)\(fraction)+08:00"
  }
}
