internal import CLibpq

/// Cancels what a connection is running, from any thread (`PQgetCancel`, `PQcancel`).
///
/// The cancelled command fails with `PostgresError.cancelled`. When nothing runs, nothing
/// happens.
@usableFromInline package final class Canceller: @unchecked Sendable {
  // Unchecked: libpq never changes a PGcancel, and PQcancel is safe in any thread.
  private let handle: OpaquePointer

  init?(connection: OpaquePointer) {
    guard let handle = PQgetCancel(connection) else { return nil }
    self.handle = handle
  }

  deinit { PQfreeCancel(handle) }

  /// Asks the server to cancel; false when it could not be reached.
  @discardableResult
  package func cancel() -> Bool {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
      PQcancel(handle, message.baseAddress, 256) == 1
    }
  }
}
