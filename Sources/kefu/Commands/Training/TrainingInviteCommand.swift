import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training invite SESSION [E0031 …]`: calls people to a session.
struct TrainingInviteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "通知参加 · call people to a session; without numbers its unit.")

  @Argument(help: "Session.") var session: String
  @Argument(help: "People, by employee number.") var people: [String] = []
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (session, people) = (session, people)
    let called = try write.perform(
      needing: "write", "training", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.invite, session, people.isEmpty ? nil : people)
    }
    print(
      shared.lang == .zh
        ? "培训 \(session) 新通知 \(called) 人" : "session \(session): \(called) more called")
  }

  /// Takes the session and the numbers, null for everybody of its unit.
  static let invite = Statement<String, [String]?, Int32>(
    "training.invite", "select training.invite($1, $2)")
}
