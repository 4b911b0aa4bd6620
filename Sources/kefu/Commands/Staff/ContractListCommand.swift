import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract list`: contracts as amended.
struct ContractListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "合同清单 · contracts with the end that holds.")

  @Option(help: "Only this shop, by its code.") var shop: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(ContractTable.all, shop)
    try output.write(
      ContractTable.make(rows, counting: false), language: shared.lang, hasBanner: false)
  }
}
