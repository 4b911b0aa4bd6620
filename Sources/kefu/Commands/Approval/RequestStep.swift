import KefuPostgres
import KefuReports

/// A step of a request: what was decided, or who may decide.
struct RequestStep: RowDecodable {
  private let number: Int64
  private let name: ReportText
  private let decision: String?
  private let decidedAt: PostgresTimestamp?
  private let decidedBy: String?
  private let onBehalfOf: String?
  private let reason: String?
  private let details: String?
  private let waits: Bool
  private let dueOn: PostgresDate?
  private let isOverdue: Bool
  private let mayDecide: String?

  init(row: inout Row) throws(PostgresError) {
    number = try row.next()
    name = ReportText(zh: try row.next(), en: try row.next())
    decision = try row.next()
    decidedAt = try row.next()
    decidedBy = try row.next()
    onBehalfOf = try row.next()
    reason = try row.next()
    details = try row.next()
    waits = try row.next()
    dueOn = try row.next()
    isOverdue = try row.next()
    mayDecide = try row.next()
  }

  /// One cell a column of `RequestPage.table`.
  func cells(in language: ReportLanguage) -> [ReportCell] {
    let isChinese = language == .zh
    let result =
      decision.map { RequestState.name($0).text(in: language) }
      ?? (waits ? RequestState.name("pending").text(in: language) : "")
    let person =
      decidedBy ?? mayDecide.map { isChinese ? "可审批：\($0)" : "may decide: \($0)" }
      ?? (waits ? (isChinese ? "现无人可审批" : "nobody may decide now") : nil)
    return [
      .text("\(number) \(name.text(in: language))"), result.isEmpty ? .empty : .text(result),
      person.map(ReportCell.text) ?? .empty, onBehalfOf.map(ReportCell.text) ?? .empty,
      decidedAt.map { .timestamp(microsecondsSince2000: $0.microsecondsSince2000) } ?? .empty,
      reason.map(ReportCell.text) ?? .empty, details.map(ReportCell.text) ?? .empty,
      dueOn.map { .date(daysSince2000: $0.daysSince2000) } ?? .empty,
      waits ? .boolean(isOverdue) : .empty,
    ]
  }

  /// The steps of a request, in order; takes its number and `zh` or `en`.
  static let statement = Statement<Int64, String, RequestStep>(
    "approval.steps",
    """
    select s.step_no::bigint, s.name_zh, s.name_en, s.decision, s.decided_at, s.decided_by,
      s.on_behalf_of, s.reason,
      (select string_agg(d.key || '=' || d.value, ', ' order by d.key)
        from jsonb_each_text(s.details) d),
      s.waits, s.due_on,
      coalesce(s.due_on < access.today(), false),
      s.may_decide
    from approval.steps($1, $2) s
    """)
}
