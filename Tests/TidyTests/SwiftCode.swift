/// A reader of Swift text that knows just enough to tell code from comments and strings.
struct SwiftCode {
  private let input: [UInt8]
  private var output: [UInt8]
  private var place = 0

  private init(_ text: String) {
    input = Array(text.utf8)
    output = input
  }

  /// The text with comments, string contents and raw identifiers blanked, its lines kept.
  static func blanked(_ text: String) -> String {
    var reader = SwiftCode(text)
    reader.readCode(untilParenthesis: false)
    return String(decoding: reader.output, as: UTF8.self)
  }

  private func starts(_ word: String, at offset: Int = 0) -> Bool {
    let from = place + offset
    let bytes = Array(word.utf8)
    return from + bytes.count <= input.count && Array(input[from..<(from + bytes.count)]) == bytes
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where place < input.count {
      if input[place] != UInt8(ascii: "\n") { output[place] = UInt8(ascii: " ") }
      place += 1
    }
  }

  /// Reads code up to the end, or up to the parenthesis that closes an interpolation.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while place < input.count {
      if starts("//") {
        while place < input.count, input[place] != UInt8(ascii: "\n") { blank() }
      } else if starts("/*") {
        readBlockComment()
      } else if input[place] == UInt8(ascii: "`") {
        readRawIdentifier()
      } else if input[place] == UInt8(ascii: "#") || input[place] == UInt8(ascii: "\"") {
        readQuoted()
      } else {
        if untilParenthesis {
          if input[place] == UInt8(ascii: "(") { depth += 1 }
          if input[place] == UInt8(ascii: ")") {
            if depth == 0 { return }
            depth -= 1
          }
          blank()
        } else {
          place += 1
        }
      }
    }
  }

  private mutating func readBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && place < input.count
  }

  private mutating func readRawIdentifier() {
    place += 1
    while place < input.count, input[place] != UInt8(ascii: "`"), input[place] != UInt8(ascii: "\n")
    {
      output[place] = UInt8(ascii: "_")
      place += 1
    }
    place += 1
  }

  /// Reads a string or an extended regular expression; a lone `#` is code.
  private mutating func readQuoted() {
    var hashes = 0
    while place + hashes < input.count, input[place + hashes] == UInt8(ascii: "#") { hashes += 1 }
    let pounds = String(repeating: "#", count: hashes)
    if starts("\"\"\"", at: hashes) {
      readString(opening: hashes + 3, closing: "\"\"\"" + pounds, escape: "\\" + pounds)
    } else if starts("\"", at: hashes) {
      readString(opening: hashes + 1, closing: "\"" + pounds, escape: "\\" + pounds)
    } else if hashes > 0, starts("/", at: hashes) {
      readString(opening: hashes + 1, closing: "/" + pounds, escape: "\\" + pounds)
    } else {
      place += max(hashes, 1)
    }
  }

  private mutating func readString(opening: Int, closing: String, escape: String) {
    place += opening
    while place < input.count, !starts(closing) {
      if starts(escape + "(") {
        blank(escape.utf8.count + 1)
        readCode(untilParenthesis: true)
        blank()
      } else if starts(escape) {
        blank(escape.utf8.count + 1)
      } else {
        blank()
      }
    }
    place += closing.utf8.count
  }
}
