import KefuPostgres
import KefuReports

/// Decides the current step of a request and says what became of it.
enum RequestVerdict {
  /// What a person decides.
  enum Word: String {
    case approved, refused, withdrawn
  }

  /// Decides, and returns the sentence for the person.
  static func give(
    _ word: Word, to request: Int64, reason: String?, details: DetailOptions?,
    write: WriteOptions, shared: SharedOptions
  ) throws -> String {
    var connection = try shared.connect()
    let (before, after) = try write.perform(
      over: &connection, language: shared.lang, reason: reason
    ) { (connection) throws(PostgresError) in
      let before = try connection.fetchOptional(Self.state, request)
      try connection.execute(
        Self.decide, request, word.rawValue, reason, details?.names ?? [], details?.values ?? [])
      return (before, try connection.fetchOne(Self.state, request))
    }
    return sentence(word, before ?? after, after, in: shared.lang)
  }

  private static func sentence(
    _ word: Word, _ before: State, _ after: State, in language: ReportLanguage
  ) -> String {
    let request = "\(after.number) \(after.title.text(in: language))"
    switch (word, language) {
    case (.refused, .zh): return "已驳回 \(request)"
    case (.refused, .en): return "refused \(request)"
    case (.withdrawn, .zh): return "已撤回 \(request)"
    case (.withdrawn, .en): return "withdrew \(request)"
    case (.approved, .zh):
      let next = after.step.map { "，下一步：\($0.zh)" } ?? "，全部步骤已完成"
      return "已批准 \(request) 的“\(before.step?.zh ?? "")”\(next)"
    case (.approved, .en):
      let next = after.step.map { "; next: \($0.en)" } ?? "; all steps are done"
      return "approved \"\(before.step?.en ?? "")\" of \(request)\(next)"
    }
  }

  /// A request and the step it waits at.
  struct State: RowDecodable {
    let number: Int64
    let title: ReportText
    /// Nil once the request has ended.
    let step: ReportText?

    init(row: inout Row) throws(PostgresError) {
      number = try row.next()
      title = ReportText(zh: try row.next(), en: try row.next())
      let zh: String? = try row.next()
      let en: String? = try row.next()
      step = if let zh, let en { ReportText(zh: zh, en: en) } else { nil }
    }
  }

  private static let state = Statement<Int64, State>(
    "approval.state",
    """
    select s.request_id, s.title_zh, s.title_en, s.step_name_zh, s.step_name_en
    from approval.state s where s.request_id = $1
    """)

  private static let decide = Statement<Int64, String, String?, [String], [String], NoRow>(
    "approval.decide",
    "select approval.decide($1, $2::text::approval.outcome, $3, jsonb_object($4, $5))")
}
