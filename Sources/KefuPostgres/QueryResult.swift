internal import CLibpq

#if DEBUG
  import Synchronization
#endif

/// A result of libpq, freed at the end of its scope (`PGresult`, `PQclear`).
@usableFromInline
struct QueryResult: ~Copyable {
  @usableFromInline let handle: OpaquePointer

  #if DEBUG
    /// The results not yet freed, in all connections: zero when nothing runs.
    static let alive = Atomic<Int>(0)
  #endif

  @usableFromInline
  init(_ handle: OpaquePointer) {
    self.handle = handle
    #if DEBUG
      Self.alive.add(1, ordering: .relaxed)
    #endif
  }

  @usableFromInline
  func release() {
    PQclear(handle)
    #if DEBUG
      Self.alive.subtract(1, ordering: .relaxed)
    #endif
  }

  @inlinable deinit { release() }

  var status: ExecStatusType { PQresultStatus(handle) }

  @usableFromInline var rowCount: Int { Int(PQntuples(handle)) }

  @usableFromInline var columnCount: Int32 { PQnfields(handle) }

  /// The rows that the command touched (`PQcmdTuples`); 0 for commands that touch none.
  @usableFromInline var affectedCount: Int {
    guard let digits = PQcmdTuples(handle) else { return 0 }
    var count = 0
    var place = 0
    while digits[place] != 0 {
      count = count * 10 + Int(digits[place]) - 48
      place += 1
    }
    return count
  }

  /// The text of a field, for catalogue look-ups in text format.
  func text(_ row: Int32, _ column: Int32) -> String {
    String(cString: PQgetvalue(handle, row, column))
  }
}

#if DEBUG
  extension Connection {
    /// The results of all connections that are not freed yet; zero when nothing runs.
    package static var aliveResultCount: Int { QueryResult.alive.load(ordering: .relaxed) }
  }
#endif
