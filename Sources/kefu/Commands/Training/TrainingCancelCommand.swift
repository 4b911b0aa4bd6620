import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu training cancel SESSION --reason …`: calls a session off.
struct TrainingCancelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "取消培训 · call a session off.")

  @Argument(help: "Session.") var session: String
  @Option(help: "Why.") var reason: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let (session, reason) = (session, reason)
    let code = try write.perform(
      needing: "write", "training_plan", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in try connection.fetchOne(Self.cancel, session, reason)
    }
    print(shared.lang == .zh ? "已取消培训 \(code)：\(reason)" : "called off session \(code): \(reason)")
  }

  private static let cancel = Statement<String, String, String>(
    "training.cancel",
    """
    insert into training.cancellation (shop_id, session_code, unit_id, reason)
    select s.shop_id, s.session_code, s.unit_id, $2 from training.session_of($1) s
    returning session_code
    """)
}
