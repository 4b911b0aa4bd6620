/// The bytes of one value in libpq's own memory, read in network byte order.
///
/// Cannot be copied, so it does not outlive the row. Every load is checked against the length.
@usableFromInline package struct Cell: ~Copyable {
  @usableFromInline let base: UnsafeRawPointer
  /// The length of the value in bytes.
  @usableFromInline package let count: Int

  @inlinable
  init(base: UnsafeRawPointer, count: Int) {
    self.base = base
    self.count = count
  }

  /// The whole value as one integer; an error when its length differs.
  @inlinable
  package func integer<T: FixedWidthInteger & BitwiseCopyable>(
    as type: T.Type = T.self
  ) throws(CellError) -> T {
    guard count == MemoryLayout<T>.size else {
      throw .length(expected: MemoryLayout<T>.size, actual: count)
    }
    return T(bigEndian: base.loadUnaligned(as: T.self))
  }

  /// The integer at an offset; an error when it would reach past the end.
  @inlinable
  package func integer<T: FixedWidthInteger & BitwiseCopyable>(
    at offset: Int, as type: T.Type = T.self
  ) throws(CellError) -> T {
    guard offset >= 0, offset <= count - MemoryLayout<T>.size else { throw .malformed }
    return T(bigEndian: base.loadUnaligned(fromByteOffset: offset, as: T.self))
  }

  /// The value as text, from an offset on; invalid UTF-8 cannot come from a UTF-8 session.
  @inlinable
  package func text(from offset: Int = 0) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: base + offset, count: count - offset), as: UTF8.self)
  }

  /// A copy of the bytes.
  @inlinable
  package func bytes() -> [UInt8] {
    [UInt8](UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Runs a body on a part of the value: the elements of an array, the bounds of a range.
  @inlinable
  func part<T>(
    at offset: Int, count length: Int, _ body: (borrowing Cell) throws(CellError) -> T
  ) throws(CellError) -> T {
    guard offset >= 0, length >= 0, length <= count - offset else { throw .malformed }
    return try body(Cell(base: base + offset, count: length))
  }
}
