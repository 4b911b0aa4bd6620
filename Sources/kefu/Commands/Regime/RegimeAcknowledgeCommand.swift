import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime acknowledge 3B`: I have read the version in force (REG-003b).
struct RegimeAcknowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "确认知悉 · acknowledge a published regime, for oneself only."
  )

  @OptionGroup var choice: RegimeChoice
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let done = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection, published: true)
      return (found.words, try connection.fetchOne(Self.acknowledge, found.key))
    }
    print(
      done.1
        ? (shared.lang == .zh ? "您已确认知悉 \(done.0.zh)" : "you have acknowledged \(done.0.en)")
        : (shared.lang == .zh
          ? "您此前已确认 \(done.0.zh)" : "you had acknowledged \(done.0.en) before"))
  }

  private static let acknowledge = Statement<Int64, Bool>(
    "regime.acknowledge", "select policy.acknowledge($1)")
}
