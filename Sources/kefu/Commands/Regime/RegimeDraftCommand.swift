import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime draft 3B --shop SCENIC --unit CSD …`: the first version (REG-001a, RBAC-004a).
struct RegimeDraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "起草制度 · draft the first version of a regime.",
    discussion: "Only the posts that keep the regime draft it: kefu regime list --all.")

  @OptionGroup var draft: RegimeDraftOptions
  @Option(help: "Background, purpose and whom it applies to.") var introduction: String
  @Option(help: "Supplementary provisions: revision, interpretation.") var provisions: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let words = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try draft.enter(
        introduction: introduction, provisions: provisions, reason: nil, over: &connection)
    }
    print(shared.lang == .zh ? "已起草 \(words.zh)" : "drafted \(words.en)")
  }
}
