import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract seal`: enters the seal that brings a contract into force (EMP-006a).
struct ContractSealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "登记盖章 · enter the seal that a contract waits for.")

  @Argument(help: "Number of the contract.") var number: String
  @Option(help: "Day of the seal (default: today).") var on: String?
  @Option(help: "Shop, where several have the number.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let contract = try StaffRecord.find(.contract, number, shop: shop, over: &connection)
    let term = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(Self.seal, contract.shop, contract.key, on)
    }
    guard let (first, last) = term else {
      throw ReportError.missingRight(
        login: connection.user, resource: "employee_file", action: "write")
    }
    print(
      ReportText(
        zh: "合同 \(contract.label) 已盖章：\(first) 至 \(last)",
        en: "contract \(contract.label) is sealed: \(first) to \(last)"
      ).text(in: shared.lang))
  }

  private static let seal = Statement<Int64, Int64, String?, (String, String)>(
    "contract.seal",
    """
    update staff.contract c set sealed_on = coalesce($3::text::date, access.today())
    where c.shop_id = $1 and c.contract_id = $2
    returning to_char(c.effective_on, 'YYYY-MM-DD'), to_char(c.ends_on, 'YYYY-MM-DD')
    """)
}
