/// The length of service (工龄) since joining the company, not since the post (EMP-017).
package struct ServiceLength: Sendable, Hashable {
  /// Completed months; a month is completed on the same day of the next, or that month's last day.
  package let months: Int

  /// The service from the day of entry to a day; nil before the entry.
  package init?(from entry: Day, on day: Day) {
    guard entry <= day else { return nil }
    let (entryYear, entryMonth, entryDay) = entry.civil
    let (year, month, dayOfMonth) = day.civil
    let reached = min(entryDay, Month.dayCount(year: year, month: month))
    months = (year - entryYear) * 12 + month - entryMonth - (dayOfMonth < reached ? 1 : 0)
  }

  /// Completed years, the floor of the months.
  package var years: Int { months / 12 }
}
