import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu approval inbox`: what waits for the caller's decision.
struct ApprovalInboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "待我审批 · requests that wait for my decision.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let requests = try connection.fetch(ListedRequest.statement, "inbox")
    if !requests.isEmpty || output.format != nil || output.output != nil {
      try output.write(
        ListedRequest.table(requests, isInbox: true, shared.lang), language: shared.lang,
        hasBanner: false)
    }
    let overdue = requests.count(where: \.isOverdue)
    shared.note(
      ReportText(
        zh: "待审批 \(requests.count) 件，逾期 \(overdue) 件",
        en: "\(requests.count) waiting, \(overdue) overdue"))
  }
}
