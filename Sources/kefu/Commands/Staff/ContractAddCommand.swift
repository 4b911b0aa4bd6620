import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract add`: enters a signed contract; term and seal come from the policies.
struct ContractAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "登记合同 · enter a signed contract.",
    discussion: """
      kefu staff contract add E0043 M-2026-43 --employer '云岭文旅 舒逸按摩店' \
      --employer-signed 2026-10-30 --employee-signed 2026-10-31 --from 2026-11-02
      """)

  @Argument(help: "Employee number.") var employee: String
  @Argument(help: "Number of the contract.") var number: String
  @Option(help: "The employer as party.") var employer: String
  @Option(help: "Day on which the employer signed.") var employerSigned: String
  @Option(help: "Day on which the employee signed.") var employeeSigned: String
  @Option(help: "Day of the seal.") var sealed: String?
  @Option(help: "Agreed first day, where it is later than the signatures.") var from: String?
  @Option(help: "Term in months (default: policy contract.term_months).") var months: Int?
  @Option(help: "Form: A, B, C, PART_TIME or LABOUR (default: policy contract.form).")
  var form: String?
  @Option(help: "Number of copies.") var copies = 2
  @Option(help: "Who keeps the original (default: the shop).") var original: String?
  @Option(help: "Who keeps the duplicate (default: the employee).") var duplicate: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    let (first, last) = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOne(
        Self.add, person.shop, person.employee, person.unit, number, form, employer,
        employerSigned, employeeSigned, sealed, from, months.map(Int64.init), Int64(copies),
        original, duplicate)
    }
    let term =
      first.map { ReportText(zh: "\($0) 至 \(last ?? "")", en: "\($0) to \(last ?? "")") }
      ?? ReportText(zh: "盖章后生效", en: "in force once it is sealed")
    print(
      ReportText(
        zh: "已登记 \(person.label) 的合同 \(number)：\(term.zh)",
        en: "entered contract \(number) of \(person.label): \(term.en)"
      ).text(in: shared.lang))
  }

  private static let add = Statement<
    Int64, Int64, Int64, String, String?, String, String, String, String?, String?, Int64?, Int64,
    String?, String?, (String?, String?)
  >(
    "contract.add",
    """
    insert into staff.contract (shop_id, employee_id, unit_id, contract_no, form_code,
      employer_party, employer_signed_on, employee_signed_on,
      sealed_on, agreed_from, term_months, copies,
      original_kept_by, duplicate_kept_by)
    select e.shop_id, e.employee_id, $3, $4, $5, $6, $7::text::date, $8::text::date, $9::text::date,
      $10::text::date, $11::bigint::smallint, $12::bigint::smallint, coalesce($13, s.name_zh),
      coalesce($14, e.name_zh)
    from staff.employee e join org.shop s on s.shop_id = e.shop_id
    where e.employee_id = $2 and e.shop_id = $1
    returning to_char(effective_on, 'YYYY-MM-DD'), to_char(ends_on, 'YYYY-MM-DD')
    """)
}
