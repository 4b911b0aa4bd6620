internal import Foundation
internal import KefuPostgres

/// Builds each template database once a test process, clones it and cleans up after dead runs.
///
/// A run holds an advisory lock of its own number while it lives; databases whose lock is free
/// belong to runs that died. The lock of number 0 is held while SQL files make cluster roles.
actor TemplateStore {
  static let shared = TemplateStore()

  private static let prefix = "kefu_test_"
  /// The first key of the advisory locks: "kefu" in ASCII.
  private static let lockClass: Int32 = 0x6B65_6675

  /// The number of this run; never 0.
  private let run = Int32.random(in: 1...Int32.max)
  private let parameters = ConnectionParameters(applicationName: "kefu-tests")
  private var opening: Task<Session, any Error>?
  private var building: [TemplateKind: Task<String, any Error>] = [:]
  private var cloneCount = 0

  /// A fresh database with what the kind promises.
  func clone(_ kind: TemplateKind) async throws -> TestDatabase {
    let template = try await template(kind)
    cloneCount += 1
    let name = "\(Self.prefix)\(run)_\(cloneCount)"
    try await create(name, from: template)
    return TestDatabase(name: name, parameters: parameters.with(["dbname": name]))
  }

  /// Drops a database with whoever is still connected; failures wait for the next run.
  func drop(_ database: TestDatabase) async {
    let name = database.name
    // A task of its own: the test's may be cancelled, and the database must go all the same.
    await Task {
      try? await server().withConnection { (connection) throws(PostgresError) in
        try connection.run(script: "drop database if exists \(name) with (force)")
      }
    }.value
  }

  /// The template of a kind, built by the first who asks.
  private func template(_ kind: TemplateKind) async throws -> String {
    if let task = building[kind] { return try await task.value }
    let task = Task { try await build(kind) }
    building[kind] = task
    return try await task.value
  }

  private func build(_ kind: TemplateKind) async throws -> String {
    let name = "\(Self.prefix)\(run)_\(kind.rawValue)"
    switch kind {
    case .empty:
      _ = try await server()
      return "template0"
    case .schema:
      try await create(name, from: "template0")
      try await load("sql/load.sql", into: name)
    case .demo:
      try await create(name, from: template(.schema))
      try await load("sql/demo.sql", into: name)
    case .closed:
      try await create(name, from: template(.demo))
      try close("2026-09", ["--seal"], in: name)
      try close("2026-10", [], in: name)
    }
    return name
  }

  private func create(_ name: String, from template: String) async throws {
    // Copying files beats logging pages for templates this small.
    let sql = "create database \(name) template \(template) strategy file_copy"
    try await server().withConnection { (connection) throws(PostgresError) in
      try connection.run(script: sql)
      // A copy has the template's rows and not its settings (sql/prelude.sql).
      try connection.run(script: "alter database \(name) set jit = off")
    }
  }

  private func load(_ file: String, into database: String) async throws {
    let lock = Statement<Int32, Bool>(
      "", "select pg_advisory_lock($1, 0) is not null as done")
    let unlock = Statement<Int32, Bool>("", "select pg_advisory_unlock($1, 0)")
    let session = try await server()
    _ = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(lock, Self.lockClass)
    }
    let outcome = Result {
      try Command.run(
        "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file],
        environment: ["PGDATABASE": database, "PGOPTIONS": "-c client_min_messages=warning"])
    }
    _ = try await session.withConnection { (connection) throws(PostgresError) in
      try connection.fetchOne(unlock, Self.lockClass)
    }
    let ended = try outcome.get()
    guard ended.exitCode == 0 else {
      throw TestDatabaseError.sqlFileFailed(file: file, output: ended.errors)
    }
  }

  /// Runs the month's batch and drops the files it writes.
  private func close(_ month: String, _ options: [String], in database: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kefu-close-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let ended = try Command.run(
      "kefu-monthly", [month, "--formats", "csv", "--output", folder.path] + options,
      environment: ["PGDATABASE": database])
    guard ended.exitCode == 0 else {
      throw TestDatabaseError.sqlFileFailed(file: "kefu-monthly \(month)", output: ended.errors)
    }
  }

  /// The session that creates and drops; opened by the first who asks.
  private func server() async throws -> Session {
    if let opening { return try await opening.value }
    let (parameters, run) = (parameters, run)
    let task = Task {
      do {
        let session = try await Session.connect(parameters)
        try await session.withConnection { (connection) throws(PostgresError) in
          try Self.begin(run, &connection)
        }
        return session
      } catch PostgresError.connectionFailed(let text) {
        throw TestDatabaseError.noServer(text)
      }
    }
    opening = task
    return try await task.value
  }

  /// Takes the lock of this run and drops what dead runs left behind.
  private static func begin(_ run: Int32, _ connection: inout Connection) throws(PostgresError) {
    let take = Statement<Int32, Int32, Bool>("", "select pg_try_advisory_lock($1, $2)")
    let free = Statement<Int32, Int32, Bool>("", "select pg_advisory_unlock($1, $2)")
    let list = Statement<String>(
      "", "select datname from pg_database where datname like 'kefu\\_test\\_%'")
    _ = try connection.fetchOne(take, lockClass, run)
    for name in try connection.fetch(list) {
      let number = name.dropFirst(prefix.count).prefix { $0.isNumber }
      guard let owner = Int32(number), owner != run else { continue }
      guard try connection.fetchOne(take, lockClass, owner) else { continue }
      // Another run may clean up at the same moment: `if exists`.
      try connection.run(script: "drop database if exists \(name) with (force)")
      _ = try connection.fetchOne(free, lockClass, owner)
    }
  }
}
