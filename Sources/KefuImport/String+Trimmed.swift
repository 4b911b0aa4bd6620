extension String {
  /// The text without white space and byte order marks at its ends.
  var trimmed: String {
    func isBlank(_ character: Character) -> Bool {
      character.isWhitespace || character == "\u{FEFF}"
    }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
