package import KefuReports
import Mustache

/// Writes a report as one complete document that stands alone and prints on A4.
///
/// Data of the database stands only inside elements, where the template
/// escapes it, and never inside attributes or styles.
package struct HTMLWriter {
  /// Language of headings, banner and notes.
  package let language: ReportLanguage
  /// Banner and charts.
  package let options: RenderingOptions

  private let format: CellText

  /// Chooses language and options.
  package init(language: ReportLanguage, options: RenderingOptions) {
    self.language = language
    self.options = options
    format = CellText(language: language)
  }

  /// Writes the whole report.
  package func write(
    _ table: ReportTable, to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    let source = String(decoding: PackageResources.report_mustache, as: UTF8.self)
    let template: MustacheTemplate
    do {
      template = try MustacheTemplate(string: source)
    } catch {
      throw .template(name: "report", reason: String(describing: error))
    }
    try sink.write(Array(template.render(context(table)).utf8))
  }

  private func context(_ table: ReportTable) -> [String: Any] {
    let totals = table.labelledTotals(in: language)
    let charts = options.drawsCharts ? ChartSeries.all(of: table, language: language) : []
    var context: [String: Any] = [
      "lang": language == .zh ? "zh-CN" : "en",
      "banner": options.showsBanner,
      "statusClass": table.status.rawValue,
      // Many columns still fit a sheet of paper, in smaller type.
      "wide": table.columns.count > 14 ? "wide" : "",
      "columns": table.columns.map { column in
        ["class": Self.cssClass(column), "text": column.heading(in: language)]
      },
      "rows": table.rows.map { ["cells": cells($0, of: table)] },
      "hasTotals": totals != nil,
      "totals": totals.map { cells($0, of: table) } ?? [],
      "hasCharts": !charts.isEmpty,
      "charts": charts.map(chart),
      "hasNotes": !table.notes.isEmpty,
      "notes": table.notes.map { $0.text(in: language) },
    ]
    if table.rows.isEmpty { context["none"] = ReportWords.noRows.text(in: language) }
    context.merge(banner(table)) { first, _ in first }
    return context
  }

  private func banner(_ table: ReportTable) -> [String: Any] {
    let banner = ReportBanner(table, language: language)
    var words: [String: Any] = [
      "title": banner.title, "partial": banner.isPartial,
      "periodLabel": banner.period.label, "period": banner.period.value,
      "statusLabel": banner.status.label, "status": banner.status.value,
      "scopeLabel": banner.scope.label, "scope": banner.scope.value,
      "loginLabel": banner.login.label, "login": banner.login.value,
      "rowsLabel": banner.rows.label, "rowCount": banner.rows.value,
    ]
    if let shops = banner.shops { words["shops"] = shops.value }
    return words
  }

  private func cells(_ row: [ReportCell], of table: ReportTable) -> [[String: String]] {
    zip(table.columns, row).map { column, cell in
      let loss = cell.isNegative ? " loss" : ""
      return ["class": Self.cssClass(column) + loss, "text": format.display(cell) ?? ""]
    }
  }

  private static func cssClass(_ column: ReportColumn) -> String {
    switch column.kind {
    case .integer, .decimal, .money, .minutes: "n"
    case .date, .timestamp: "w"
    case .boolean: "c"
    case .text: "t"
    }
  }
}
