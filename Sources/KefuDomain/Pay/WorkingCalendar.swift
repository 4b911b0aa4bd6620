/// The working days of one month as the shop's calendar marks them (REG-006b).
package struct WorkingCalendar: Sendable, Hashable {
  package let month: Month
  /// Working days before each day of the month, and in the whole month at the end.
  private let before: [Int32]

  /// A calendar from the days marked as working; days outside the month are ignored.
  package init(month: Month, workingDays: some Sequence<Day>) {
    var isWorking = [Bool](repeating: false, count: month.dayCount)
    for day in workingDays where month.days.contains(day) {
      isWorking[day - month.firstDay] = true
    }
    var before: [Int32] = [0]
    for flag in isWorking { before.append((before.last ?? 0) + (flag ? 1 : 0)) }
    self.month = month
    self.before = before
  }

  /// A calendar in which Monday to Friday are working days.
  package static func weekdays(of month: Month) -> WorkingCalendar {
    WorkingCalendar(month: month, workingDays: month.days.filter { $0.isoWeekday <= 5 })
  }

  /// The number of working days of a range, days outside the month not counted.
  package func workingDays(in days: DayRange) -> Int {
    let inside = days.intersection(month.days)
    guard !inside.isEmpty else { return 0 }
    let first = month.firstDay
    return Int(before[inside.end - first] - before[inside.start - first])
  }

  /// The number of working days of the month.
  package var workingDays: Int { Int(before.last ?? 0) }
}
