import Foundation
import KefuMonthly
import KefuPostgres
import KefuTestSupport
import Testing

/// Goal: a run that dies anywhere is finished by running it again, byte for byte.
@Suite(.database(.demo)) struct KillTests {
  /// Thirty moments, five in each of six databases.
  @Test(arguments: [1, 6, 11, 16, 21, 26] as [UInt64])
  func `killed at random moments and run again, the month is that of an undisturbed run`(
    firstSeed: UInt64
  ) async throws {
    let database = try TestDatabase.current
    let expected = try await UndisturbedRun.shared.outcome(like: database)
    for seed in firstSeed..<firstSeed + 5 {
      let world = MonthlyWorld(database)
      try world.forgetMonths()
      try await killAndFinish(world, seed: seed, expected)
    }
  }

  private func killAndFinish(
    _ world: MonthlyWorld, seed: UInt64, _ expected: UndisturbedRun.Outcome
  ) async throws {
    var generator = SeededGenerator(seed: seed)
    let moment = expected.duration * Double.random(in: 0.05...1.0, using: &generator)
    let disturbed = try start(in: world)
    try await Task.sleep(for: moment)
    disturbed.kill()
    _ = try disturbed.end()
    // What stands under a final name is whole, whatever the moment.
    for (path, bytes) in try world.files() where !path.hasSuffix(".part") {
      #expect(expected.files[path] == bytes, "seed \(seed): \(path)")
    }

    try await finish(world, seed: seed)
    #expect(try world.figures() == expected.figures, "seed \(seed)")
    #expect(try world.files() == expected.files, "seed \(seed)")
    let files = try world.files().keys
    #expect(files.filter { $0.hasSuffix(".part") } == [], "seed \(seed)")
    let listed = try world.manifest("2026-10/manifest.json").keys
    #expect(Set(files.filter { !$0.hasSuffix("manifest.json") }) == Set(listed), "seed \(seed)")
    #expect(try world.verify("2026-10", shop: "MASSAGE").findings == [], "seed \(seed)")
  }

  @Test func `killed again and again, the month is still that of an undisturbed run`() async throws
  {
    let world = try MonthlyWorld.current()
    let expected = try await UndisturbedRun.shared.outcome(like: world.database)
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<8 {
      let disturbed = try start(in: world)
      try await Task.sleep(
        for: expected.duration * Double.random(in: 0.2...0.9, using: &generator))
      disturbed.kill()
      _ = try disturbed.end()
    }
    try await finish(world, seed: 31)
    #expect(try world.figures() == expected.figures)
    #expect(try world.files() == expected.files)
  }

  @Test func `of two runs at once one gets 75 and changes nothing`() async throws {
    let world = try MonthlyWorld.current()
    let expected = try await UndisturbedRun.shared.outcome(like: world.database)
    // The first run waits in the middle of computing for a lock that the test holds.
    var holder = try world.database.connect()
    try holder.run(script: MonthlyWorld.holdSlips)
    let first = try start(in: world)
    try await world.waitUntil("the first run computes") {
      "select exists (select from pg_locks where \(MonthlyWorld.slipWaits))"
    }
    let second = MonthlyWorld(world.database)
    let refused = try second.program("2026-10", "--formats", "csv", "--lang", "en")
    #expect(refused.exitCode == 75)
    #expect(refused.errors.contains("MASSAGE"), "\(refused.errors)")
    #expect(try second.files() == [:])
    #expect(try world.value("select count(*) from close.computation") == "0")
    // Another month of the same shop may be run meanwhile; the lock is on the month.
    #expect(try second.program("2026-11", "--shop", "HQ").exitCode == 1)
    try holder.run(script: "commit")
    let ended = try first.end()
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(try world.figures() == expected.figures)
    #expect(try world.files() == expected.files)
  }

  @Test func `a connection closed by the server ends the run with 69, a second run finishes`()
    async throws
  {
    let world = try MonthlyWorld.current()
    let expected = try await UndisturbedRun.shared.outcome(like: world.database)
    var holder = try world.database.connect()
    try holder.run(script: MonthlyWorld.holdSlips)
    let run = try start(in: world)
    try await world.waitUntil("the run computes") {
      "select exists (select from pg_locks where \(MonthlyWorld.slipWaits))"
    }
    _ = try world.values(
      "select pg_terminate_backend(pid)::text from pg_locks where \(MonthlyWorld.slipWaits)")
    try holder.run(script: "rollback")
    let ended = try run.end()
    #expect(ended.code == 69, "\(ended.errors)")
    #expect(ended.errors.contains("MASSAGE"), "\(ended.errors)")
    #expect(try world.figures() == [])
    try await finish(world, seed: 0)
    #expect(try world.figures() == expected.figures)
    #expect(try world.files() == expected.files)
  }

  private func start(in world: MonthlyWorld) throws -> StartedProgram {
    try StartedProgram(
      "kefu-monthly", UndisturbedRun.arguments + ["--output", world.output], in: world.database)
  }

  /// Runs the month to its end; the server may need a moment to notice that a client is dead.
  private func finish(_ world: MonthlyWorld, seed: UInt64) async throws {
    for _ in 0..<100 {
      let run = try start(in: world).end()
      if run.code == 75 {
        try await Task.sleep(for: .milliseconds(100))
        continue
      }
      #expect(run.code == 0, "seed \(seed): \(run.errors)")
      return
    }
    Issue.record("seed \(seed): the claim of the dead run never ended")
  }
}
