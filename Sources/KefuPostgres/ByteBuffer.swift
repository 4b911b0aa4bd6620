/// Growing memory into which values are written in network byte order.
@usableFromInline package struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer
  /// The bytes written so far.
  @usableFromInline package private(set) var count: Int
  @usableFromInline var capacity: Int

  /// Makes an empty buffer with room for some bytes.
  init(capacity: Int) {
    base = .allocate(byteCount: capacity, alignment: 16)
    count = 0
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  /// Makes room for more bytes; memory at least doubles, so that appending stays linear.
  @usableFromInline
  mutating func grow(by bytes: Int) {
    let wanted = Swift.max(count + bytes, capacity * 2)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
    larger.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = larger
    capacity = wanted
  }

  /// Forgets what was written and keeps the memory, unless one huge value made it grow.
  mutating func removeAll(keepingUpTo limit: Int = 1 << 20) {
    count = 0
    guard capacity > limit else { return }
    base.deallocate()
    base = .allocate(byteCount: limit, alignment: 16)
    capacity = limit
  }

  /// Writes an integer.
  @inlinable
  package mutating func append<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
    let size = MemoryLayout<T>.size
    if count + size > capacity { grow(by: size) }
    base.storeBytes(of: value.bigEndian, toByteOffset: count, as: T.self)
    count += size
  }

  /// Writes bytes as they are.
  @inlinable
  package mutating func append(bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(by: bytes.count) }
    (base + count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  /// Writes the UTF-8 of a text, without a length or an end mark.
  @inlinable
  package mutating func append(utf8 text: String) {
    var text = text
    text.withUTF8 { append(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Writes a length of four bytes and then the value; -1 and nothing for null.
  @inlinable
  package mutating func append<T: PostgresEncodable>(sized value: T) {
    let start = count
    append(Int32(-1))
    guard !value.isPostgresNull else { return }
    value.encode(into: &self)
    let length = Int32(truncatingIfNeeded: count - start - 4)
    base.storeBytes(of: length.bigEndian, toByteOffset: start, as: Int32.self)
  }

  /// Writes over the bytes at an offset.
  @inlinable
  mutating func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: Int) {
    base.storeBytes(of: value.bigEndian, toByteOffset: offset, as: T.self)
  }
}
