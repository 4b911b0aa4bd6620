import KefuPostgres
import KefuReports

/// A request as a line of a list.
struct ListedRequest: RowDecodable {
  private let number: Int64
  private let title: ReportText
  private let chain: ReportText
  private let applicant: String?
  private let place: String?
  private let submittedOn: PostgresDate
  private let state: String
  private let step: Int64
  private let stepName: (zh: String?, en: String?)
  private let dueOn: PostgresDate?
  /// Whether the day of the current step has passed.
  let isOverdue: Bool
  private let onBehalfOf: String?

  init(row: inout Row) throws(PostgresError) {
    number = try row.next()
    title = ReportText(zh: try row.next(), en: try row.next())
    chain = ReportText(zh: try row.next(), en: try row.next())
    applicant = try row.next()
    place = try row.next()
    submittedOn = try row.next()
    state = try row.next()
    step = try row.next()
    stepName = (try row.next(), try row.next())
    dueOn = try row.next()
    isOverdue = try row.next()
    onBehalfOf = try row.next()
  }

  /// Whether somebody still has to decide.
  var isPending: Bool { state == "pending" }

  /// The list; an inbox says for whom a delegate decides instead of the state.
  static func table(
    _ requests: [ListedRequest], isInbox: Bool, _ language: ReportLanguage
  ) -> ReportTable {
    PlainTable.make(
      name: isInbox ? "approval-inbox" : "approvals",
      title: ReportText(zh: isInbox ? "待我审批" : "申请", en: isInbox ? "Inbox" : "Requests"),
      columns: [
        PlainTable.column("request", "编号", "no."),
        PlainTable.column("title", "事项", "matter"),
        PlainTable.column("chain", "流程", "chain"),
        PlainTable.column("applicant", "申请人", "applicant"),
        PlainTable.column("unit", "部门", "unit"),
        PlainTable.column("submitted_on", "申请日期", "submitted", .date),
        isInbox
          ? PlainTable.column("on_behalf_of", "代", "on behalf of")
          : PlainTable.column("state", "状态", "state"),
        PlainTable.column("step", "步骤", "step"),
        PlainTable.column("due_on", "应批日期", "due", .date),
        PlainTable.column("overdue", "逾期", "overdue", .boolean),
      ],
      rows: requests.map { $0.cells(isInbox: isInbox, language) })
  }

  private func cells(isInbox: Bool, _ language: ReportLanguage) -> [ReportCell] {
    let name = (language == .zh ? stepName.zh : stepName.en).map { "\(step) \($0)" }
    return [
      .text("\(number)"), .text(title.text(in: language)), .text(chain.text(in: language)),
      applicant.map(ReportCell.text) ?? .empty, place.map(ReportCell.text) ?? .empty,
      .date(daysSince2000: submittedOn.daysSince2000),
      isInbox
        ? onBehalfOf.map(ReportCell.text) ?? .empty
        : .text(RequestState.name(state).text(in: language)),
      name.map(ReportCell.text) ?? .empty,
      dueOn.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
      isPending ? .boolean(isOverdue) : .empty,
    ]
  }

  /// Takes `inbox`, `mine` or `all`.
  static let statement = Statement<String, ListedRequest>(
    "approval.listing",
    """
    select l.request_id, l.title_zh, l.title_en, l.chain_zh, l.chain_en, l.applicant, l.place,
      l.submitted_on, l.state, l.step_no::bigint, l.step_zh, l.step_en, l.due_on,
      l.overdue, l.on_behalf_of
    from approval.listing($1) l
    """)
}
