import KefuReports

/// The catalogue of reports as a table.
enum ReportListTable {
  /// One row a report; the banner of a report does not apply.
  static func table(of catalogue: ReportCatalogue) -> ReportTable {
    PlainTable.make(
      name: "reports", title: ReportText(zh: "报表目录", en: "Reports"),
      columns: [
        PlainTable.column("name", "名称", "name"),
        PlainTable.column("title_zh", "标题", "title (zh)"),
        PlainTable.column("title_en", "英文标题", "title"),
        PlainTable.column("period", "期间", "period"),
        PlainTable.column("due", "期限", "due"),
        PlainTable.column("rules", "规则", "rules"),
      ],
      rows: catalogue.definitions.map { report in
        [
          .text(report.name), .text(report.title.zh), .text(report.title.en),
          .text(report.periodKind), report.dueRule.map(ReportCell.text) ?? .empty,
          .text(report.ruleIDs.joined(separator: " ")),
        ]
      })
  }
}
