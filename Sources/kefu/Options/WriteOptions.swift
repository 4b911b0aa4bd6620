import ArgumentParser
import KefuPostgres
import KefuReports

/// Options of every command that writes: do it, or only say what would be done.
struct WriteOptions: ParsableArguments {
  @Flag(help: "Do everything but store.") var dryRun = false
  @Option(help: "Why, for the audit trail.") var because: String?

  /// Runs a body in one transaction and keeps its changes, unless this is a rehearsal.
  ///
  /// Rules, triggers and deferred constraints speak in both cases. The trail keeps `--because`, or
  /// else the `reason` that the command itself was given (RBAC-012).
  func perform<Value>(
    over connection: inout Connection, language: ReportLanguage, reason: String? = nil,
    _ body: (inout Connection) throws(PostgresError) -> Value
  ) throws -> Value {
    let why = because ?? reason
    guard dryRun else {
      return try connection.transaction { (connection) throws(PostgresError) -> Value in
        if let why { try connection.execute(Self.explain, why) }
        return try body(&connection)
      }
    }
    var value: Value?
    do throws(Rehearsal) {
      return try connection.transaction(throwing: Rehearsal.self) {
        (connection) throws(Rehearsal) -> Value in
        do throws(PostgresError) {
          if let why { try connection.execute(Self.explain, why) }
          value = try body(&connection)
          try connection.run(script: "set constraints all immediate")
        } catch { throw Rehearsal(error) }
        throw Rehearsal.ended
      }
    } catch {
      guard case .ended = error, let value else { throw error.postgresError ?? error }
      StandardError.write(language == .zh ? "（试运行：没有保存）\n" : "(dry run: nothing was stored)\n")
      return value
    }
  }

  private static let explain = Statement<String, NoRow>(
    "write.because", "select set_config('kefu.reason', $1, true)")

  /// How a rehearsal ends, so that its transaction is undone.
  private enum Rehearsal: PostgresFailure {
    case ended
    case failed(PostgresError)

    init(_ error: PostgresError) { self = .failed(error) }

    var postgresError: PostgresError? {
      if case .failed(let error) = self { error } else { nil }
    }
  }
}
