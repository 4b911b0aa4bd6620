import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime list`: the versions that I may read and where they stand (REG-001a).
struct RegimeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "制度列表 · the regimes of my place and where they stand.",
    discussion: "--all lists the register: every code with its title, keeper and approval.")

  @Flag(help: "Every code of the register, with who keeps and who approves it.") var all = false
  @Flag(help: "Only versions in force.") var inForce = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let table = all ? try register(&connection) : try versions(&connection)
    try output.write(table, language: shared.lang, hasBanner: false)
  }

  private func versions(_ connection: inout Connection) throws -> ReportTable {
    let rows = try connection.fetch(Self.versions, shared.lang == .zh, inForce)
    return PlainTable.make(
      name: "regimes", title: ReportText(zh: "制度", en: "Regimes"),
      columns: [
        PlainTable.column("regime", "编码", "code"), PlainTable.column("title", "名称", "title"),
        PlainTable.column("version", "版本", "version", .integer),
        PlainTable.column("shop", "店", "shop"), PlainTable.column("covers", "适用", "covers"),
        PlainTable.column("state", "状态", "state"),
        PlainTable.column("from", "生效日", "in force from", .date),
        PlainTable.column("missing", "未确认", "not acknowledged", .integer),
      ],
      rows: rows.map { code, title, number, shop, covers, state, from, missing in
        [
          .text(code), .text(title), .integer(Int64(number)), .text(shop), .text(covers),
          .text(RegimeState.words(state).text(in: shared.lang)),
          from.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
          missing.map(ReportCell.integer) ?? .empty,
        ]
      })
  }

  private func register(_ connection: inout Connection) throws -> ReportTable {
    let rows = try connection.fetch(Self.register)
    return PlainTable.make(
      name: "regime-register", title: ReportText(zh: "制度编码", en: "Regime codes"),
      columns: [
        PlainTable.column("regime", "编码", "code"), PlainTable.column("title", "名称", "title"),
        PlainTable.column("owners", "负责岗位", "kept by"),
        PlainTable.column("interpreter", "解释", "interpreted by"),
        PlainTable.column("approval", "审批", "approval"),
      ],
      rows: rows.map { code, zh, en, owners, whoZh, whoEn, chain in
        [
          .text(code), .text(shared.lang == .zh ? zh : en), .text(owners ?? ""),
          .text((shared.lang == .zh ? whoZh : whoEn) ?? ""), .text(chain ?? ""),
        ]
      })
  }

  private static let versions = Statement<
    Bool, Bool, (String, String, Int32, String, String, String, PostgresDate?, Int64?)
  >(
    "regime.list",
    """
    select v.regime_code, case when $1 then v.title_zh else v.title_en end, v.version_no,
      coalesce(s.code, ''),
      case when v.scope = 'company' then case when $1 then '全公司' else 'whole company' end
        when $1 then coalesce(u.name_zh, '') else coalesce(u.name_en, '') end,
      t.state, t.effective_from,
      case when t.state = 'in_force' then (
        select count(*) from policy.not_acknowledged(v.version_id, access.today())) end
    from policy.regime_version v
    join policy.regime_state t on t.shop_id = v.shop_id and t.version_id = v.version_id
    left join org.shop s on s.shop_id = v.shop_id
    left join org.unit u on u.unit_id = v.covers_unit_id
    where not $2 or t.state = 'in_force'
    order by v.regime_code collate "C", s.code collate "C", u.code collate "C", v.version_no
    """)

  private static let register = Statement<
    (String, String, String, String?, String?, String?, String?)
  >(
    "regime.register",
    """
    select r.regime_code, r.title_zh, r.title_en, array_to_string(k.owner_posts, ' '),
      k.interpreter_zh, k.interpreter_en, k.chain_code
    from policy.regime r left join policy.regime_rule k on k.regime_code = r.regime_code
    order by length(r.regime_code) > 2, r.regime_code collate "C"
    """)
}
