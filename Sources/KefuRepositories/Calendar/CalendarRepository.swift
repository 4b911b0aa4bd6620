package import KefuDomain
package import KefuPostgres

/// The working days of shops (REG-006b).
package enum CalendarRepository {
  private static let working = Statement<Identifier<Shop>, Day, Day, Day>(
    "calendar_working",
    """
    select day from calendar.days($1, $2, $3) where day_type in ('working', 'makeup') order by day
    """)

  /// The working calendar of a shop's month; an unknown year is the server's error `KF003`.
  package static func workingCalendar(
    of shop: Identifier<Shop>, in month: Month, on connection: inout Connection
  ) throws(PostgresError) -> WorkingCalendar {
    WorkingCalendar(
      month: month,
      workingDays: try connection.fetch(working, shop, month.firstDay, month.lastDay))
  }

  /// Prepares every statement, so that a test holds them against the schema.
  package static func prepare(on connection: inout Connection) throws(PostgresError) {
    try connection.prepare(working)
  }
}
