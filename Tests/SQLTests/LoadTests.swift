import Foundation
import KefuTestSupport
import Testing

/// `sql/load.sql` gives one schema, whoever loads it, however often, and from whatever release.
@Suite(.database(.schema)) struct LoadTests {
  /// Frozen dumps of released schemas, oldest first; none before the first release.
  static let releases: [String] =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: PackageRoot.file("Tests/SQLTests/Upgrade"))) ?? [])
    .filter { $0.hasSuffix(".sql") }.sorted().map { "Tests/SQLTests/Upgrade/\($0)" }

  @Test func `loading again changes nothing`() throws {
    let psql = try Psql(TestDatabase.current)
    let before = try psql.structure()
    #expect(before.count > 500)
    let seeds = try psql.rows(Self.seeds)
    #expect(seeds.count > 300)
    try expectLoaded(psql)
    #expect(try psql.structure().difference(from: before).isEmpty)
    #expect(try psql.rows(Self.seeds) == seeds)
  }

  @Test func `a plain owner loads the same schema as a superuser`() throws {
    let psql = try Psql(TestDatabase.current)
    try withDatabase(beside: psql, "plain") { fresh in
      try PlainOwner.owning(fresh) { owner in
        try expectLoaded(owner)
        let once = try fresh.structure()
        #expect(once.difference(from: try psql.structure()).isEmpty)
        #expect(try owner.rows(Self.seeds) == psql.rows(Self.seeds))
        try expectLoaded(owner)
        #expect(try fresh.structure().difference(from: once).isEmpty)
        #expect(try owner.rows("set role kefu_owner; select * from lints.run()") == [])
      }
      try fresh.rows("drop schema if exists tests cascade")
    }
  }

  @Test func `a plain owner without the roles is told so and leaves nothing behind`() throws {
    let psql = try Psql(TestDatabase.current)
    try withDatabase(beside: psql, "bare") { fresh in
      let role = "\(fresh.database)_owner"
      try fresh.rows("create role \(role) login password '\(TestDatabase.demoPassword)'")
      defer { _ = try? fresh.rows("drop owned by \(role); drop role \(role)") }
      #expect(try fresh.with(role: role).outcome(files: "sql/load.sql").exitCode == 3)
      #expect(
        try fresh.rows("select nspname from pg_namespace where nspname in ('org', 'kefu')") == [])
    }
  }

  @Test(arguments: releases)
  func `an earlier release becomes the schema of today`(release: String) throws {
    let psql = try Psql(TestDatabase.current)
    try withDatabase(beside: psql, "upgrade") { old in
      let restored = try old.outcome(files: release)
      #expect(restored.exitCode == 0, Comment(rawValue: restored.errors))
      try expectLoaded(old)
      #expect(try old.structure().sorted().difference(from: psql.structure().sorted()).isEmpty)
      #expect(try old.rows("select * from lints.run()") == [])
    }
  }

  /// What the seeds leave: rights, posts and templates.
  private static let seeds = """
    select * from access.right order by 1, 2, 3, 4;
    select * from org.post order by 1;
    select * from org.template_unit order by 1, 2;
    select * from org.template_post order by 1, 2, 3;
    select * from access.protected_table order by 1;
    select number, how from kefu.release order by 1;
    """

  private func expectLoaded(_ psql: Psql) throws {
    let ended = try psql.outcome(files: "sql/load.sql")
    #expect(ended.exitCode == 0, Comment(rawValue: ended.errors))
  }

  /// Runs a body with an empty database beside the test's own, and drops it.
  private func withDatabase(
    beside psql: Psql, _ suffix: String, _ body: (Psql) throws -> Void
  ) throws {
    let name = "\(psql.database)_\(suffix)"
    try psql.rows("create database \(name) template template0 strategy file_copy")
    defer { _ = try? psql.rows("drop database \(name) with (force)") }
    try body(psql.with(database: name))
  }
}
