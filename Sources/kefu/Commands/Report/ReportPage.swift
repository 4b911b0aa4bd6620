import KefuReports

/// What `--explain` says about a report.
struct ReportPage {
  let definition: ReportDefinition
  let sql: String

  /// The page in one language.
  func text(in language: ReportLanguage) -> String {
    let isChinese = language == .zh
    var lines = ["\(definition.title.text(in: language)) (\(definition.name))"]
    func add(_ zh: String, _ en: String, _ value: String) {
      lines.append("  \(isChinese ? zh + "：" : en + ": ")\(value)")
    }
    add("规则", "rules", definition.ruleIDs.joined(separator: ", "))
    add("制作", "producer", definition.producer.text(in: language))
    add("接收", "recipients", definition.recipients.joined(separator: ", "))
    add("期间", "period", definition.periodKind)
    add("期限", "due", definition.dueRule ?? (isChinese ? "未规定" : "none set"))
    add(
      "数字来源", "figures",
      definition.readsStoredFigures
        ? (isChinese ? "核算时保存的数字" : "stored when the month was computed")
        : (isChinese ? "当前事实" : "the facts as they are now"))
    add("所需权限", "rights", definition.resources.map { "\($0) read" }.joined(separator: ", "))
    add("SQL", "SQL", sql)
    if let legend = definition.legend { add("说明", "legend", legend.text(in: language)) }
    lines.append(isChinese ? "  列：" : "  columns:")
    for column in definition.columns {
      let total = column.totalled ? (isChinese ? "，合计" : ", totalled") : ""
      lines.append(
        "    \(column.name)  \(column.title.text(in: language)) (\(column.kind.rawValue)\(total))")
    }
    return lines.joined(separator: "\n")
  }
}
