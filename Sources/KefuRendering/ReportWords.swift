import KefuReports

/// The few words that writers add to a report.
enum ReportWords {
  static let total = ReportText(zh: "合计", en: "Total")
  static let noRows = ReportText(zh: "没有可见的数据", en: "No rows visible")
  static let chart = ReportText(zh: "图表", en: "Chart")
  static let notes = ReportText(zh: "说明", en: "Notes")
}
