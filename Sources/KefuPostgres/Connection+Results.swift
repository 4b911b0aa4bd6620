internal import CLibpq

extension Connection {
  /// Takes over a result, or throws what went wrong.
  func checked(
    _ handle: OpaquePointer?, _ expected: ExecStatusType..., sql: String? = nil
  ) throws(PostgresError) -> QueryResult {
    guard let handle else { throw lostOrUnexpected() }
    let result = QueryResult(handle)
    let status = result.status
    if expected.contains(status) { return result }
    if status == PGRES_FATAL_ERROR || status == PGRES_NONFATAL_ERROR {
      throw failure(result.handle, sql: sql)
    }
    finishUnexpected(status)
    throw .client(.unexpectedResult(String(cString: PQresStatus(status))))
  }

  /// The error that a failed result stands for, by who failed.
  func failure(_ result: OpaquePointer, sql: String?) -> PostgresError {
    let error = ServerError(result: result, sql: sql)
    // FATAL is the server's last word, even where libpq has not yet seen the socket close.
    if PQstatus(handle) == CONNECTION_BAD || ["FATAL", "PANIC"].contains(error.severity) {
      let known = PQresultErrorField(result, Int32(UInt8(ascii: "C"))) != nil
      return .connectionLost(error.message, known ? error.sqlState : nil)
    }
    return error.sqlState == .queryCanceled ? .cancelled(error) : .server(error)
  }

  /// Waits for the end of a command; its first error, or else its last result (`PQgetResult`).
  func onlyResult() -> OpaquePointer? {
    var kept: OpaquePointer?
    while let next = PQgetResult(handle) {
      if let known = kept, PQresultStatus(known) == PGRES_FATAL_ERROR {
        PQclear(next)
      } else {
        PQclear(kept)
        kept = next
      }
      // A COPY ends by its own calls.
      let status = PQresultStatus(kept)
      if status == PGRES_COPY_IN || status == PGRES_COPY_OUT { break }
      if PQstatus(handle) == CONNECTION_BAD { break }
    }
    return kept
  }

  /// The error for a call of libpq that gave nothing at all.
  func lostOrUnexpected() -> PostgresError {
    isLost ? .connectionLost(lastMessage, nil) : .client(.unexpectedResult(lastMessage))
  }

  /// Refuses to start a command in a unit of work that was cancelled.
  func beginCommand() throws(PostgresError) {
    if interruption.isRaised { throw .cancelled(nil) }
  }

  /// Reads and drops what is left of the command at hand, until the connection is free again.
  func drain() {
    while let result = PQgetResult(handle) {
      let status = PQresultStatus(result)
      PQclear(result)
      finishUnexpected(status)
      if PQstatus(handle) == CONNECTION_BAD { return }
    }
  }

  /// Ends a COPY that nobody wants to go on with.
  private func finishUnexpected(_ status: ExecStatusType) {
    if status == PGRES_COPY_IN {
      PQputCopyEnd(handle, "the statement is no COPY for this call")
    } else if status == PGRES_COPY_OUT {
      var row: UnsafeMutablePointer<CChar>?
      while PQgetCopyData(handle, &row, 0) > 0 {
        PQfreemem(row)
        row = nil
      }
    }
    if status == PGRES_COPY_IN || status == PGRES_COPY_OUT, PQstatus(handle) != CONNECTION_BAD {
      while let result = PQgetResult(handle) { PQclear(result) }
    }
  }
}
