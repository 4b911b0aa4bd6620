package import KefuReports

/// Writes a report as a table for a terminal of a given width.
package struct TextWriter {
  /// Language of headings, banner and notes.
  package let language: ReportLanguage
  /// Width, borders, banner and colour.
  package let options: RenderingOptions

  private let width: DisplayWidth
  private let borders: TextBorders
  private static let mostHeadingLines = 4
  private static let red = "\u{1B}[31m"
  private static let plain = "\u{1B}[0m"

  /// Chooses language and options.
  ///
  /// Box drawing characters are ambiguous themselves: where those take two
  /// cells the borders stay ASCII.
  package init(language: ReportLanguage, options: RenderingOptions) {
    self.language = language
    self.options = options
    width = DisplayWidth(ambiguousIsWide: options.ambiguousIsWide)
    borders = options.isPretty && !options.ambiguousIsWide ? .pretty : .ascii
  }

  /// Writes the whole report.
  package func write(
    _ table: ReportTable, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    var buffer = BufferedText()
    if options.showsBanner {
      for line in bannerLines(table) { buffer.append(line + "\n") }
      buffer.append("\n")
    }
    let totals = table.labelledTotals(in: language)
    let columns = table.columns.indices.map { index in
      TextColumn(
        table.columns[index], cells: table.rows.map { $0[index] }, total: totals?[index],
        language: language, width: width)
    }
    let layout = TextLayout(
      columns, borders: borders, limit: options.width, name: table.rowNameColumn ?? 0)
    for (index, block) in layout.blocks.enumerated() {
      if index > 0 { buffer.append("\n") }
      try write(block, of: columns, table: table, to: &sink, through: &buffer)
    }
    if table.rows.isEmpty {
      buffer.append(" (\(ReportWords.noRows.text(in: language)))\n")
    }
    if !table.notes.isEmpty { buffer.append("\n") }
    for note in table.notes {
      for line in wrapped(note.text(in: language)) { buffer.append(line + "\n") }
    }
    try buffer.flush(to: &sink)
  }

  private func write(
    _ block: TextLayout.Block, of columns: [TextColumn], table: ReportTable,
    to sink: inout some (ByteSink & ~Copyable), through buffer: inout BufferedText
  ) throws(RenderingError) {
    let members = block.columns.map { columns[$0] }
    if let top = borders.top { buffer.append(borders.line(top, widths: block.widths) + "\n") }
    for line in headingLines(members, widths: block.widths) { buffer.append(line + "\n") }
    let rule = borders.line(borders.inner, widths: block.widths) + "\n"
    buffer.append(rule)
    for row in table.rows.indices {
      let negatives = block.columns.map { table.rows[row][$0].isNegative }
      buffer.append(
        line(members.map { $0.cells[row] }, of: members, block.widths, negatives: negatives))
      try buffer.passOn(to: &sink)
    }
    if let totals = table.totals, block.columns.contains(where: { totals[$0] != .empty }) {
      buffer.append(rule)
      let negatives = block.columns.map { totals[$0].isNegative }
      buffer.append(
        line(members.map { $0.total ?? "" }, of: members, block.widths, negatives: negatives))
    }
    if let bottom = borders.bottom {
      buffer.append(borders.line(bottom, widths: block.widths) + "\n")
    }
  }

  private func line(
    _ texts: [String], of columns: [TextColumn], _ widths: [Int], negatives: [Bool]
  ) -> String {
    let cells = columns.indices.map { index in
      let column = columns[index]
      let text =
        column.mayTruncate ? width.truncated(texts[index], to: widths[index]) : texts[index]
      let padded = padded(text, to: widths[index], right: column.isNumeric)
      return options.usesColour && negatives[index] ? Self.red + padded + Self.plain : padded
    }
    return framed(cells)
  }

  private func framed(_ cells: [String]) -> String {
    let line = borders.lineStart + cells.joined(separator: borders.separator) + borders.lineEnd
    guard borders.lineEnd.isEmpty else { return line + "\n" }
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)] == " " {
      end = line.index(before: end)
    }
    return line[..<end] + "\n"
  }

  /// Headings wrapped under each other, the last line on the rule.
  private func headingLines(_ columns: [TextColumn], widths: [Int]) -> [String] {
    let breaker = LineBreaker(width: width)
    let wrapped = columns.indices.map { index -> [String] in
      let lines = breaker.lines(of: columns[index].heading, cells: widths[index])
      guard lines.count > Self.mostHeadingLines else { return lines }
      let kept = lines.prefix(Self.mostHeadingLines - 1)
      let rest = lines.dropFirst(kept.count).joined()
      return kept + [width.truncated(rest, to: widths[index])]
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { number in
      let cells = columns.indices.map { index in
        let skipped = height - wrapped[index].count
        let text = number < skipped ? "" : wrapped[index][number - skipped]
        return padded(text, to: widths[index], right: columns[index].isNumeric)
      }
      return String(framed(cells).dropLast())
    }
  }

  private func padded(_ text: String, to cells: Int, right: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, cells - width.cells(of: text)))
    return right ? blanks + text : text + blanks
  }
}
