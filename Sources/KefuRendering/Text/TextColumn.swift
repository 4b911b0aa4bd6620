import KefuReports

/// One column of a terminal table: its texts and the widths it can live with.
struct TextColumn {
  /// The heading in one line.
  let heading: String
  /// Whether cells stand at the right edge.
  let isNumeric: Bool
  /// Whether cells may be cut; figures and dates never are.
  let mayTruncate: Bool
  /// Text of each row, points of decimals already aligned.
  let cells: [String]
  /// Text in the totals row; nil without totals.
  let total: String?
  /// Cells that show heading and content in full.
  let idealCells: Int
  /// Cells that show the content in full under a wrapped heading.
  let preferredCells: Int
  /// Cells below which the column is moved to another block.
  let leastCells: Int

  private static let leastTextCells = 12
  private static let leastHeadingCells = 12

  init(
    _ column: ReportColumn, cells source: [ReportCell], total sourceTotal: ReportCell?,
    language: ReportLanguage, width: DisplayWidth
  ) {
    let format = CellText(language: language)
    func text(_ cell: ReportCell) -> String {
      TerminalText.singleLine(format.display(cell) ?? "")
    }
    var texts = source.map(text)
    var last = sourceTotal.map(text)
    if column.kind == .decimal {
      let places = (texts + [last ?? ""]).reduce(0) { max($0, Self.placesAndPoint($1)) }
      texts = texts.map { Self.padded($0, places: places) }
      last = last.map { Self.padded($0, places: places) }
    }
    heading = TerminalText.singleLine(column.heading(in: language))
    isNumeric = column.isNumeric
    mayTruncate = column.kind == .text
    cells = texts
    total = last
    let content = (texts + [last ?? ""]).reduce(0) { max($0, width.cells(of: $1)) }
    let headingCells = width.cells(of: heading)
    let longest = LineBreaker(width: width).longestUnitCells(of: heading)
    let leastHeading = min(headingCells, max(4, min(longest, Self.leastHeadingCells)))
    idealCells = max(content, headingCells, 1)
    preferredCells = max(content, leastHeading, 1)
    let leastContent = mayTruncate ? min(content, Self.leastTextCells) : content
    leastCells = max(leastContent, leastHeading, 1)
  }

  /// Digits behind the point and the point itself.
  private static func placesAndPoint(_ text: String) -> Int {
    text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) } ?? 0
  }

  private static func padded(_ text: String, places: Int) -> String {
    guard !text.isEmpty else { return text }
    return text + String(repeating: " ", count: places - placesAndPoint(text))
  }
}
