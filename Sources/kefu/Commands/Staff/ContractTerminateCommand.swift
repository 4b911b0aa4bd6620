import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract terminate`: asks for an end without notice (EMP-019, REG-007b).
struct ContractTerminateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminate",
    abstract: "申请立即终止 · ask for an end without notice; the notice follows its approval.",
    discussion: "kefu staff contract terminate M-2026-44 --ground SERIOUS_BREACH --reason …")

  @Argument(help: "Number of the contract.") var number: String
  @Option(help: "Ground, such as SERIOUS_BREACH or DERELICTION.") var ground: String
  @Option(help: "Reason, in words.") var reason: String
  @Option(help: "Shop, where several have the number.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let contract = try StaffRecord.find(.contract, number, shop: shop, over: &connection)
    let request = try writing.perform(over: &connection, language: shared.lang) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(Self.ask, contract.shop, contract.key, ground, reason)
    }
    guard let request else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "事由 \(ground) 不存在，或不能立即终止 [EMP-020]",
          en: "there is no ground \(ground), or it allows no immediate end [EMP-020]"))
    }
    print(
      ReportText(
        zh: "已提交合同 \(contract.label) 的立即终止申请 \(request)；批准前合同继续有效",
        en: "submitted request \(request) to end contract \(contract.label) at once; "
          + "it stays in force until then"
      ).text(in: shared.lang))
  }

  private static let ask = Statement<Int64, Int64, String, String, Int64>(
    "contract.terminate",
    """
    select approval.submit(
      policy.lookup('approval.termination_chain', c.unit_id, access.today()) #>> '{}', c.unit_id,
      format('立即终止合同 %s：%s', c.contract_no, g.name_zh),
      format('immediate end of contract %s: %s', c.contract_no, g.name_en), 'staff.contract',
      c.contract_id, c.employee_id,
      jsonb_build_object('ground', g.ground_code, 'reason', $4::text))
    from staff.contract c join staff.ground g on g.ground_code = $3 and g.is_immediate
    where c.shop_id = $1 and c.contract_id = $2
    """)
}
