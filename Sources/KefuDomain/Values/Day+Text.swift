extension Day: CustomStringConvertible {
  /// Reads "2026-10-31"; throws `malformed` or `outOfRange`.
  package init(_ text: String) throws(ValueError) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10])
    else { throw .malformed(.day, text: text) }
    do {
      try self.init(year: year, month: month, day: day)
    } catch {
      throw .outOfRange(.day, text: text)
    }
  }

  /// ISO text "2026-10-31", or PostgreSQL's "infinity" and "-infinity".
  package var description: String {
    if self == .distantPast { return "-infinity" }
    if self == .distantFuture { return "infinity" }
    let (_, _, day) = civil
    return "\(month)-" + String(day, paddedTo: 2)
  }
}

extension Int {
  /// Reads only ASCII digits, at most 9 of them; nil for anything else.
  init?(digits bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(value)
  }
}

extension String {
  /// The decimal digits of a number with leading zeros up to a width.
  init(_ number: Int, paddedTo width: Int) {
    let digits = String(number)
    self.init(String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits)
  }
}
