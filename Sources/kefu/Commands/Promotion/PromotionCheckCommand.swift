import ArgumentParser
import KefuDomain
import KefuPostgres
import KefuReports

/// `kefu promotion check E0031 --ladder P2`: each item met, not met or not yet known.
struct PromotionCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "晋升条件逐条检查 · eligibility item by item; exit code 1 while an item is open.")

  @Argument(help: "Employee number.") var employee: String
  @Option(help: "Ladder: P1, P2, P3, P4 or PT.") var ladder: String
  @Option(help: "Rung (default: the one above the present).") var rung: String?
  @Flag(help: "Show parameter, regime and place of each number.") var explain = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let found = try PromotionEligibility(
      employee: employee, ladder: ladder, rung: rung, over: &connection)
    let isChinese = shared.lang == .zh
    let language: Language = isChinese ? .chinese : .english
    let rungName = isChinese ? found.aim.rungNameChinese : found.aim.rungNameEnglish
    var columns = [
      PlainTable.column("item", "条", "item"),
      PlainTable.column("requirement", "条件", "requirement"),
      PlainTable.column("finding", "结果", "finding"),
      PlainTable.column("figure", "数值", "figure"), PlainTable.column("least", "至少", "least"),
      PlainTable.column("reason", "依据", "reason"),
    ]
    if explain { columns.append(PlainTable.column("policy", "政策", "policy")) }
    let table = PlainTable.make(
      name: "promotion-check",
      title: ReportText(zh: "晋升条件", en: "Requirements"), columns: columns,
      rows: found.findings.map { finding in
        let number = finding.requirement.number
        let by = found.evaluators[number].map { " (\($0))" } ?? ""
        var row: [ReportCell] = [
          .text("\(number)"), .text(finding.requirement.name[language]),
          .text(Self.word(finding.verdict, isChinese)),
          finding.figure.map { .text("\($0)") } ?? .empty,
          finding.least.map { .text("\($0)") } ?? .empty, .text(finding.reason[language] + by),
        ]
        if explain {
          let origins = zip(finding.requirement.parameters, finding.policyValueIDs).map {
            parameter, id in
            let origin = found.policies.snapshot.origin(of: id)
            return "\(parameter) [\(origin?.regimeCode ?? "-")]"
          }
          row.append(
            origins.isEmpty
              ? .empty
              : .text(
                origins.joined(separator: ", ")))
        }
        return row
      })
    try output.write(table, language: shared.lang, hasBanner: false)
    let open = found.findings.count { $0.verdict != .met }
    shared.note(
      ReportText(
        zh: "\(employee) \(found.aim.name)，\(found.aim.ladder) \(rungName)："
          + (open == 0 ? "条件全部达到" : "\(open) 条未达到或未知"),
        en: "\(employee) \(found.aim.name), \(found.aim.ladder) \(rungName): "
          + (open == 0 ? "all items are met" : "\(open) item(s) not met or not known")))
    if open > 0 { throw ExitCode(KefuExit.finding.rawValue) }
  }

  private static func word(_ verdict: PromotionFinding.Verdict, _ isChinese: Bool) -> String {
    switch verdict {
    case .met: isChinese ? "达到" : "met"
    case .notMet: isChinese ? "未达到" : "not met"
    case .unknown: isChinese ? "未知" : "unknown"
    }
  }
}
