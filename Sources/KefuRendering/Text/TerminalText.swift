/// Makes text of the database safe for one line of a terminal.
enum TerminalText {
  /// The text without line breaks, control characters and reordering marks.
  ///
  /// Control characters would let a stored name move the cursor or change
  /// colours; marks that reorder text would show another name than the one
  /// stored. Breaks become blanks, the rest U+FFFD.
  static func singleLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x2028, 0x2029: result.append(" ")
      case 0x0D: continue
      default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
