import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu headcount request`: drafts a request for people and submits it (EMP-004).
struct HeadcountRequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "提交增补单 · ask for people; --draft keeps it back.",
    discussion: """
      kefu headcount request SCENIC/CSC-TEL TEL_AGENT --places 2 --from 2026-12-01 \
      --requirements '普通话流利' --reason '冬季咨询量增加'
      """)

  @Argument(help: "Unit: SHOP/UNIT.") var unit: String
  @Argument(help: "Post, by its code.") var post: String
  @Option(help: "How many.") var places = 1
  @Option(help: "From when they are wanted.") var from: String
  @Option(help: "Requirements of the post.") var requirements: String
  @Option(help: "Why.") var reason: String
  @Flag(help: "Keep it as a draft.") var draft = false
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let place = try StaffUnit.find(unit, over: &connection)
    let code = try writing.perform(
      needing: "approve", "probation", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      let (key, code) = try connection.fetchOne(
        Self.add, place.shop, place.unit, post, Int64(places), from, requirements, reason)
      if !draft { _ = try connection.fetchOne(HeadcountSubmitCommand.submit, place.shop, key) }
      return code
    }
    print(
      ReportText(
        zh: "\(draft ? "已起草" : "已提交")增补单 \(code)：\(unit) \(post) \(places) 人，"
          + "\(from) 起",
        en: "\(draft ? "drafted" : "submitted") headcount request \(code): \(places) × \(post) "
          + "for \(unit) from \(from)"
      ).text(in: shared.lang))
  }

  private static let add = Statement<
    Int64, Int64, String, Int64, String, String, String, (Int64, String)
  >(
    "headcount.request",
    """
    with made as (
      insert into staff.headcount_request (shop_id, unit_id, post_code, places, wanted_from,
        requirements, reason)
      values ($1, $2, $3, $4::bigint::smallint, $5::text::date, $6, $7)
      returning shop_id, headcount_id
    )
    select m.headcount_id, s.code || '-' || m.headcount_id
    from made m join org.shop s on s.shop_id = m.shop_id
    """)
}
