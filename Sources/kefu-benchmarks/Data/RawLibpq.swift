import CLibpq
import Glibc

/// The baseline: bare calls of libpq in the order in which a C program would make them.
///
/// No layer, no generics, no checks beyond the status of each result; texts are copied as bytes.
final class RawLibpq {
  /// The connection.
  let handle: OpaquePointer

  /// Connects to a database with the environment's parameters (`PQconnectdbParams`).
  init(_ database: String) throws {
    let text = "dbname=\(database) client_encoding=UTF8"
    guard let handle = PQconnectdb(text) else { throw BenchmarkError.libpq("out of memory") }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      throw BenchmarkError.libpq(String(cString: PQerrorMessage(handle)))
    }
  }

  deinit { PQfinish(handle) }

  /// The server process (`PQbackendPID`).
  var serverProcess: Int32 { PQbackendPID(handle) }

  /// The failure that libpq reports now.
  func failure() -> BenchmarkError { .libpq(String(cString: PQerrorMessage(handle))) }

  /// Reads all rows in binary format, keeps them as structs and frees them; returns the checksum.
  func fetch(_ sql: String) throws -> UInt64 {
    let result = PQexecParams(handle, sql, 0, nil, nil, nil, nil, 1)
    defer { PQclear(result) }
    guard let result, PQresultStatus(result) == PGRES_TUPLES_OK else { throw failure() }
    let count = Int(PQntuples(result))
    let rows = UnsafeMutablePointer<RawRow>.allocate(capacity: count)
    for index in 0..<count {
      (rows + index).initialize(to: RawRow())
      Self.decode(result, Int32(index), &rows[index])
    }
    var sum: UInt64 = 0
    for index in 0..<count { sum &+= rows[index].checksum }
    for index in 0..<count { free(rows[index].note) }
    rows.deallocate()
    return sum
  }

  /// Prepares the point query.
  func preparePoint(_ sql: String) throws {
    let result = PQprepare(handle, "point", sql, 1, [20])
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw failure() }
  }

  /// Reads one row by its key (`PQexecPrepared`); returns its checksum.
  @inline(__always)
  func point(_ id: Int64) throws -> UInt64 {
    var key = id.bigEndian
    let result = withUnsafeBytes(of: &key) { bytes in
      var value = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var length: Int32 = 8
      var format: Int32 = 1
      return PQexecPrepared(handle, "point", 1, &value, &length, &format, 1)
    }
    defer { PQclear(result) }
    guard let result, PQresultStatus(result) == PGRES_TUPLES_OK, PQntuples(result) == 1 else {
      throw failure()
    }
    return Self.checksum(result)
  }

  /// Reads rows by their keys in one pipeline; returns the sum of their checksums.
  func pipelined(_ ids: Range<Int64>) throws -> UInt64 {
    guard PQenterPipelineMode(handle) == 1 else { throw failure() }
    for id in ids {
      var key = id.bigEndian
      let sent = withUnsafeBytes(of: &key) { bytes in
        var value = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        var length: Int32 = 8
        var format: Int32 = 1
        return PQsendQueryPrepared(handle, "point", 1, &value, &length, &format, 1)
      }
      guard sent == 1 else { throw failure() }
    }
    guard PQpipelineSync(handle) == 1 else { throw failure() }
    var sum: UInt64 = 0
    for _ in ids {
      guard let result = PQgetResult(handle), PQresultStatus(result) == PGRES_TUPLES_OK else {
        throw failure()
      }
      sum &+= Self.checksum(result)
      PQclear(result)
      _ = PQgetResult(handle)
    }
    PQclear(PQgetResult(handle))
    guard PQexitPipelineMode(handle) == 1 else { throw failure() }
    return sum
  }

  private static func checksum(_ result: OpaquePointer) -> UInt64 {
    var row = RawRow()
    decode(result, 0, &row)
    defer { free(row.note) }
    return row.checksum
  }
}
