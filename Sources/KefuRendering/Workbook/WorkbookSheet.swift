import CXLSXWriter
import KefuReports

/// Writes rows of one sheet from top to bottom and keeps the first error.
///
/// Constant-memory mode passes each row on when the next begins, so rows
/// never go back.
struct WorkbookSheet {
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  let formats: WorkbookFormats
  private let words: CellText
  /// The first refusal of the library, `LXW_NO_ERROR` while all is well.
  private(set) var result = LXW_NO_ERROR

  /// Days from the spreadsheets' day zero, 1899-12-30, to 2000-01-01.
  private static let serialOf2000 = 36_526.0
  /// Digits that a binary number of a workbook keeps.
  private static let mostExact: UInt64 = 999_999_999_999_999
  /// Characters of one cell, in UTF-16 units as Excel counts.
  private static let mostCharacters = 32_767

  init(
    _ pointer: UnsafeMutablePointer<lxw_worksheet>, formats: WorkbookFormats,
    language: ReportLanguage
  ) {
    self.pointer = pointer
    self.formats = formats
    words = CellText(language: language)
  }

  /// Writes a text; control characters become U+FFFD, too long a text ends with an ellipsis.
  mutating func write(
    _ text: String, row: Int, column: Int, format: WorkbookFormats.Format?
  ) {
    var safe = Self.printable(text)
    if safe.utf16.count > Self.mostCharacters {
      while safe.utf16.count >= Self.mostCharacters { safe.removeLast() }
      safe.append(DisplayWidth.ellipsis)
    }
    let outcome = worksheet_write_string(
      pointer, lxw_row_t(row), lxw_col_t(column), safe, format)
    keep(outcome)
  }

  /// Writes a cell as a real number or date where it is one, otherwise as text.
  ///
  /// A figure of more than 15 digits stands as text: a rounded one would be wrong.
  mutating func write(_ cell: ReportCell, row: Int, column: Int, isTotal: Bool) {
    let format = formats.cell(column, isTotal: isTotal)
    let line = lxw_row_t(row)
    let place = lxw_col_t(column)
    switch cell {
    case .empty:
      keep(worksheet_write_blank(pointer, line, place, format))
    case .text(let text):
      write(text, row: row, column: column, format: format)
    case .boolean:
      // A truth value would show as TRUE in every language; a filter reads the word as well.
      write(words.display(cell) ?? "", row: row, column: column, format: format)
    case .date(let days):
      keep(
        worksheet_write_number(pointer, line, place, Double(days) + Self.serialOf2000, format))
    case .timestamp(let microseconds):
      keep(worksheet_write_number(pointer, line, place, Self.serial(microseconds), format))
    case .minutes(let minutes):
      keep(worksheet_write_number(pointer, line, place, Double(minutes) / 1440, format))
    case .integer(let value), .money(let value), .decimal(let value, _):
      guard value.magnitude <= Self.mostExact, let number = cell.approximation else {
        return write(CellText.exact(cell) ?? "", row: row, column: column, format: format)
      }
      keep(worksheet_write_number(pointer, line, place, number, format))
    }
  }

  /// Keeps the outcome of a call that is not about a cell.
  mutating func keep(_ outcome: lxw_error) {
    if result == LXW_NO_ERROR { result = outcome }
  }

  /// A moment as days on the clock of Shanghai, whole seconds.
  private static func serial(_ microsecondsSince2000: Int64) -> Double {
    let moment = CivilMoment(microsecondsSince2000: microsecondsSince2000)
    let days = Double(moment.date.daysSince2000) + serialOf2000
    return days + Double(moment.secondOfDay) / 86_400
  }

  /// The text without characters that XML forbids.
  private static func printable(_ text: String) -> String {
    func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isForbidden(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
