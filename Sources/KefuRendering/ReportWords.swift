import KefuReports

/// The few words that writers add to a report.
enum ReportWords {
  static let total = ReportText(zh: "合计", en: "Total")
  static let noRows = ReportText(zh: "没有可见的数据", en: "No rows visible")
  static let chart = ReportText(zh: "图表", en: "Chart")

  /// What a chart says that leaves rows out.
  static func firstRows(_ drawn: Int, of all: Int) -> ReportText {
    ReportText(zh: "前 \(drawn) 行，共 \(all) 行", en: "first \(drawn) of \(all) rows")
  }
}
