import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime settle 4 adopted --note …`: the disposition of an opinion (REG-003a).
struct RegimeSettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "处理意见 · adopt, partly adopt, decline or note an opinion.")

  /// What became of an opinion.
  enum Disposition: String, ExpressibleByArgument, CaseIterable {
    case adopted, partly, declined, noted
  }

  @Argument(help: "Number of the opinion, as kefu regime opinions shows it.") var opinion: Int64
  @Argument(help: "adopted, partly, declined or noted.") var outcome: Disposition
  @Option(help: "What was decided and why.") var note: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let author = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.settle, opinion, outcome.rawValue, note)
    }
    print(
      shared.lang == .zh
        ? "已处理 \(author) 的意见：\(note)" : "settled the opinion of \(author): \(outcome.rawValue)")
  }

  private static let settle = Statement<Int64, String, String, String>(
    "regime.settle", "select policy.settle_opinion($1, $2, $3)")
}
