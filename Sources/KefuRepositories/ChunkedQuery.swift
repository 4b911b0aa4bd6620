package import KefuPostgres

/// A query read in chunks within a transaction, so that rows may be written in between.
///
/// A stream would hold the connection until its last row; a cursor gives it back after each
/// chunk, and memory stays flat whatever the number of rows.
package struct ChunkedQuery<Output: RowDecodable>: Sendable {
  /// The SQL, values rendered in: only keys and dates, which this module prints itself.
  let sql: String
  let chunkSize: Int

  package init(_ sql: String, chunkSize: Int = 2000) {
    self.sql = sql
    self.chunkSize = chunkSize
  }

  /// Runs the query and hands over its chunks; throws what the body throws.
  package func forEachChunk<Failure: PostgresFailure>(
    throwing failure: Failure.Type, on connection: inout Connection,
    _ body: ([Output], inout Connection) throws(Failure) -> Void
  ) throws(Failure) {
    do throws(PostgresError) {
      try connection.run(script: "declare kefu_chunk no scroll cursor for \(sql)")
    } catch {
      throw Failure(error)
    }
    // Unnamed: a prepared FETCH would be checked against a cursor that does not exist yet.
    let next = Statement<Output>("", "fetch \(chunkSize) from kefu_chunk")
    while true {
      let rows: [Output]
      do throws(PostgresError) {
        rows = try connection.fetch(next)
      } catch {
        throw Failure(error)
      }
      if rows.isEmpty { break }
      try body(rows, &connection)
      if rows.count < chunkSize { break }
    }
    do throws(PostgresError) {
      try connection.run(script: "close kefu_chunk")
    } catch {
      throw Failure(error)
    }
  }
}
