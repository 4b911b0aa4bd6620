import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu regime adopt 3B`: submit a draft to the approval that the regime names (REG-003c).
struct RegimeAdoptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "提交审批 · submit a draft to the approver named in the regime.",
    discussion: "The consultation has ended and every opinion has its disposition.")

  @OptionGroup var choice: RegimeChoice
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let done = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      let found = try choice.find(over: &connection)
      return (found.words, try connection.fetchOne(Self.adopt, found.key))
    }
    print(
      shared.lang == .zh
        ? "已提交审批 \(done.1)：\(done.0.zh)" : "submitted as request \(done.1): \(done.0.en)")
  }

  private static let adopt = Statement<Int64, Int64>("regime.adopt", "select policy.adopt($1)")
}
