/// Writes the bytes of a COPY in text, CSV or ready binary format as they are.
package struct CopyTextWriter: ~Copyable {
  private let handle: OpaquePointer

  init(handle: OpaquePointer) {
    self.handle = handle
  }

  /// Writes bytes; they need not end at a row's end.
  package mutating func write(_ bytes: RawSpan) throws(PostgresError) {
    try bytes.withUnsafeBytes { (bytes) throws(PostgresError) in
      guard let start = bytes.baseAddress else { return }
      try CopyWriter.put(start, bytes.count, to: handle)
    }
  }

  /// Writes the UTF-8 of a text.
  package mutating func write(_ text: String) throws(PostgresError) {
    try write(text.utf8.span.bytes)
  }
}
