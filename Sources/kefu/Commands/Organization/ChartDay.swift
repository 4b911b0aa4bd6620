import ArgumentParser
import KefuDomain
import KefuPostgres

/// A day on the command line of `kefu org` and `kefu access`: 2026-10-31.
struct ChartDay: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = try? Day(argument) else { return nil }
    self.day = day
  }

  /// The day as the server takes it.
  var date: PostgresDate { PostgresDate(daysSince2000: day.daysSince2000) }
}
