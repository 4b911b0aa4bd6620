import KefuPostgres
import KefuReports

/// A request with its steps.
struct RequestPage {
  private let head: Head
  private let steps: [RequestStep]

  /// Reads a request; one that is not there or not to be seen is a failure.
  static func read(
    _ number: Int64, in language: ReportLanguage, over connection: inout Connection
  ) throws -> RequestPage {
    guard let head = try connection.fetchOptional(Self.headStatement, number) else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "没有 \(number) 号申请，或您看不到它",
          en: "there is no request \(number), or you may not see it"),
        remedy: ReportText(
          zh: "kefu approval list 列出您看到的申请", en: "kefu approval list shows the requests you see"))
    }
    return RequestPage(
      head: head, steps: try connection.fetch(RequestStep.statement, number, language.rawValue))
  }

  /// What is asked, by whom, and what it has come to.
  func heading(in language: ReportLanguage) -> [String] {
    let state = RequestState.name(head.state).text(in: language)
    var lines = [
      "\(head.number) \(head.title.text(in: language)) — \(state)",
      language == .zh
        ? "流程：\(head.chain.zh)（\(head.rule)）" : "chain: \(head.chain.en) (\(head.rule))",
      language == .zh
        ? "申请人：\(head.applicant ?? "")，\(head.place ?? "")，\(head.submittedAt)"
        : "applicant: \(head.applicant ?? ""), \(head.place ?? ""), \(head.submittedAt)",
    ]
    if let about = head.about {
      lines.append(language == .zh ? "当事人：\(about)" : "person concerned: \(about)")
    }
    if let details = head.details {
      lines.append(language == .zh ? "内容：\(details)" : "details: \(details)")
    }
    return lines
  }

  /// A row a step.
  func table(in language: ReportLanguage) -> ReportTable {
    PlainTable.make(
      name: "approval-steps", title: ReportText(zh: "审批步骤", en: "Steps"),
      columns: [
        PlainTable.column("step", "步骤", "step"),
        PlainTable.column("decision", "结果", "decision"),
        PlainTable.column("decided_by", "审批人", "by"),
        PlainTable.column("on_behalf_of", "代", "on behalf of"),
        PlainTable.column("decided_at", "时间", "at", .timestamp),
        PlainTable.column("reason", "理由", "reason"),
        PlainTable.column("details", "写明", "stated"),
        PlainTable.column("due_on", "应批日期", "due", .date),
        PlainTable.column("overdue", "逾期", "overdue", .boolean),
      ],
      rows: steps.map { $0.cells(in: language) })
  }

  /// The request itself.
  struct Head: RowDecodable {
    let number: Int64
    let title: ReportText
    let chain: ReportText
    let rule: String
    let applicant: String?
    let about: String?
    let place: String?
    let submittedAt: String
    let state: String
    let details: String?

    init(row: inout Row) throws(PostgresError) {
      number = try row.next()
      title = ReportText(zh: try row.next(), en: try row.next())
      chain = ReportText(zh: try row.next(), en: try row.next())
      rule = try row.next()
      applicant = try row.next()
      about = try row.next()
      place = try row.next()
      submittedAt = try row.next()
      state = try row.next()
      details = try row.next()
    }
  }

  private static let headStatement = Statement<Int64, Head>(
    "approval.head",
    """
    select s.request_id, s.title_zh, s.title_en, c.name_zh, c.name_en, c.rule_id,
      e.employee_no || ' ' || e.name_zh, a.employee_no || ' ' || a.name_zh,
      o.code || '/' || u.code,
      to_char(s.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS'), s.state,
      (select string_agg(d.key || '=' || d.value, ', ' order by d.key)
        from approval.request r cross join lateral jsonb_each_text(r.details) d
        where r.shop_id = s.shop_id and r.request_id = s.request_id)
    from approval.state s
    join approval.chain c on c.chain_code = s.chain_code and c.version = s.version
    left join staff.employee e on e.employee_id = s.employee_id
    left join staff.employee a on a.employee_id = s.about_employee_id
    left join org.shop o on o.shop_id = s.shop_id
    left join org.unit u on u.unit_id = s.unit_id
    where s.request_id = $1
    """)
}
