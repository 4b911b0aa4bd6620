package import Logging

/// A connection for asynchronous code: its blocking calls run on a thread of its own.
///
/// One hop a unit of work: give `withConnection` everything that belongs together. Cancelling
/// the calling task cancels the running command (`PQcancel`) and lets no further one start.
package actor Session {
  private let executor: ThreadExecutor
  private let logger: Logger
  private var connection: Connection?

  nonisolated package var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private init(executor: ThreadExecutor, logger: Logger) {
    self.executor = executor
    self.logger = logger
  }

  deinit { executor.finish() }

  /// Opens a session.
  package static func connect(
    _ parameters: ConnectionParameters = ConnectionParameters(),
    logger: Logger = Logger(label: "kefu.postgres")
  ) async throws(PostgresError) -> Session {
    let executor = ThreadExecutor()
    guard executor.start() else { throw .connectionFailed("no thread could be started") }
    let session = Session(executor: executor, logger: logger)
    try await session.open(parameters)
    return session
  }

  private func open(_ parameters: ConnectionParameters) throws(PostgresError) {
    connection = try Connection(parameters, logger: logger)
  }

  /// Closes the connection; later units of work throw `ClientError.closed`.
  package func close() {
    connection = nil
  }

  /// Runs a unit of work on the thread of the connection.
  package func withConnection<T: Sendable>(
    _ body: @Sendable (inout Connection) throws(PostgresError) -> T
  ) async throws(PostgresError) -> T {
    try await withConnection(throwing: PostgresError.self, body)
  }

  /// The same for bodies that throw an error of a layer above.
  package func withConnection<T: Sendable, Failure: PostgresFailure>(
    throwing failure: Failure.Type,
    _ body: @Sendable (inout Connection) throws(Failure) -> T
  ) async throws(Failure) -> T {
    let unit = UnitOfWork()
    let outcome: Result<T, Failure> = await withTaskCancellationHandler {
      perform(unit, body)
    } onCancel: {
      unit.cancel()
    }
    return try outcome.get()
  }

  private func perform<T: Sendable, Failure: PostgresFailure>(
    _ unit: UnitOfWork, _ body: (inout Connection) throws(Failure) -> T
  ) -> Result<T, Failure> {
    guard var open = connection.take() else { return .failure(Failure(.client(.closed))) }
    let outcome: Result<T, Failure>
    do throws(PostgresError) {
      try unit.begin(open.interruption, try open.canceller())
      do throws(Failure) {
        outcome = .success(try body(&open))
      } catch {
        outcome = .failure(error)
      }
    } catch {
      outcome = .failure(Failure(error))
    }
    unit.end()
    connection = consume open
    return outcome
  }
}
