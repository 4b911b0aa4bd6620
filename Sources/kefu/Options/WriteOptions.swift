import ArgumentParser
import KefuPostgres
import KefuReports

/// Options of every command that writes: do it, or only say what would be done.
struct WriteOptions: ParsableArguments {
  @Flag(help: "Do everything but store.") var dryRun = false

  /// Runs a body in one transaction and keeps its changes, unless this is a rehearsal.
  ///
  /// Rules, triggers and deferred constraints speak in both cases.
  func perform<Value>(
    over connection: inout Connection, language: ReportLanguage,
    _ body: (inout Connection) throws(PostgresError) -> Value
  ) throws -> Value {
    guard dryRun else { return try connection.transaction(body) }
    var value: Value?
    do throws(Rehearsal) {
      return try connection.transaction(throwing: Rehearsal.self) {
        (connection) throws(Rehearsal) -> Value in
        do throws(PostgresError) {
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
