import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu approval list`: the requests that the caller sees, or his own, with their state.
struct ApprovalListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "申请列表 · the requests I see, with their state.")

  @Flag(help: "Only my own requests.") var mine = false
  @Flag(help: "Only those that wait.") var pending = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let requests = try connection.fetch(ListedRequest.statement, mine ? "mine" : "all")
      .filter { !pending || $0.isPending }
    try output.write(
      ListedRequest.table(requests, isInbox: false, shared.lang), language: shared.lang,
      hasBanner: false)
  }
}
