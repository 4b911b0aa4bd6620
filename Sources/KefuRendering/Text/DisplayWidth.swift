/// Measures and cuts text by terminal cells, never inside a grapheme.
///
/// Wide and Fullwidth characters take two cells, combining marks and joiners
/// none. Ambiguous characters take one, or two where the terminal uses an
/// old Chinese font.
package struct DisplayWidth: Hashable, Sendable {
  /// Whether ambiguous characters take two cells.
  package let ambiguousIsWide: Bool

  /// The sign that stands for text cut off; it is ambiguous itself.
  package static let ellipsis: Character = "…"

  /// Chooses how ambiguous characters are measured.
  package init(ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
  }

  /// Cells of a text.
  package func cells(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + cells(of: $1) }
  }

  /// Cells of one grapheme: 0, 1 or 2.
  ///
  /// A joined sequence such as a family or a flag is drawn as one picture,
  /// so the sum over its scalars stops at two.
  package func cells(of character: Character) -> Int {
    var sum = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, sum > 0 { return 2 }
      sum += cells(of: scalar)
      if sum >= 2 { return 2 }
    }
    return sum
  }

  private func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if value < 0xA0 { return 0 }
    if EastAsianWidth.contains(EastAsianWidth.wide, value) { return 2 }
    // Vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return value == 0xAD ? 1 : 0
    default: break
    }
    guard ambiguousIsWide else { return 1 }
    return EastAsianWidth.contains(EastAsianWidth.ambiguous, value) ? 2 : 1
  }

  /// The text itself when it fits, otherwise its beginning and an ellipsis.
  ///
  /// The result never takes more than the limit; below the width of the
  /// ellipsis it is empty.
  package func truncated(_ text: String, to limit: Int) -> String {
    if cells(of: text) <= limit { return text }
    let room = limit - cells(of: Self.ellipsis)
    guard room >= 0 else { return "" }
    return prefix(of: text, cells: room) + String(Self.ellipsis)
  }

  /// The longest beginning that takes at most the given cells.
  func prefix(of text: some StringProtocol, cells limit: Int) -> String {
    var result = ""
    var used = 0
    for character in text {
      used += cells(of: character)
      if used > limit { break }
      result.append(character)
    }
    return result
  }
}
