import ArgumentParser
import KefuPostgres
import KefuRendering
import KefuReports

/// `kefu approval show 7`: a request with its steps.
struct ApprovalShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "申请详情 · a request, its steps, who decided and who may now.")

  @Argument(help: "Number of the request.") var request: Int64
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try output.chosenFormat()
    var connection = try shared.connect()
    let page = try RequestPage.read(request, in: shared.lang, over: &connection)
    if format == .txt, output.output == nil {
      // Past the buffer of print: the table goes the same way.
      var sink = DescriptorSink.standardOutput
      let heading = page.heading(in: shared.lang).joined(separator: "\n") + "\n\n"
      try sink.write(Array(heading.utf8))
    }
    try output.write(page.table(in: shared.lang), language: shared.lang, hasBanner: false)
  }
}
