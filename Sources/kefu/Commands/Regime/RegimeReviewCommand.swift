import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime review 3E keep --note …`: record a review (REG-003d).
struct RegimeReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "复核制度 · record a review: keep, amend or repeal.")

  /// What a review came to.
  enum Outcome: String, ExpressibleByArgument, CaseIterable {
    case keep, amend, repeal
  }

  @OptionGroup var choice: RegimeChoice
  @Argument(help: "keep, amend or repeal.") var outcome: Outcome
  @Option(help: "What was found.") var note: String
  @Option(help: "Day of the review (default: today).") var date: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let done = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection, published: true)
      _ = try connection.fetchOne(Self.review, found.key, outcome.rawValue, note, date)
      return (found.words, try connection.fetchOptional(Self.due, found.key))
    }
    let next = done.1 ?? "-"
    print(
      shared.lang == .zh
        ? "已复核 \(done.0.zh)，下次复核 \(next)" : "reviewed \(done.0.en); the next review is due \(next)")
  }

  private static let review = Statement<Int64, String, String, String?, String?>(
    "regime.review",
    "select policy.review($1, $2, $3, coalesce($4::text::date, access.today()))::text")

  private static let due = Statement<Int64, String>(
    "regime.due",
    """
    select to_char(r.due_on, 'YYYY-MM-DD') from policy.reviews(access.today()) r
    where r.version_id = $1
    """)
}
