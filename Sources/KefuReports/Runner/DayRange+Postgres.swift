package import KefuDomain
package import KefuPostgres

extension DayRange {
  /// The first day as the database takes it.
  package var postgresFirst: PostgresDate { PostgresDate(daysSince2000: start.daysSince2000) }

  /// The last day, included, as the database takes it.
  package var postgresLast: PostgresDate { PostgresDate(daysSince2000: last.daysSince2000) }

  /// Whether the days begin with a month and end with one.
  var isWholeMonths: Bool {
    !isEmpty && start == start.month.firstDay && last == last.month.lastDay
  }
}
