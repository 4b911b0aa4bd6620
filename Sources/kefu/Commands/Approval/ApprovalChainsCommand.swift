import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu approval chains`: the kinds of request and who decides their steps.
struct ApprovalChainsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chains", abstract: "审批流程 · the kinds of request and who decides their steps.")

  @Argument(help: "Only this chain.") var chain: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let steps = try connection.fetch(Self.steps, chain)
    guard !steps.isEmpty else {
      throw Failure(
        .badInput,
        ReportText(zh: "没有流程 \(chain ?? "")", en: "there is no chain \(chain ?? "")"),
        remedy: ReportText(
          zh: "kefu approval chains 列出全部", en: "kefu approval chains lists them all"))
    }
    try output.write(
      PlainTable.make(
        name: "approval-chains", title: ReportText(zh: "审批流程", en: "Chains"),
        columns: [
          PlainTable.column("chain", "流程", "chain"), PlainTable.column("name", "名称", "name"),
          PlainTable.column("rule", "规则", "rule"), PlainTable.column("step", "步骤", "step"),
          PlainTable.column("decided_by", "审批人", "decided by"),
          PlainTable.column("wait_days", "限期（天）", "days", .integer),
          PlainTable.column("required", "须写明", "must state"),
        ],
        rows: steps.map { $0.cells(in: shared.lang) }),
      language: shared.lang, hasBanner: false)
  }

  /// A step of the newest version of a chain.
  struct Step: RowDecodable {
    private let chain: String
    private let name: ReportText
    private let rule: String
    private let number: Int64
    private let stepName: ReportText
    private let role: String
    private let posts: ReportText
    private let waitDays: Int64?
    private let required: String

    init(row: inout Row) throws(PostgresError) {
      chain = try row.next()
      name = ReportText(zh: try row.next(), en: try row.next())
      rule = try row.next()
      number = try row.next()
      stepName = ReportText(zh: try row.next(), en: try row.next())
      role = try row.next()
      posts = ReportText(zh: try row.next(), en: try row.next())
      waitDays = try row.next()
      required = try row.next()
    }

    func cells(in language: ReportLanguage) -> [ReportCell] {
      [
        .text(chain), .text(name.text(in: language)), .text(rule),
        .text("\(number) \(stepName.text(in: language))"), .text(who.text(in: language)),
        waitDays.map(ReportCell.integer) ?? .empty,
        required.isEmpty ? .empty : .text(required),
      ]
    }

    private var who: ReportText {
      switch role {
      case "HEAD": ReportText(zh: "部门负责人", en: "head of the unit")
      case "NEXT_HEAD": ReportText(zh: "再上一级负责人", en: "head above that one")
      default: posts
      }
    }
  }

  private static let steps = Statement<String?, Step>(
    "approval.chains",
    """
    select c.chain_code, c.name_zh, c.name_en, c.rule_id, s.step_no::bigint, s.name_zh, s.name_en,
      s.role,
      array_to_string(array(select p.name_zh from org.post p where p.post_code = any (s.post_codes)
        order by array_position(s.post_codes, p.post_code)), '、'),
      array_to_string(array(select p.name_en from org.post p where p.post_code = any (s.post_codes)
        order by array_position(s.post_codes, p.post_code)), ', '),
      s.wait_days::bigint, array_to_string(s.required_details, ', ')
    from approval.chain c
    join approval.chain_step s on s.chain_code = c.chain_code and s.version = c.version
    where c.version = (select max(n.version) from approval.chain n
        where n.chain_code = c.chain_code)
      and ($1::text is null or c.chain_code = $1)
    order by c.chain_code collate "C", s.step_no
    """)
}
