package import Testing

/// Gives each test a database of its own, cloned from a template, and drops it afterwards.
package struct DatabaseTrait: TestTrait, SuiteTrait, TestScoping {
  /// What the database holds at the start.
  package let kind: TemplateKind

  /// A suite hands the trait down: each of its tests gets a database.
  package var isRecursive: Bool { true }

  /// Clones, runs the test within `TestDatabase.current`, and drops.
  package func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    let database = try await TemplateStore.shared.clone(kind)
    do {
      try await TestDatabase.$scoped.withValue(database) { try await function() }
    } catch {
      await TemplateStore.shared.drop(database)
      throw error
    }
    await TemplateStore.shared.drop(database)
  }
}

extension Trait where Self == DatabaseTrait {
  /// A database without anything in it.
  package static var database: DatabaseTrait { DatabaseTrait(kind: .empty) }

  /// A database with the schema, or with the schema and the demo data.
  package static func database(_ kind: TemplateKind) -> DatabaseTrait {
    DatabaseTrait(kind: kind)
  }
}
