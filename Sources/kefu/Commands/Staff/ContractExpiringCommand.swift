import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract expiring`: contracts that end soon, exactly 60 days included (EMP-006a).
struct ContractExpiringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expiring", abstract: "到期合同 · contracts that end soon, without a successor.",
    discussion: "kefu staff contract expiring --within 30 --as-of 2026-10-31")

  @Option(help: "Days ahead, the last day included.") var within = 60
  @Option(help: "Day that the days count from (default: today).") var asOf: String?
  @Option(help: "Only this shop, by its code.") var shop: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try output.chosenFormat()
    var connection = try shared.connect()
    let rows = try connection.fetch(ContractTable.expiring, Int64(within), asOf, shop)
    try output.write(
      ContractTable.make(rows, counting: true), language: shared.lang, hasBanner: false)
  }
}
