import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff candidate show`: results, declarations, and what is missing before an entry date.
struct CandidateShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "应聘者情况 · results, declarations, and what an entry date still needs.")

  @Argument(help: "Code of the candidate.") var code: String
  @Option(help: "Shop, where several have the code.") var shop: String?
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let candidate = try StaffRecord.find(.candidate, code, shop: shop, over: &connection)
    print(candidate.label)
    for (zh, en) in try connection.fetch(Self.lines, candidate.shop, candidate.key) {
      print("  " + (shared.lang == .zh ? zh : en))
    }
  }

  private static let lines = Statement<Int64, Int64, (String, String)>(
    "candidate.lines",
    """
    select l.zh, l.en from staff.candidate_page($1, $2) l
    """)
}
