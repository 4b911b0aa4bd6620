import KefuReports

/// Names of the two sheets of a report, as Excel allows them.
struct WorkbookSheetNames {
  let table: String
  let charts: String

  private static let mostCharacters = 31

  /// The title without forbidden characters, cut to 31 UTF-16 units.
  init(_ report: ReportTable, language: ReportLanguage) {
    let charts = ReportWords.chart.text(in: language)
    var name = String(
      report.title.text(in: language).filter { character in
        !"[]:*?/\\'".contains(character)
          && character.unicodeScalars.allSatisfy { $0.value >= 0x20 }
      })
    while name.utf16.count > Self.mostCharacters { name.removeLast() }
    while name.hasSuffix(" ") { name.removeLast() }
    if name.isEmpty { name = "Report" }
    table = name
    self.charts = name.lowercased() == charts.lowercased() ? charts + " 2" : charts
  }
}
