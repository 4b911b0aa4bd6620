import ArgumentParser
import KefuDomain
import KefuPostgres

/// Days of a training command, written as days or as a period.
enum TrainingDays {
  /// Refuses what is no day.
  static func check(_ days: [String?]) throws {
    for day in days.compactMap({ $0 }) where (try? Day(day)) == nil {
      throw ValidationError("\(day) is no day: write it like 2026-10-31.")
    }
  }

  /// Refuses what is no time of day.
  static func check(time: String?) throws {
    guard let time else { return }
    let parts = time.split(separator: ":").compactMap { Int($0) }
    guard time.utf8.count == 5, parts.count == 2, (0..<24).contains(parts[0]),
      (0..<60).contains(parts[1])
    else { throw ValidationError("\(time) is no time of day: write it like 13:30.") }
  }

  /// First and last day of a period; everything where none is given.
  static func range(
    _ period: String?, over connection: inout Connection
  ) throws -> (first: String, last: String) {
    guard let period else { return ("2000-01-01", "9999-12-31") }
    let today = try connection.fetchOne(today)
    let range = try Period(period, today: Day(daysSince2000: today.daysSince2000)).range
    return (range.start.description, range.last.description)
  }

  private static let today = Statement<PostgresDate>("training.today", "select access.today()")
}
