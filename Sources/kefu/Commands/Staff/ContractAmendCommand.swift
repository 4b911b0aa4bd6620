import ArgumentParser
import KefuPostgres
import KefuReports

/// `kefu staff contract amend`: asks for a changed clause, and enters it once signed (EMP-006c).
struct ContractAmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "合同变更 · ask for an amendment, enter it once signed.",
    discussion: """
      kefu staff contract amend M-2026-44 --clause 期限 --old 一年 --new 至2028年 --ends 2028-03-10
      kefu staff contract amend M-2026-44 --employer-signed 2026-11-25 --employee-signed 2026-11-26
      """)

  @Argument(help: "Number of the contract.") var number: String
  @Option(help: "Which clause is to change.") var clause: String?
  @Option(help: "Its words now.") var old: String?
  @Option(help: "Its new words.") var new: String?
  @Option(help: "New last day, where the term changes.") var ends: String?
  @Option(help: "Day on which the employer signed the approved amendment.")
  var employerSigned: String?
  @Option(help: "Day on which the employee signed it.") var employeeSigned: String?
  @Option(help: "Shop, where several have the number.") var shop: String?
  @OptionGroup var writing: WriteOptions
  @OptionGroup var shared: SharedOptions

  mutating func validate() throws {
    let asks = clause != nil && old != nil && new != nil
    let signs = employerSigned != nil && employeeSigned != nil
    guard asks != signs else {
      throw ValidationError(
        "Ask with --clause, --old and --new; enter with --employer-signed and --employee-signed.")
    }
  }

  func run() throws {
    var connection = try shared.connect()
    let contract = try StaffRecord.find(.contract, number, shop: shop, over: &connection)
    if let clause, let old, let new {
      let request = try writing.perform(over: &connection, language: shared.lang) {
        (connection) throws(PostgresError) in
        try connection.fetchOne(
          Self.ask, contract.shop, contract.key, clause, old, new, ends)
      }
      print(
        ReportText(
          zh: "已提交合同 \(contract.label) 的变更申请 \(request)：\(clause)",
          en: "submitted request \(request) to amend contract \(contract.label): \(clause)"
        ).text(in: shared.lang))
      return
    }
    let entered = try writing.perform(
      needing: "write", "employee_file", over: &connection, language: shared.lang
    ) {
      (connection) throws(PostgresError) in
      try connection.fetchOptional(
        Self.enter, contract.shop, contract.key, employerSigned, employeeSigned)
    }
    guard let entered else {
      throw Failure(
        .badInput,
        ReportText(
          zh: "合同 \(contract.label) 没有待登记的变更申请",
          en: "no request to amend contract \(contract.label) waits to be entered"),
        remedy: ReportText(
          zh: "先以 --clause、--old、--new 提交", en: "ask first, with --clause, --old and --new"))
    }
    print(
      ReportText(
        zh: "已登记合同 \(contract.label) 的变更 \(entered.0)：\(entered.1)，到期日 \(entered.2)",
        en: "entered amendment \(entered.0) of contract \(contract.label): \(entered.1), "
          + "ends on \(entered.2)"
      ).text(in: shared.lang))
  }

  private static let ask = Statement<Int64, Int64, String, String, String, String?, Int64>(
    "contract.ask_amendment",
    """
    select approval.submit(
      policy.lookup('approval.contract_amendment_chain', c.unit_id, access.today()) #>> '{}',
      c.unit_id, format('合同变更 %s：%s', c.contract_no, $3::text),
      format('amendment of contract %s: %s', c.contract_no, $3::text), 'staff.contract',
      c.contract_id, c.employee_id,
      jsonb_strip_nulls(jsonb_build_object('clause', $3::text, 'old_words', $4::text,
        'new_words', $5::text, 'new_ends_on', $6::text::date)))
    from staff.contract c where c.shop_id = $1 and c.contract_id = $2
    """)

  /// The words are those that were approved; the database judges approval and signatures.
  private static let enter = Statement<
    Int64, Int64, String?, String?, (Int64, String, String)
  >(
    "contract.enter_amendment",
    """
    with asked as (
      select r.request_id, r.details
      from approval.request r
      where r.shop_id = $1 and r.subject = 'staff.contract' and r.subject_id = $2
        and r.details ? 'clause'
        and not exists (select from staff.contract_amendment a
          where a.shop_id = r.shop_id and a.request_id = r.request_id)
      order by r.submitted_at desc, r.request_id desc limit 1
    ), entered as (
      insert into staff.contract_amendment (shop_id, employee_id, contract_id, amendment_no,
        request_id, unit_id, clause, old_words, new_words, new_ends_on, employer_signed_on,
        employee_signed_on)
      select c.shop_id, c.employee_id, c.contract_id, 1 + (
          select count(*) from staff.contract_amendment a
          where a.shop_id = c.shop_id and a.contract_id = c.contract_id),
        q.request_id, c.unit_id, q.details ->> 'clause', q.details ->> 'old_words',
        q.details ->> 'new_words', (q.details ->> 'new_ends_on')::date, $3::text::date,
        $4::text::date
      from staff.contract c cross join asked q
      where c.shop_id = $1 and c.contract_id = $2
      returning shop_id, contract_id, amendment_no, clause, new_ends_on
    )
    select e.amendment_no::bigint, e.clause,
      to_char(coalesce(e.new_ends_on, n.ends_on), 'YYYY-MM-DD')
    from entered e
    join staff.contract_now n on n.shop_id = e.shop_id and n.contract_id = e.contract_id
    """)
}
