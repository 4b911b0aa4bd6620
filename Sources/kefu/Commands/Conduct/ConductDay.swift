import ArgumentParser
import KefuDomain

/// A day on the command line: 2026-10-31.
struct ConductDay: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = try? Day(argument) else { return nil }
    self.day = day
  }
}
