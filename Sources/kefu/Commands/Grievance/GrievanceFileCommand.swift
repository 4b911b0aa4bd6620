import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu grievance file fine --text … --about E0016` (REG-004).
struct GrievanceFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", abstract: "提出申诉 · file a grievance of my own.")

  /// What a grievance is about.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case pay, fine, evaluation, other
  }

  @Argument(help: "pay, fine, evaluation or other.") var subject: Subject
  @Option(help: "What happened.") var text: String
  @Option(help: "Employee number of the person it is about, who will not see it.")
  var about: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let number = try write.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(Self.file, subject.rawValue, text, about)
    }
    print(
      shared.lang == .zh
        ? "已登记申诉 \(number)，由人力资源部处理" : "filed grievance \(number); human resources handles it")
  }

  private static let file = Statement<String, String, String?, Int64>(
    "grievance.file", "select policy.file_grievance($1, $2, $3)")
}
