/// The encoded parameters of one execution, or of many in a row, ready for libpq.
@usableFromInline
struct ParameterList: ~Copyable {
  @usableFromInline var buffer = ByteBuffer(capacity: 4096)
  /// The offset of each value; -1 for null.
  @usableFromInline var starts: [Int] = []
  @usableFromInline var lengths: [Int32] = []
  /// 1 for each value: all are binary.
  private var formats: [Int32] = []
  private var values: [UnsafePointer<CChar>?] = []
  /// Whether a value is larger than PostgreSQL accepts.
  private(set) var isTooLarge = false

  init() {}

  /// Encodes one value.
  @inlinable
  mutating func append<T: PostgresEncodable>(_ value: T) {
    guard !value.isPostgresNull else {
      starts.append(-1)
      lengths.append(0)
      return
    }
    let start = buffer.count
    value.encode(into: &buffer)
    starts.append(start)
    note(length: buffer.count - start)
  }

  @usableFromInline
  mutating func note(length: Int) {
    lengths.append(Int32(clamping: length))
    if length >= 1 << 30 { isTooLarge = true }
  }

  mutating func removeAll() {
    buffer.removeAll()
    starts.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    isTooLarge = false
  }

  /// Runs a body with the arrays that `PQexecPrepared` takes, for some of the values.
  mutating func withPointers<T>(
    _ range: Range<Int>,
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> T
  ) -> T {
    values.removeAll(keepingCapacity: true)
    for start in starts[range] {
      values.append(
        start < 0
          ? nil : UnsafePointer((buffer.base + start).assumingMemoryBound(to: CChar.self)))
    }
    while formats.count < range.count { formats.append(1) }
    return values.withUnsafeBufferPointer { values in
      lengths.withUnsafeBufferPointer { lengths in
        formats.withUnsafeBufferPointer { formats in
          body(
            values.baseAddress, lengths.baseAddress.map { $0 + range.lowerBound },
            formats.baseAddress)
        }
      }
    }
  }
}
