internal import CLibpq

/// Bytes of a COPY in memory that libpq allocated, freed at the end of the scope.
@usableFromInline
struct CopyMessage: ~Copyable {
  @usableFromInline let start: UnsafeMutableRawPointer
  @usableFromInline let count: Int

  @usableFromInline
  init(start: UnsafeMutableRawPointer, count: Int) {
    self.start = start
    self.count = count
  }

  @usableFromInline
  func release() { PQfreemem(start) }

  @inlinable deinit { release() }
}
