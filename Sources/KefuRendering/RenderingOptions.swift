/// How a report is written; each writer reads the options it knows.
package struct RenderingOptions: Hashable, Sendable {
  /// What stands in the first line of csv and tsv.
  package enum DelimitedHeading: Hashable, Sendable {
    /// Titles with units in the language of the report.
    case titles
    /// Names of the result columns, the same in every language.
    case names
  }

  /// Whether title, period, status and scope stand above the table (txt, html, xlsx).
  package var showsBanner = true
  /// Cells of a terminal line; nil for no limit (txt).
  package var width: Int? = 80
  /// Box drawing instead of ASCII borders (txt).
  package var isPretty = false
  /// Negative figures in red (txt); decided by the command, never by the writer.
  package var usesColour = false
  /// Ambiguous characters take two cells (txt).
  package var ambiguousIsWide = false
  /// Byte order mark, CRLF and digits kept as text (csv, tsv).
  package var forExcel = false
  /// What the first line holds (csv, tsv).
  package var delimitedHeading = DelimitedHeading.titles
  /// Text that a spreadsheet would run gets an apostrophe in front (csv, tsv).
  package var neutralisesFormulas = true
  /// Hinted columns are drawn (html, xlsx).
  package var drawsCharts = true

  /// The options of a plain file.
  package init() {}
}
