import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime opinion 3B "…"`: my opinion on a draft (REG-003a).
struct RegimeOpinionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opinion", abstract: "提意见 · give my opinion on a draft.")

  @OptionGroup var choice: RegimeChoice
  @Option(help: "The opinion.") var text: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let words = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection)
      _ = try connection.fetchOne(Self.give, found.key, text)
      return found.words
    }
    print(
      shared.lang == .zh ? "已记录您对 \(words.zh) 的意见" : "noted your opinion on \(words.en)")
  }

  private static let give = Statement<Int64, String, String?>(
    "regime.opinion", "select policy.give_opinion($1, $2)::text")
}
