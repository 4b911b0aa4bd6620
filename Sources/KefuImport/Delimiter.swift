/// The bytes that may stand between fields.
package enum Delimiter {
  /// Those looked for in a header, the likeliest first.
  static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  /// The byte that a text names: itself, `tab` or `\t`; nil for anything else.
  package static func byte(_ text: String) -> UInt8? {
    if ["tab", "\\t", "\t"].contains(text) { return UInt8(ascii: "\t") }
    guard text.utf8.count == 1, let byte = text.utf8.first, candidates.contains(byte) else {
      return nil
    }
    return byte
  }

  /// The candidate that a header holds most often outside quotation marks; a comma for none.
  static func likeliest(in header: ArraySlice<UInt8>) -> UInt8 {
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      return UInt8(ascii: ",")
    }
    return candidates[place]
  }

  /// The fields of one record of text, quotation marks resolved.
  static func fields(_ record: String, _ delimiter: UInt8) -> [String] {
    let delimiter = Unicode.Scalar(delimiter)
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuote = false
    for scalar in record.unicodeScalars {
      if scalar == "\"" {
        // A doubled mark within quotation stands for one.
        if !isQuoted, wasQuote { field.append(scalar) }
        isQuoted.toggle()
        wasQuote = !isQuoted
        continue
      }
      wasQuote = false
      if scalar == delimiter, !isQuoted {
        fields.append(String(field))
        field = String.UnicodeScalarView()
      } else {
        field.append(scalar)
      }
    }
    fields.append(String(field))
    return fields
  }
}
