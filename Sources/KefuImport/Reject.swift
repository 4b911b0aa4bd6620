/// A line that could not even be copied into the temporary table.
struct Reject: Sendable {
  let line: Int
  let value: String
  let fault: RecordFault

  /// Keeps the start of the raw bytes, so that the person finds the place.
  init(line: Int, bytes: ArraySlice<UInt8>, fault: RecordFault) {
    self.line = line
    self.fault = fault
    let start = bytes.prefix(200).map { $0 < 0x20 && $0 != 0x09 ? UInt8(ascii: "?") : $0 }
    value = String(decoding: start, as: UTF8.self)
  }
}
