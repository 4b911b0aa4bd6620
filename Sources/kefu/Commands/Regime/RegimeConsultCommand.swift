import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime consult 3B --until 2026-12-15`: open a consultation (REG-003a).
struct RegimeConsultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult", abstract: "征求意见 · ask staff for opinions until a day.")

  @OptionGroup var choice: RegimeChoice
  @Option(help: "Last day on which opinions are taken, 2026-12-15.") var until: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let words = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection)
      _ = try connection.fetchOne(Self.consult, found.key, until)
      return found.words
    }
    print(
      shared.lang == .zh
        ? "\(words.zh) 征求意见至 \(until)" : "opinions on \(words.en) are taken until \(until)")
  }

  private static let consult = Statement<Int64, String, String?>(
    "regime.consult", "select policy.consult($1, $2::text::date)::text")
}
