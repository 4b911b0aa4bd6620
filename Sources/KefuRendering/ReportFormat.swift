/// A form in which a report is written.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// Table for a terminal.
  case txt
  /// Comma-separated values (RFC 4180).
  case csv
  /// Tab-separated values, quoted as RFC 4180 does.
  case tsv
  /// JSON with the schema `kefu.report/1`.
  case json
  /// Complete document that prints well.
  case html
  /// Workbook of Office Open XML.
  case xlsx

  /// The format of an option, in any case; `text` is another word for `txt`.
  package init(option: String) throws(RenderingError) {
    let word = option.lowercased()
    guard let format = Self(rawValue: word == "text" ? "txt" : word) else {
      throw .unknownFormat(option)
    }
    self = format
  }

  /// The format that the extension of a file name asks for.
  package init(fileName: String) throws(RenderingError) {
    let last = fileName.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else {
      throw .unknownFormat(fileName)
    }
    switch last[last.index(after: dot)...].lowercased() {
    case "htm": self = .html
    case "text": self = .txt
    case let word:
      guard let format = Self(rawValue: word) else { throw .unknownFormat(fileName) }
      self = format
    }
  }
}
