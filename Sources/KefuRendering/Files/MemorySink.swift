/// Keeps what is written in memory, for pagers and tests.
package struct MemorySink: ByteSink {
  /// Everything written so far.
  package private(set) var bytes: [UInt8] = []

  /// Starts empty.
  package init() {}

  /// Appends; never throws.
  package mutating func write(_ bytes: [UInt8]) throws(RenderingError) {
    self.bytes += bytes
  }

  /// The bytes as UTF-8 text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
