import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu discipline kinds`: the ladder of measures and the kinds of violations.
struct DisciplineKindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "处分阶梯与违纪种类 · the ladder of measures, kinds of violations.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(Self.kinds, shared.lang == .zh)
    try ConductTable.write(
      "discipline-kinds", ReportText(zh: "处分与违纪", en: "Measures and violations"),
      [
        ("kind", "类别", "kind", .text), ("rank", "级", "rank", .integer),
        ("code", "编码", "code", .text), ("name", "名称", "name", .text),
        ("needs", "须经", "needs", .text), ("rule", "规则", "rule", .text),
      ], rows, output: output, shared: shared)
  }

  private static let kinds = Statement<Bool, [String?]>(
    "discipline.kinds",
    """
    select k.kind, k.rank::text, k.code, k.name, k.needs, k.rule_id from (
      select 1 as part, case when $1 then '处分' else 'measure' end as kind, m.rank,
        m.measure_code as code, case when $1 then m.name_zh else m.name_en end as name,
        case when m.ends_employment or m.withholds_pay
          then case when $1 then '人事审批' else 'approval' end end as needs, m.rule_id
      from staff.discipline_measure m
      union all
      select 2, case when $1 then '违纪' else 'violation' end, null, v.violation_code,
        case when $1 then v.name_zh else v.name_en end, null, v.rule_id
      from staff.violation v
    ) k
    order by k.part, k.rank nulls last, k.code collate "C"
    """, decode: ConductTable.texts(6))
}
