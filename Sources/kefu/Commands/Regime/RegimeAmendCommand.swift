import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime amend 3B … --reason …`: the next version, with the text of the last (REG-003c).
struct RegimeAmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "修订制度 · draft the next version, beginning with the text in force.",
    discussion: "It runs once the approver named in the regime has approved and it is published.")

  @OptionGroup var draft: RegimeDraftOptions
  @Option(help: "Why it is amended.") var reason: String
  @Option(help: "New introduction (default: as before).") var introduction: String?
  @Option(help: "New supplementary provisions (default: as before).") var provisions: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let words = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try draft.enter(
        introduction: introduction, provisions: provisions, reason: reason, over: &connection)
    }
    print(shared.lang == .zh ? "已起草修订 \(words.zh)" : "drafted the amendment \(words.en)")
  }
}
