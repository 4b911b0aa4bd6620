/// How the bytes of a file fall into records and fields.
package struct FileLayout: Hashable, Sendable {
  /// PostgreSQL's name of the encoding.
  package var encoding: String
  /// The byte between fields.
  package var delimiter: UInt8
  /// Whether quotation marks wrap fields.
  package var isQuoted: Bool

  /// Makes a layout; the defaults are RFC 4180 in UTF-8.
  package init(
    encoding: String = "UTF8", delimiter: UInt8 = UInt8(ascii: ","), isQuoted: Bool = true
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.isQuoted = isQuoted
  }

  /// The six-column file of a clock: tabs, no quotation marks, no header.
  static let device = FileLayout(encoding: "UTF8", delimiter: UInt8(ascii: "\t"), isQuoted: false)
  /// Number, local time, work code, state, verification, reserved.
  static let deviceFieldCount = 6

  private var plainEncoding: String {
    encoding.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether the bytes must be UTF-8.
  var isUTF8: Bool { ["UTF8", "UNICODE"].contains(plainEncoding) }

  /// Whether the second byte of a character may look like ASCII.
  var isChineseDoubleByte: Bool {
    ["GB18030", "GBK", "WIN936", "WINDOWS936"].contains(plainEncoding)
  }
}
