import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime publish 3B --from 2026-12-01`: publish what was approved (REG-003b, REG-003c).
struct RegimePublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "公布制度 · publish an approved version from a day on.")

  @OptionGroup var choice: RegimeChoice
  @Option(help: "First day in force, 2026-12-01: today or later.") var from: String
  @Option(help: "Last day in force (default: until a later version).") var until: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let done = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection)
      _ = try connection.fetchOne(Self.publish, found.key, from, until)
      return (found.words, try connection.fetchOne(Self.bound, found.key))
    }
    print(
      shared.lang == .zh
        ? "已公布 \(done.0.zh)，自 \(from) 起执行，\(done.1) 人待确认"
        : "published \(done.0.en), in force from \(from); \(done.1) people are to acknowledge it")
  }

  private static let publish = Statement<Int64, String, String?, String?>(
    "regime.publish", "select policy.publish_regime($1, $2::text::date, $3::text::date)::text")

  private static let bound = Statement<Int64, Int64>(
    "regime.bound", "select count(*) from policy.not_acknowledged($1, access.today())")
}
