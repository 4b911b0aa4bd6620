/// One column of a report: its name, its titles and how its cells read.
package struct ReportColumn: Hashable, Sendable {
  /// What the cells of a column hold; an `.empty` cell fits every kind.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Names, codes and remarks; left-aligned, never summed.
    case text
    /// Counts, shown with thousands separators; years and codes are text.
    case integer
    /// Exact decimals: rates, scores, quantities.
    case decimal
    /// Amounts in fen, shown in yuan with two places.
    case money
    /// Days.
    case date
    /// Moments, shown on the clock of Asia/Shanghai.
    case timestamp
    /// Yes or no.
    case boolean
    /// Durations in whole minutes, shown as hours and minutes.
    case minutes
  }

  /// How a column is drawn where a format has charts.
  package enum ChartHint: String, CaseIterable, Hashable, Sendable {
    /// One bar a row, labelled by the first text or date column.
    case bar
    /// One line over the rows, for rows in order of time.
    case line
  }

  /// Name of the result column, the key of JSON and the header of machine-read files.
  package let name: String
  /// Heading that people read.
  package let title: ReportText
  /// What the cells hold.
  package let kind: Kind
  /// Unit behind the heading, such as `%` or 分; nil when the kind says enough.
  package let unit: ReportText?
  /// Whether the totals row carries a figure for this column.
  package let totalled: Bool
  /// How the column is drawn; nil for columns that are only read.
  package let chart: ChartHint?

  /// Describes one column.
  package init(
    name: String, title: ReportText, kind: Kind, unit: ReportText? = nil,
    totalled: Bool = false, chart: ChartHint? = nil
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.unit = unit
    self.totalled = totalled
    self.chart = chart
  }

  /// The heading with its unit in brackets.
  package func heading(in language: ReportLanguage) -> String {
    guard let unit else { return title.text(in: language) }
    return switch language {
    case .zh: "\(title.zh)（\(unit.zh)）"
    case .en: "\(title.en) (\(unit.en))"
    }
  }
}
