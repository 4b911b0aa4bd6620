import Foundation
import KefuTestSupport
import Testing

/// Gives a whole suite one prepared world; its tests undo what they write.
struct SecurityWorldTrait: SuiteTrait, TestScoping {
  /// How many companies share the database, 1 or 2.
  var companies: Int

  var isRecursive: Bool { false }

  func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    // The name carries the second of its birth, so that a later run clears what a dead one left.
    let prefix = "ktsec_\(Int(Date().timeIntervalSince1970))_\(UInt16.random(in: 0...9999))_"
    let clone: DatabaseTrait = .database(.demo)
    try await clone.provideScope(for: test, testCase: testCase) {
      let database = try TestDatabase.current
      do {
        let world = try SecurityWorld.prepare(database, prefix: prefix, companies: companies)
        try await SecurityWorld.$scoped.withValue(world) { try await function() }
      } catch {
        try SecurityWorld.clear(database, prefix: prefix)
        throw error
      }
      try SecurityWorld.clear(database, prefix: prefix)
    }
  }
}

extension Trait where Self == SecurityWorldTrait {
  /// One world for the suite, with a login for every post.
  static func securityWorld(companies: Int) -> SecurityWorldTrait {
    SecurityWorldTrait(companies: companies)
  }
}
