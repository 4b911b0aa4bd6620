import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff expense`: a claim for an approved trip or a training (EMP-028).
struct StaffExpenseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expense", abstract: "费用报销单 · claim for an approved trip or a training.",
    discussion: "kefu staff expense E0020 238.50 --purpose 高铁票 --trip 2026-10-13")

  @Argument(help: "Employee number.") var employee: String
  @Argument(help: "Amount in yuan.") var amount: String
  @Option(help: "What it was spent on.") var purpose: String
  @Option(help: "A day of the approved business trip.") var trip: String?
  @Option(help: "The training, in words.") var training: String?
  @Option(help: "Day of the claim (default: today).") var on: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    guard (trip == nil) != (training == nil) else {
      throw ValidationError("Choose one of --trip and --training.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let person = try StaffPerson.find(employee, over: &connection)
    let number: Int64
    do {
      number = try writing.perform(
        needing: "write", "payroll", over: &connection, language: shared.lang
      ) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(
          Self.claim, person.shop, person.employee, person.unit, amount, purpose, trip, training,
          on)
      }
    } catch let error as PostgresError
      where error.serverError?.constraint == "expense_claim_trip_fkey"
    {
      throw Failure(
        .badInput,
        ReportText(
          zh: "\(person.label) 在 \(trip ?? "") 没有批准的出差，不予报销 [EMP-028]",
          en: "\(person.label) has no approved trip on \(trip ?? ""): not reimbursed [EMP-028]"),
        remedy: ReportText(zh: "先办出差申请", en: "have the trip approved first"),
        details: error.debugDescription)
    }
    print(
      ReportText(
        zh: "已登记 \(person.label) 的报销单 \(number)：\(purpose) \(amount) 元",
        en: "entered claim \(number) of \(person.label): \(purpose), \(amount) yuan"
      ).text(in: shared.lang))
  }

  private static let claim = Statement<
    Int64, Int64, Int64, String, String, String?, String?, String?, Int64
  >(
    "staff.expense",
    """
    insert into staff.expense_claim (shop_id, employee_id, unit_id, claim_no, amount, purpose,
      trip_on, training, claimed_on)
    select $1, $2, $3, 1 + count(*)::integer, $4::text::numeric, $5, $6::text::date, $7,
      coalesce($8::text::date, access.today())
    from staff.expense_claim c where c.shop_id = $1 and c.employee_id = $2
    returning claim_no::bigint
    """)
}
