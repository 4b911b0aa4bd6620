import Foundation
import KefuPostgres
import KefuTestSupport

/// What a month comes to when nothing goes wrong; worked out once for all tests that disturb it.
actor UndisturbedRun {
  static let shared = UndisturbedRun()

  /// The figures and files, with the time that a run takes.
  struct Outcome: Sendable {
    let figures: [String]
    let files: [String: Data]
    let duration: Duration
  }

  /// The arguments of the run that is disturbed.
  static let arguments = ["2026-10", "--shop", "MASSAGE", "--seal", "--formats", "csv,json"]

  private var running: Task<Outcome, any Error>?

  /// Runs the month undisturbed in a copy of a database that no test has touched.
  func outcome(like fresh: TestDatabase) async throws -> Outcome {
    if let running { return try await running.value }
    let task = Task {
      let copy = fresh.sibling("copy")
      try fresh.onServer("create database \(copy.name) template \(fresh.name)")
      defer { try? fresh.onServer("drop database \(copy.name) with (force)") }
      let world = MonthlyWorld(copy)
      let start = ContinuousClock.now
      let run = try StartedProgram(
        "kefu-monthly", Self.arguments + ["--output", world.output], in: copy
      ).end()
      let duration = ContinuousClock.now - start
      guard run.code == 0 else { throw CocoaError(.featureUnsupported, userInfo: ["": run.errors]) }
      return Outcome(
        figures: try world.figures(), files: try world.files(), duration: duration)
    }
    running = task
    return try await task.value
  }
}
