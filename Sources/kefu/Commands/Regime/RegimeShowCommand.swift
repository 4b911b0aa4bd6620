import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime show 3B`: a version with its record and text (REG-001a).
struct RegimeShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "制度全文 · a version of a regime with its record and text.")

  @OptionGroup var choice: RegimeChoice
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (key, words) = try choice.find(over: &connection)
    print(words.text(in: shared.lang))
    for (label, value) in try connection.fetch(Self.record, key, shared.lang == .zh) {
      guard let value else { continue }
      print("  \(label): \(Self.stateLabels.contains(label) ? stateWords(value) : value)")
    }
    for (chapter, section, part, title, body) in try connection.fetch(
      Self.text, key, shared.lang == .zh)
    {
      let number = section == 0 ? "\(chapter)" : "\(chapter).\(section)"
      print("")
      print("\(number) \(title)" + (part.map { "  [\($0)]" } ?? ""))
      if !body.isEmpty { print("  \(body)") }
    }
  }

  private func stateWords(_ state: String) -> String {
    RegimeState.words(state).text(in: shared.lang)
  }

  private static let stateLabels = ["状态", "state"]

  private static let record = Statement<Int64, Bool, (String, String?)>(
    "regime.record",
    """
    select case when $2 then l.zh else l.en end, l.value
    from policy.regime_version v
    join policy.regime_state t on t.shop_id = v.shop_id and t.version_id = v.version_id
    left join policy.regime_rule k on k.regime_code = v.regime_code
    left join staff.employee a on a.employee_id = v.author_employee_id
    left join staff.employee w on w.employee_id = v.reviewer_employee_id
    left join staff.employee p on p.employee_id = v.approver_employee_id
    cross join lateral (values
      (1, '状态', 'state', t.state), (2, '发布单位', 'issued by', v.issuing_unit),
      (3, '编制', 'author', a.employee_no || ' ' || a.name_zh),
      (4, '审核', 'reviewer', w.employee_no || ' ' || w.name_zh),
      (5, '批准', 'approver', p.employee_no || ' ' || p.name_zh),
      (6, '书面批准', 'approved on paper', t.paper_approval),
      (7, '生效日', 'in force from', to_char(t.effective_from, 'YYYY-MM-DD')),
      (8, '失效日', 'in force to', to_char(t.effective_to, 'YYYY-MM-DD')),
      (9, '意见截止', 'opinions until', to_char(t.closes_on, 'YYYY-MM-DD')),
      (10, '修订原因', 'amended because', v.amendment_reason),
      (11, '目的与适用', 'introduction', v.introduction),
      (12, '附则', 'provisions', v.provisions),
      (13, '解释', 'interpreted by', case when $2 then k.interpreter_zh else k.interpreter_en end)
    ) l (ordinal, zh, en, value)
    where v.version_id = $1
    order by l.ordinal
    """)

  private static let text = Statement<Int64, Bool, (Int16, Int16, String?, String, String)>(
    "regime.text",
    """
    select s.chapter_no, s.section_no, case when $2 then p.title_zh else p.title_en end,
      case when $2 then s.title_zh else s.title_en end, s.body
    from policy.regime_section s
    left join policy.regime_part p on p.part_code = s.part_code
    where s.version_id = $1
    order by s.chapter_no, s.section_no
    """)
}
