/// Anything that takes the bytes of a report in order.
package protocol ByteSink: ~Copyable {
  /// Takes all bytes or throws; there is no partial success.
  mutating func write(_ bytes: [UInt8]) throws(RenderingError)
}
