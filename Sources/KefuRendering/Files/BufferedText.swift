/// Collects text and passes it on in large pieces.
struct BufferedText {
  private var bytes: [UInt8] = []
  private static let pieceBytes = 1 << 16

  init() { bytes.reserveCapacity(Self.pieceBytes + (1 << 12)) }

  mutating func append(_ text: some StringProtocol) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Passes on what has grown to a full piece.
  mutating func passOn(
    to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    if bytes.count >= Self.pieceBytes { try flush(to: &sink) }
  }

  /// Passes on everything.
  mutating func flush(
    to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    guard !bytes.isEmpty else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
