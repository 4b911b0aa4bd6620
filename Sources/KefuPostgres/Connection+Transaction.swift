internal import CLibpq
internal import Logging

#if canImport(Glibc)
  internal import Glibc
#endif

extension Connection {
  /// Runs a body in a transaction: commits when it returns, rolls back when it throws.
  ///
  /// Serialization failures and deadlocks run the body again, up to `retries` times with a
  /// growing pause; the body must therefore change nothing but the database. Everything else
  /// surfaces at once. Inside a transaction use `savepoint`.
  package mutating func transaction<T: ~Copyable>(
    isolation: IsolationLevel = .readCommitted, readOnly: Bool = false, retries: Int = 5,
    _ body: (inout Connection) throws(PostgresError) -> T
  ) throws(PostgresError) -> T {
    try transaction(
      throwing: PostgresError.self, isolation: isolation, readOnly: readOnly, retries: retries,
      body)
  }

  /// The same for bodies that throw an error of a layer above.
  package mutating func transaction<T: ~Copyable, Failure: PostgresFailure>(
    throwing failure: Failure.Type, isolation: IsolationLevel = .readCommitted,
    readOnly: Bool = false, retries: Int = 5,
    _ body: (inout Connection) throws(Failure) -> T
  ) throws(Failure) -> T {
    guard !isInTransaction else { throw Failure(.client(.nestedTransaction)) }
    var attempt = 0
    while true {
      do throws(Failure) {
        return try attemptTransaction(isolation, readOnly, body)
      } catch {
        guard error.postgresError?.isRetriable == true, attempt < retries else { throw error }
        attempt += 1
        logger.debug(
          "transaction is run again",
          metadata: [
            "attempt": "\(attempt)",
            "sqlstate": "\(error.postgresError?.sqlState?.rawValue ?? "")",
          ])
        Self.pause(attempt)
      }
    }
  }

  private mutating func attemptTransaction<T: ~Copyable, Failure: PostgresFailure>(
    _ isolation: IsolationLevel, _ readOnly: Bool,
    _ body: (inout Connection) throws(Failure) -> T
  ) throws(Failure) -> T {
    do throws(PostgresError) {
      try run(
        script: "begin isolation level \(isolation.rawValue)\(readOnly ? " read only" : "")")
    } catch {
      throw Failure(error)
    }
    let value: T
    do throws(Failure) {
      value = try body(&self)
    } catch {
      rollBack()
      throw error
    }
    do throws(PostgresError) {
      try beginCommand()
      // COMMIT of a failed transaction rolls back and reports no error, but says so.
      guard try command("commit") == "COMMIT" else { throw .client(.transactionRolledBack) }
    } catch {
      rollBack()
      throw Failure(error)
    }
    return value
  }

  /// Rolls back if a transaction is open; errors are of no use to anyone then.
  private mutating func rollBack() {
    guard isInTransaction else { return }
    PQclear(PQexec(handle, "rollback"))
  }

  /// Waits some milliseconds, twice as long at each attempt, with jitter against lockstep.
  private static func pause(_ attempt: Int) {
    let ceiling = UInt32(1000) << UInt32(clamping: Swift.min(attempt, 6))
    usleep(UInt32.random(in: ceiling / 2...ceiling))
  }

  /// Runs a body within a transaction so that its failure undoes only its own changes.
  package mutating func savepoint<T: ~Copyable>(
    _ body: (inout Connection) throws(PostgresError) -> T
  ) throws(PostgresError) -> T {
    try savepoint(throwing: PostgresError.self, body)
  }

  /// The same for bodies that throw an error of a layer above.
  package mutating func savepoint<T: ~Copyable, Failure: PostgresFailure>(
    throwing failure: Failure.Type, _ body: (inout Connection) throws(Failure) -> T
  ) throws(Failure) -> T {
    savepointCount += 1
    let name = "kefu_\(savepointCount)"
    do throws(PostgresError) {
      guard isInTransaction else { throw .client(.noTransaction) }
      try run(script: "savepoint \(name)")
    } catch {
      throw Failure(error)
    }
    let value: T
    do throws(Failure) {
      value = try body(&self)
    } catch {
      if isInTransaction {
        PQclear(PQexec(handle, "rollback to savepoint \(name); release savepoint \(name)"))
      }
      throw error
    }
    do throws(PostgresError) {
      try run(script: "release savepoint \(name)")
    } catch {
      throw Failure(error)
    }
    return value
  }

  /// Acts as another role until the transaction ends (`set local role`).
  package mutating func setLocalRole(_ role: String) throws(PostgresError) {
    guard isInTransaction else { throw .client(.noTransaction) }
    try run(script: "set local role \(try quote(identifier: role))")
  }

  /// Makes a server setting until the transaction ends (`set local`).
  package mutating func setLocal(_ name: String, to value: String) throws(PostgresError) {
    guard isInTransaction else { throw .client(.noTransaction) }
    var parts: [String] = []
    for part in name.split(separator: ".") { parts.append(try quote(identifier: String(part))) }
    try run(script: "set local \(parts.joined(separator: ".")) = \(try quote(literal: value))")
  }
}
