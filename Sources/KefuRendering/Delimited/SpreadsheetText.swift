/// What a spreadsheet would do to text that it reads from a delimited file.
enum SpreadsheetText {
  /// Digits from which a spreadsheet shows a number as 1.1E+11.
  private static let mostDigitsShown = 11

  /// Whether a spreadsheet would run the text as a formula.
  ///
  /// Blanks before the sign are skipped, as importers do; a tab or a carriage
  /// return at the start counts too, and so do the full-width signs.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let sign = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{FEFF}" })
    else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(sign)
  }

  /// Whether a spreadsheet would turn the text into a number or a day and lose digits.
  ///
  /// Long digits (identity and card numbers), digits led by a zero (codes),
  /// powers of ten (`12E4`) and day-like codes (`3-1`, `10/2026`).
  static func losesDigits(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, isDigit(first), bytes.count <= 64 else { return false }
    let digits = bytes.prefix(while: isDigit).count
    if digits == bytes.count {
      return digits > mostDigitsShown || (digits > 1 && first == UInt8(ascii: "0"))
    }
    let rest = bytes[(digits + 1)...]
    switch bytes[digits] {
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      return !rest.isEmpty && rest.allSatisfy(isDigit)
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      let parts = rest.split(omittingEmptySubsequences: false) {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
      }
      return parts.count <= 2
        && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(isDigit) }
    default:
      return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
