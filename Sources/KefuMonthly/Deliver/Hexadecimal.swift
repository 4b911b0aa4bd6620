extension [UInt8] {
  /// Two lower-case digits a byte.
  package var hexadecimal: String {
    var text = ""
    text.reserveCapacity(count * 2)
    for byte in self {
      for digit in [byte >> 4, byte & 15] {
        text.unicodeScalars.append(
          Unicode.Scalar(digit < 10 ? 0x30 + digit : 0x57 + digit))
      }
    }
    return text
  }
}
