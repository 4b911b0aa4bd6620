import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract file`: files an appendix that the contract's form lists (EMP-006b).
struct ContractFileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file", abstract: "归档附件 · file an appendix of a contract.",
    discussion: "kefu staff contract file M-2026-44 4 --at '档案柜 1'")

  @Argument(help: "Number of the contract.") var number: String
  @Argument(help: "Number of the appendix in the contract's list.") var appendix: Int
  @Option(help: "Where it is kept.") var at: String
  @Option(help: "Day (default: today).") var on: String?
  @Option(help: "Shop, where several have the number.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let contract = try StaffRecord.find(.contract, number, shop: shop, over: &connection)
    let filed = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(
        Self.file, contract.shop, contract.key, Int64(appendix), at, on)
    }
    guard let (titleZh, titleEn) = filed else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "这份合同没有第 \(appendix) 号附件",
          en: "this contract lists no appendix \(appendix)"))
    }
    print(
      ReportText(
        zh: "已归档合同 \(contract.label) 的附件 \(appendix)：\(titleZh)，\(at)",
        en: "filed appendix \(appendix) of contract \(contract.label): \(titleEn), \(at)"
      ).text(in: shared.lang))
  }

  private static let file = Statement<
    Int64, Int64, Int64, String, String?, (String, String)
  >(
    "contract.file",
    """
    with filed as (
      insert into staff.contract_appendix (shop_id, employee_id, contract_id, form_code,
        appendix_no, unit_id, kept_at, filed_on)
      select c.shop_id, c.employee_id, c.contract_id, t.form_code, t.appendix_no, c.unit_id, $4,
        coalesce($5::text::date, access.today())
      from staff.contract c
      join staff.appendix_template t on t.form_code = c.form_code
        and t.appendix_no = $3::bigint::smallint
      where c.shop_id = $1 and c.contract_id = $2
      returning form_code, appendix_no
    )
    select t.title_zh, t.title_en
    from filed join staff.appendix_template t using (form_code, appendix_no)
    """)
}
